/** What the sheet says by itself, beside the listing's own words. */
const en = {
  type: 'Make and model',
  bedrooms: 'Bedrooms',
  bathrooms: 'Bathrooms',
  rooms: 'Rooms',
  area: 'Area',
  year: 'Year',
  mileage: 'Mileage',
  condition: 'Condition',
  listingId: 'Reference',
};
export type SheetWords = typeof en;

const de: SheetWords = {
  type: 'Marke und Modell',
  bedrooms: 'Schlafzimmer',
  bathrooms: 'Badezimmer',
  rooms: 'Zimmer',
  area: 'Fläche',
  year: 'Baujahr',
  mileage: 'Laufleistung',
  condition: 'Zustand',
  listingId: 'Objektnummer',
};

/** `language` as the browser says it: `de-AT`. English where we do not have it. */
export const sheetWords = (language: string): SheetWords => (/^de\b/.test(language) ? de : en);
