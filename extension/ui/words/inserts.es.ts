import type { InsertWords } from './inserts.en.ts';

export const es: InsertWords = {
  title: 'Título',
  facts: 'Precio y lugar',
  text: 'Descripción',
  link: 'Enlace a la página',
};
