import type { InsertWords } from './inserts.en.ts';

export const fr: InsertWords = {
  title: 'Titre',
  facts: 'Prix et lieu',
  text: 'Description',
  link: 'Lien vers la page',
};
