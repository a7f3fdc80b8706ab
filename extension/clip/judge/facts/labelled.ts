import type { Line } from '../../seen.ts';
import { pairsOf } from './pairs.ts';

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
  year: /^(?:year|prva registracija|leto izdelave|godina proizvodnje|esmane reg(?:istreerimine)?|ehitusaasta|pirmā reģistrācija|rakennusvuosi|valmistumisvuosi|vuosimalli|año de fabricación|ez|year built|built(?: in)?|(?:construction|build|model) year|year of (?:construction|manufacture|build)|(?:first )?registration(?: year)?|first registered|baujahr|erstzulassung|année(?:[- ]modèle| de construction)?|mise en circulation|année du modèle|año(?: de construcción)?|anno(?: di costruzione)?|immatricolazione|bouwjaar|ano(?: do modelo| de construção)?|rok (?:budowy|produkcji|výstavby|výroby)|bygge?år|byggeår|årsmodell?|modell?år|yapım yılı|yıl|年式|год (?:постройки|выпуска)|(?:(?:statybos|gamybos) )?metai|épít(?:és|ési) éve?|évjárat)$/i,
  mileage: /^(?:mileage|odometer|prevoženi km|prijeđeni kilometri|пробег, км|läbisõi[^\s:]*(?: näit)?|nobraukums|rida|futott km|kilométeróra állása|miltal|mätarställning|kjørelengde|km[- ]?stand(?:en)?|kilometrage|ajokilometrit|mittarilukema|kilomet(?:er|re)s|kilometerstand|laufleistung|kilométrage|kilómetros|kilometraje|chilometraggio|chilometri|km|quilómetros|quilometragem|przebieg|km-stand|kilometer|(?:najeto|nájezd)|kilometre|пробег|走行距離)$/i,
  make: /^(?:make|mark|brand|manufacturer|marke|hersteller|marque|fabricant|marca|fabricante|produttore|merk|marka(?: pojazdu)?|producent|merke|märke|mærke|značka|марка)$/i,
  model: /^(?:model(?: (?:number|name|no\.?))?|modell|modèle|modelo|modello|model pojazdu|модель)$/i,
  condition: /^(?:condition|(?:item|property|vehicle) condition|zustand|objektzustand|état(?: du bien| général)?|estado|condizioni?|stato(?: dell.immobile)?|staat|stan(?: budynku| wykończenia| techniczny)?|toestand|tilstand|skick|stav|durumu|состояние)$/i,
  seller: /^(?:seller|sold by|listed by|marketed by|offered by|listing agent|listing (?:provided )?by|sold & shipped by|(?:real estate )?agent|agency|dealer|anbieter|verkäufer|vendeur|vendedor|venditore|verkoper|anunciante|sprzedawca|selger|säljare|sælger|prodejce|satıcı|продавец)$/i,
  listingId: /^(?:stock|fahrzeug-?(?:nr|nummer|id)\.?|inserat-?(?:nr|nummer|id)\.?|objectcode|referentie(?:nummer)?|código|cód\.?|finn-?kode|kohdenumero|sagsnr\.?|sagsnummer|(?:listing|property|ad|item|web|house|vehicle|stock)? ?(?:id|ref(?:erence)?(?: (?:no\.?|number|code))?)|mls(?: (?:id|no\.?|number))?|(?:item|stock|listing|ad|property) (?:no\.?|number)|sku|objekt-?(?:nr|nummer|id)\.?|(?:anzeigen|expose|scout)-?(?:nr|nummer|id|code)\.?|réf(?:érence)?\.?|referencia|riferimento|numer oferty|nr oferty|annonse?-?(?:id|kode|nummer)|[iİ]lan no|номер объявления|αγγελία|κωδικός)$/i,
}; // biome-ignore format: a table

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
  for (const { name, value, label, distance } of pairsOf(lines, LABELS)) {
    const before = told.get(name);
    if (before === undefined) told.set(name, { value, distance, label });
    else if (before && before.value.toLowerCase() !== value.toLowerCase()) told.set(name, null);
  }
  return Object.fromEntries([...told].filter(([, value]) => value)) as Partial<Record<Labelled, Told>>;
}
