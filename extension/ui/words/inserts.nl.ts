import type { InsertWords } from './inserts.en.ts';

export const nl: InsertWords = {
  title: 'Titel',
  facts: 'Prijs en plaats',
  text: 'Beschrijving',
  link: 'Link naar de pagina',
};
