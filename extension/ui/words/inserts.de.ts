import type { InsertWords } from './inserts.en.ts';

export const de: InsertWords = {
  title: 'Titel',
  facts: 'Preis und Ort',
  text: 'Beschreibung',
  link: 'Link zur Seite',
};
