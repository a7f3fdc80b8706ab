import type { InsertWords } from './inserts.en.ts';

export const pl: InsertWords = {
  title: 'Tytuł',
  facts: 'Cena i miejsce',
  text: 'Opis ogłoszenia',
  link: 'Link do strony',
};
