/** What pages count of a home or a car, by a number before or behind the word: such a text is no street with its number. */
const WORDS = String.raw`
  (?:schlaf|bade|kinder|wohn|gäste)?zimmer|bäder|badezimmer|wc|(?:bed|bath|living|reception)?rooms|bed(?:room)?s|baths|bathroom|bedroom|receptions|
  chambres?|pi[eè]ces?|salles?|habitaci(?:ones|ón)|dormitorios?|baños?|aseos?|camer[ae]|locali|bagn[oi]|quartos?|banheiros?|
  (?:slaap|bad)?kamers?|pok(?:oje|oi|ój)|łazienk\p{L}*|sypialni\p{L}*|sovrum|badrum|soverom|rum|rom|værelser|badeværelser|ložnice|koupeln\p{L}*|
  etage|étages?|stock(?:werk)?|(?:ober|erd)geschoss|geschoss|floors?|storeys?|stor(?:y|ies)|levels?|piano|planta|pisos?|andar(?:es)?|
  verdieping(?:en)?|piętr[oa]|våning|emelet|kerros|patro|podlaží|nivel|
  baujahr|erstzulassung|jahr|year|built|built\sin|constructed|construi(?:t|do)|construction|construcción|costruzione|année|ann?o|año|bouwjaar|byggår|byggeår|rok|
  türen|doors?|portes|puertas|port[ae]s?|deuren|drzwi|dörrar|dører|sitze|sitzplätze|seats?|asientos|posti|lugares|zitplaatsen|miejsc\p{L}*|
  gänge|gears?|vorbesitzer|halter|owners?|
  stellpl[aä]tze?|parkpl[aä]tze?|tiefgarage|garagen?|garages|carports?|parkings?|garajes?|plazas|vagas|parkeerplaats(?:en)?|garaże?|
  (?:wohn|nutz|grundstücks)?fläche|surface|superficie|oppervlakte|powierzchnia|size|area|
  euro|co2|hubraum|ref(?:erenz|erence|erencia)?|objekt(?:nummer|nr)?|photos?|bilder|fotos?`.replace(
  /\s+/g,
  '',
);
const LEAD = String.raw`(?:(?:anzahl|aantal|liczba|počet|total|max\.?|year|no\.? of|number of|(?:nombre|n[úu]mero|année|año) de) )?`;
const REST = String.raw`(?: (?:spaces?|places?|auto|garage|à coucher|de bains?|da letto|de construction|de construcción))?`;
const NUMBER = String.raw`\d{1,4}(?:[.,]5)?`;
const COUNTED = new RegExp(
  String.raw`^(?:${LEAD}(?:${WORDS})${REST}:?(?:,?\s${NUMBER}[a-d]?)?|${NUMBER}\s?(?:${WORDS}|bath|bad)${REST})$`,
  'iu',
);

/** Whether a text only counts something, or is the label before what is counted: `2 Badezimmer`, `Baujahr 1998`, `Piano`. */
export const isCounted = (text: string): boolean => text.length < 40 && COUNTED.test(text);
