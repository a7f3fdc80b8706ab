import { isSpoken, sayingIn } from '../../shared/fact-language.ts';

/** What the sheet says by itself, beside the listing's own words. */
export type SheetWords = Readonly<
  Record<
    | 'type' | 'bedrooms' | 'bathrooms' | 'rooms' | 'area' | 'year' | 'mileage' | 'condition' | 'listingId',
    string
  >
>; // biome-ignore format: a list

/** In the languages in which facts can be said (shared/fact-language.ts). */
const WORDS: Readonly<Record<string, SheetWords>> = {
  en: { type: 'Make and model', bedrooms: 'Bedrooms', bathrooms: 'Bathrooms', rooms: 'Rooms', area: 'Area', year: 'Year', mileage: 'Mileage', condition: 'Condition', listingId: 'Reference' },
  de: { type: 'Marke und Modell', bedrooms: 'Schlafzimmer', bathrooms: 'Badezimmer', rooms: 'Zimmer', area: 'Fläche', year: 'Baujahr', mileage: 'Laufleistung', condition: 'Zustand', listingId: 'Objektnummer' },
  fr: { type: 'Marque et modèle', bedrooms: 'Chambres', bathrooms: 'Salles de bain', rooms: 'Pièces', area: 'Surface', year: 'Année', mileage: 'Kilométrage', condition: 'État', listingId: 'Référence' },
  es: { type: 'Marca y modelo', bedrooms: 'Dormitorios', bathrooms: 'Baños', rooms: 'Habitaciones', area: 'Superficie', year: 'Año', mileage: 'Kilometraje', condition: 'Estado', listingId: 'Referencia' },
  it: { type: 'Marca e modello', bedrooms: 'Camere da letto', bathrooms: 'Bagni', rooms: 'Locali', area: 'Superficie', year: 'Anno', mileage: 'Chilometraggio', condition: 'Stato', listingId: 'Riferimento' },
  pt: { type: 'Marca e modelo', bedrooms: 'Quartos', bathrooms: 'Casas de banho', rooms: 'Divisões', area: 'Área', year: 'Ano', mileage: 'Quilometragem', condition: 'Estado', listingId: 'Referência' },
  nl: { type: 'Merk en model', bedrooms: 'Slaapkamers', bathrooms: 'Badkamers', rooms: 'Kamers', area: 'Oppervlakte', year: 'Bouwjaar', mileage: 'Kilometerstand', condition: 'Staat', listingId: 'Referentie' },
  pl: { type: 'Marka i model', bedrooms: 'Sypialnie', bathrooms: 'Łazienki', rooms: 'Pokoje', area: 'Powierzchnia', year: 'Rok', mileage: 'Przebieg', condition: 'Stan', listingId: 'Numer oferty' },
  sv: { type: 'Märke och modell', bedrooms: 'Sovrum', bathrooms: 'Badrum', rooms: 'Rum', area: 'Yta', year: 'Byggår', mileage: 'Miltal', condition: 'Skick', listingId: 'Referens' },
  nb: { type: 'Merke og modell', bedrooms: 'Soverom', bathrooms: 'Bad', rooms: 'Rom', area: 'Areal', year: 'Byggeår', mileage: 'Kilometerstand', condition: 'Tilstand', listingId: 'Referanse' },
  da: { type: 'Mærke og model', bedrooms: 'Soveværelser', bathrooms: 'Badeværelser', rooms: 'Værelser', area: 'Areal', year: 'Byggeår', mileage: 'Kilometertal', condition: 'Stand', listingId: 'Reference' },
}; // biome-ignore format: a table

/** Whoever reads the sheet reads the listing: its own language, else the browser's, else English. */
export const sheetLanguage = (listing: string | undefined, browser: string): string =>
  [listing, browser].find((tag) => tag !== undefined && isSpoken(tag)) ?? 'en';

export const sheetWords = (language: string): SheetWords =>
  WORDS[sayingIn(language).locale.split('-')[0] as string] ?? (WORDS.en as SheetWords);
