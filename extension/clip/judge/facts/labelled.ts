import type { Line } from '../../seen.ts';
import { LABELS_OF_OTHER_SCRIPTS } from './labels-of-other-scripts.ts';
import { ELSEWHERE, pairsOf } from './pairs.ts';
import { streetOf } from './place-shapes.ts';

/** The facts that pages write as a label and a value. */
export type Labelled =
  | 'bedrooms'
  | 'bathrooms'
  | 'rooms'
  | 'year'
  | 'mileage'
  | 'make'
  | 'model'
  | 'condition'
  | 'seller'
  | 'listingId';

/** The labels, whole, as sites write them. */
const LABELS: Record<Labelled, RegExp> = {
  bedrooms: /^(?:(?:no\.? of |number of |total )?bed(?:room)?s?|(?:anzahl |aantal |nombre de |n[úu]mero de |núm\.? de |numero |liczba )?(?:schlafzimmer|slaapkamers|chambres(?: à coucher)?|dormitorios|habitaciones|quartos|camere|sypialni)|dormitorios|habitaciones|schlafzimmer|chambres|camere(?: da letto)?|slaapkamers|quartos|sypialnie|soverom|sovrum|soveværelser|(?:počet )?ložnic\w*|yatak odası(?: sayısı)?|спальни)$/i,
  bathrooms: /^(?:(?:no\.? of |number of |total )?bath(?:room)?s?|(?:anzahl |aantal |nombre de |n[úu]mero de |núm\.? de |numero |liczba )?(?:badezimmer|bäder|badkamers|salles? de bains?|sdb|baños|casas de banho|banheiros|bagni|łazienek)|baños|badezimmer|salles? de bains?|bagni|badkamers|casas de banho|banheiros|łazienki|bad|badrum|badeværelser|koupelny|banyo sayısı|санузл\w*)$/i,
  rooms: /^(?:(?:no\.? of |number of )?rooms|(?:anzahl )?zimmer|pièces|(?:nombre de )pièces|locali|(?:aantal )?kamers|(?:liczba )?poko(?:je|i)|(?:antall? )?(?:rom|rum|værelser)|(?:počet )?pokojů|oda sayısı|(?:количество )?комнат)$/i,
  year: /^(?:year|(?:date (?:of )?)?(?:first|1st) reg(?:istration|istered|\.)?(?: date| in)?|registered(?: in)?|reg\.? date|built(?: in)?|manufactured(?: in)?|(?:datum )?erst-?zulassung(?:sdatum)?|zugelassen|gebaut|baujahr ca\.?|(?:date de )?(?:1(?:re|ère|\.)?|première)?\s?(?:mise en (?:circulation|service)|immatriculation)|construit(?:e)? en|construction|(?:fecha de )?(?:primera |1\.?ª )?matriculación|matriculado|construido en|(?:datum )?(?:eerste|1e) (?:registratie|toelating|inschrijving|tenaamstelling)|gebouwd in|(?:data )?(?:pierwszej|pierwsza) rejestracj[ia]|zbudowan[yao](?: w)?|rok|(?:data )?(?:prima )?immatricolazione|costruit[oa] nel|(?:data )?(?:primeiro registo|1º registo|primeira matrícula)|första registrering|(?:1\.? ?gang|førstegangs)? ?regist(?:rert|rering)|1\. (?:registrering|reg\.?)|første registrering|první registrace|v provozu od|prva registracija|leto izdelave|godina proizvodnje|esmane reg(?:istreerimine)?|ehitusaasta|pirmā reģistrācija|rakennusvuosi|valmistumisvuosi|vuosimalli|año de fabricación|ez|year built|built(?: in)?|(?:construction|build|model) year|year of (?:construction|manufacture|build)|(?:first )?registration(?: year)?|first registered|baujahr|erstzulassung|année(?:[- ]modèle| de construction)?|mise en circulation|année du modèle|año(?: de construcción)?|anno(?: di costruzione)?|immatricolazione|bouwjaar|ano(?: do modelo| de construção)?|rok (?:budowy|produkcji|výstavby|výroby)|bygge?år|byggeår|årsmodell?|modell?år|yapım yılı|yıl|年式|год (?:постройки|выпуска)|(?:(?:statybos|gamybos) )?metai|épít(?:és|ési) éve?|évjárat)$/i,
  mileage: /^(?:mileage|odometer|prevoženi km|prijeđeni kilometri|пробег, км|läbisõi[^\s:]*(?: näit)?|nobraukums|rida|futott km|kilométeróra állása|miltal|mätarställning|kjørelengde|km[- ]?stand(?:en)?|kilometrage|ajokilometrit|mittarilukema|kilomet(?:er|re)s|kilometerstand|laufleistung|kilométrage|kilómetros|kilometraje|chilometraggio|chilometri|km|quilómetros|quilometragem|przebieg|km-stand|kilometer|(?:najeto|nájezd)|kilometre|пробег|走行距離)$/i,
  make: /^(?:make|mark|brand|manufacturer|marke|hersteller|marque|fabricant|marca|fabricante|produttore|merk|marka(?: pojazdu)?|producent|merke|märke|mærke|značka|марка)$/i,
  model: /^(?:model(?: (?:number|name|no\.?))?|modell|modèle|modelo|modello|model pojazdu|модель)$/i,
  condition: /^(?:condition|(?:item|property|vehicle) condition|zustand|objektzustand|état(?: du bien| général)?|estado|condizioni?|stato(?: dell.immobile)?|staat|stan(?: budynku| wykończenia| techniczny)?|toestand|tilstand|skick|stav|durumu|состояние)$/i,
  seller: /^(?:seller|(?:estate |letting )?agent|advertis(?:er|ed by)|presented by|vendor|brokered by|sold by|angeboten (?:von|durch)|inserent|händler|makler|vermarktet (?:von|durch)|verkauf durch|agence|annonceur|proposé par|vendu par|inmobiliaria|anunciado por|publicado por|vendido por|makelaar|aanbieder|aangeboden door|verkocht door|agencja|oferent|biuro nieruchomości|ogłoszeniodawca|agenzia|inserzionista|venduto da|proposto da|imobiliária|mäklare|säljs av|megler|mægler|sold by|listed by|marketed by|offered by|listing agent|listing (?:provided )?by|sold & shipped by|(?:real estate )?agent|agency|dealer|anbieter|verkäufer|vendeur|vendedor|venditore|verkoper|anunciante|sprzedawca|selger|säljare|sælger|prodejce|satıcı|продавец)$/i,
  listingId: /^(?:stock|fahrzeug-?(?:nr|nummer|id)\.?|inserat-?(?:nr|nummer|id)\.?|objectcode|referentie(?:nummer)?|código|cód\.?|finn-?kode|kohdenumero|sagsnr\.?|sagsnummer|(?:listing|property|ad|item|web|house|vehicle|stock)? ?(?:id|ref(?:erence)?(?: (?:no\.?|number|code))?)|mls(?: (?:id|no\.?|number))?|(?:item|stock|listing|ad|property) (?:no\.?|number)|sku|objekt-?(?:nr|nummer|id)\.?|(?:anzeigen|expose|scout)-?(?:nr|nummer|id|code)\.?|réf(?:érence)?\.?|referencia|riferimento|numer oferty|nr oferty|annonse?-?(?:id|kode|nummer)|[iİ]lan no|номер объявления|αγγελία|κωδικός)$/i,
}; // biome-ignore format: a table

/** The same in all scripts. */
const ALL_LABELS = Object.fromEntries(
  (Object.entries(LABELS) as [Labelled, RegExp][]).map(([name, { source }]) => [
    name,
    new RegExp(`${source}|${LABELS_OF_OTHER_SCRIPTS[name].source}`, 'iu'),
  ]),
) as Record<Labelled, RegExp>;

const COUNT = /^\d{1,2}(?:[.,]5)?$/;
/** Values that may stand behind their label with nothing but a blank between, `EZ 03/2019`: nothing else looks like them. */
const RUNNING_ON: Partial<Record<Labelled, RegExp>> = {
  bedrooms: COUNT,
  bathrooms: COUNT,
  rooms: COUNT,
  year: /^(?:(?:\d{1,2}|\p{L}{3,10}\.?)[./\s-]){0,2}(?:1[5-9]|20|21)\d\d\.?$/u,
  mileage: /^\d[\d.,'’\s]*(?:km|miles?|mi|mil)?$/i,
};
/** Who sells, in a sentence of its own: `Marketed by Smith & Co`. Names begin large. */
const SELLS =
  /^((?:marketed|listed|offered|presented|advertised|brokered|sold|for sale) by|angeboten (?:von|durch)|vermarktet (?:von|durch)|inseriert von|verkauf(?:t)? (?:von|durch)|(?:proposée?|vendue?|publiée?|présentée?) par|(?:anunciado|publicado|vendido|ofrecido|comercializado|oferecido) por|(?:aangeboden|verkocht|geplaatst) door|(?:oferowan[eya]|sprzedawan[eya]|wystawion[eya]|dodan[eya]) przez|(?:venduto|proposto|pubblicato|offerto) da|säljs av|selges av|sælges af)\s(?=\p{Lu}|\d)(?!(?:Auction|Appointment|Tender|Private Treaty)\b)([^.!?:]{2,60}(?:\b(?:Ltd|Inc|Co|Dr|St|e\.K|S\.L|S\.A)\.)?[^.!?:]{0,30})\.?$/iu;
const BEGINS_LARGE = /^(?:\p{Lu}|\d+\p{Lu}|[a-z]?\p{Lu})/u;

/** The year of a date, which ends in it. */
const yearOf = (told: string): string =>
  /(?:^|[^\d])(?:\d{1,2}[./-]){1,2}((?:19|20)\d\d)(?!\d)/.exec(told)?.[1] ?? told;

/** Whether a firm or a person sells is no name: `Venditore: Rivenditore`. */
const KIND_OF_SELLER =
  /^(?:privat\p{L}*(?: (?:seller|anbieter|person))?|(?:car |trade |franchise )?dealer|trade|business|individual|owner|agency|agent|händler|gewerblich\p{L}*(?: \p{L}+)?|firma|particulier|professionnel|pro|particular|profesional|profissional|privato|rivenditore|concessionari[oa]|agenzia|bedrijf|osoba prywatna|prywatn\p{L}*|biuro nieruchomości|företag|bilhandlare|sahibinden|galeriden|emlak ofisinden|собственник|агент|фирма|مالك|وكيل)$/iu;

/** Who sells, without where: `City Cars, 5 Dock Road, Ambleford AB1 2CD`. */
function withoutPlace(told: string): string {
  const parts = told.split(/,\s+/);
  const street = parts.findIndex((part) => streetOf(part) !== undefined);
  return street > 0 ? parts.slice(0, street).join(', ') : told;
}

export interface Told {
  value: string;
  /** As the page writes it. */
  label: string;
  /** Texts between it and the heading. */
  distance: number;
}

/** The facts that stand behind their labels. One label told two ways is not told. */
export function labelledFacts(lines: readonly Line[]): Partial<Record<Labelled, Told>> {
  const told = new Map<Labelled, Told | null>();
  const pairs = pairsOf(lines, ALL_LABELS, RUNNING_ON);
  // What only runs on behind its label is heard where no label tells it firmly.
  const firm = new Set(pairs.filter(({ runsOn }) => !runsOn).map(({ name }) => name));
  for (const { name, value: written, label, distance, runsOn } of pairs) {
    if ((runsOn && firm.has(name)) || (name === 'seller' && written.length < 3)) continue;
    // `Construction: brick` tells no year.
    if (name === 'year' && !/\d{4}/.test(written)) continue;
    if (name === 'seller' && KIND_OF_SELLER.test(written)) continue;
    const value = name === 'year' ? yearOf(written) : name === 'seller' ? withoutPlace(written) : written;
    const before = told.get(name);
    if (before === undefined) told.set(name, { value, distance, label });
    else if (before && before.value.toLowerCase() !== value.toLowerCase()) told.set(name, null);
  }
  if (!told.has('seller'))
    for (const { text, distance, cues } of lines) {
      const [, label = '', value = ''] = text.length < 120 ? (SELLS.exec(text) ?? []) : [];
      if (!BEGINS_LARGE.test(value) || cues.some((cue) => ELSEWHERE.has(cue))) continue;
      told.set('seller', { value: value.trim(), distance, label });
      break;
    }
  return Object.fromEntries([...told].filter(([, value]) => value)) as Partial<Record<Labelled, Told>>;
}
