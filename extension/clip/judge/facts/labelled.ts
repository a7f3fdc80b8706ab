import type { Line } from '../../seen.ts';

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
  | 'listingId'
  | 'place';

/** The labels, whole, as sites write them. */
const LABELS: Record<Labelled, RegExp> = {
  bedrooms: /^(?:(?:no\.? of |number of |total )?bed(?:room)?s?|dormitorios|habitaciones|schlafzimmer|chambres|camere(?: da letto)?|slaapkamers|quartos|sypialnie|soverom|sovrum|soveværelser|(?:počet )?ložnic\w*|yatak odası(?: sayısı)?|спальни)$/i,
  bathrooms: /^(?:(?:no\.? of |number of |total )?bath(?:room)?s?|baños|badezimmer|salles? de bains?|bagni|badkamers|casas de banho|banheiros|łazienki|bad|badrum|badeværelser|koupelny|banyo sayısı|санузл\w*)$/i,
  rooms: /^(?:(?:no\.? of |number of )?rooms|(?:anzahl )?zimmer|pièces|(?:nombre de )pièces|locali|(?:aantal )?kamers|(?:liczba )?poko(?:je|i)|(?:antall? )?(?:rom|rum|værelser)|(?:počet )?pokojů|oda sayısı|(?:количество )?комнат)$/i,
  year: /^(?:year|year built|built(?: in)?|(?:construction|build|model) year|year of (?:construction|manufacture|build)|(?:first )?registration(?: year)?|first registered|baujahr|erstzulassung|année(?:[- ]modèle| de construction)?|mise en circulation|année du modèle|año(?: de construcción)?|anno(?: di costruzione)?|immatricolazione|bouwjaar|ano(?: do modelo| de construção)?|rok (?:budowy|produkcji|výstavby|výroby)|bygge?år|byggeår|årsmodell?|modell?år|yapım yılı|yıl|年式|год (?:постройки|выпуска)|(?:(?:statybos|gamybos) )?metai|épít(?:és|ési) éve?|évjárat)$/i,
  mileage: /^(?:mileage|odometer|kilomet(?:er|re)s|kilometerstand|laufleistung|kilométrage|kilómetros|kilometraje|chilometraggio|chilometri|km|quilómetros|quilometragem|przebieg|km-stand|kilometer|(?:najeto|nájezd)|kilometre|пробег|走行距離)$/i,
  make: /^(?:make|brand|manufacturer|marke|hersteller|marque|fabricant|marca|fabricante|produttore|merk|marka(?: pojazdu)?|producent|merke|märke|mærke|značka|марка)$/i,
  model: /^(?:model(?: (?:number|name|no\.?))?|modell|modèle|modelo|modello|model pojazdu|модель)$/i,
  condition: /^(?:condition|(?:item|property|vehicle) condition|zustand|objektzustand|état(?: du bien| général)?|estado|condizioni?|stato(?: dell.immobile)?|staat|stan(?: budynku| wykończenia| techniczny)?|toestand|tilstand|skick|stav|durumu|состояние)$/i,
  seller: /^(?:seller|sold by|listed by|marketed by|offered by|listing agent|listing (?:provided )?by|sold & shipped by|(?:real estate )?agent|agency|dealer|anbieter|verkäufer|vendeur|vendedor|venditore|verkoper|anunciante|sprzedawca|selger|säljare|sælger|prodejce|satıcı|продавец)$/i,
  listingId: /^(?:(?:listing|property|ad|item|web|house|vehicle|stock)? ?(?:id|ref(?:erence)?(?: (?:no\.?|number|code))?)|mls(?: (?:id|no\.?|number))?|(?:item|stock|listing|ad|property) (?:no\.?|number)|sku|objekt-?(?:nr|nummer|id)\.?|(?:anzeigen|expose|scout)-?(?:nr|nummer|id|code)\.?|réf(?:érence)?\.?|referencia|riferimento|numer oferty|nr oferty|annonse?-?(?:id|kode|nummer)|[iİ]lan no|номер объявления|αγγελία|κωδικός)$/i,
  place: /^(?:(?:full |property |street )?address|(?:item |vehicle |property |boat )?location|located in|lying|standort|fahrzeugstandort|ort|plz\/ort|lage|adresse|objektadresse|adresse du bien|localisation|lieu|ville|ubicación|dirección|localidad|población|indirizzo|località|comune|localizzazione|luogo|adres|locatie|plaats|localização|morada|endereço|localidade|lokalizacja|miejscowość|adresa|lokalita|místo|plats|ort|sted|beliggenhet|beliggenhed|sijainti|paikkakunta|konum|адрес|местоположение|περιοχή|διεύθυνση|localizare|helyszín|cím|所在地|住所)$/i,
}; // biome-ignore format: a table
const NAMES = Object.keys(LABELS) as Labelled[];

export interface Told {
  value: string;
  /** As the page writes it. */
  label: string;
  /** Texts between it and the heading. */
  distance: number;
}

const bare = (text: string): string => text.replace(/^[\s•·–-]+|[\s:#.*]+$/g, '').trim();
const labelIn = (text: string): Labelled | undefined =>
  text.length > 40 ? undefined : NAMES.find((name) => LABELS[name].test(bare(text)));
/** Furniture, and what is said of another listing. */
const ELSEWHERE = new Set(['similar', 'after-similar', 'other-page', 'frame', 'priced', 'card']);
const LONGEST = 100;

/** Values behind their labels: in one text, in the next, or in the same box. One label told two ways is not told. */
export function labelledFacts(lines: readonly Line[]): Partial<Record<Labelled, Told>> {
  const told = new Map<Labelled, Told | null>();
  const add = (name: Labelled, text: string, distance: number, label: string) => {
    const value = text.replace(/^[\s:#]+/, '').trim();
    if (!/[\p{L}\d]/u.test(value) || value.length > LONGEST || /:$/.test(value) || labelIn(value)) return;
    const before = told.get(name);
    if (before === undefined) told.set(name, { value, distance, label: bare(label) });
    else if (before && before.value.toLowerCase() !== value.toLowerCase()) told.set(name, null);
  };
  for (const [index, line] of lines.entries()) {
    if (line.cues.some((cue) => ELSEWHERE.has(cue))) continue;
    const [, first = '', rest = ''] = /^([^:#]{1,40}?)\s?[:#]\s?(.+)$/.exec(line.text) ?? [];
    const within = labelIn(first);
    if (within) add(within, rest, line.distance, first);
    const name = within ? undefined : labelIn(line.text);
    if (!name) continue;
    const following = lines.slice(index + 1, index + 3).filter(({ text }) => /[\p{L}\d]/u.test(text))[0];
    if (following && !following.term && (line.term || /[:#]\s*$/.test(line.text) || isPair(line, following)))
      add(name, following.text, line.distance, line.text);
  }
  return Object.fromEntries([...told].filter(([, value]) => value)) as Partial<Record<Labelled, Told>>;
}

/** The two stand in a box of their own. */
function isPair({ text, beside, above }: Line, following: Line): boolean {
  return [beside, above].some((box) => {
    const pair = box.replaceAll(', :,', ',');
    return (
      pair.startsWith(`${text}, ${following.text}`) && pair.length <= text.length + following.text.length + 12
    );
  });
}
