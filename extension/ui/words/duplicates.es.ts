import type { Likeness } from '../../../shared/duplicate.ts';
import type { DuplicatesWords } from './duplicates.en.ts';
import { number } from './format.ts';

const WHAT: Record<Likeness, string> = {
  caption: 'el mismo texto',
  photos: 'casi las mismas fotos',
  both: 'el mismo texto y las mismas fotos',
};

export const es: DuplicatesWords = {
  question: 'En esta cuenta ya hay casi lo mismo. ¿Publicarlo de todos modos?',
  like: (title, when, alike, isOut) => `«${title}», ${isOut ? 'salió' : 'sale'} ${when}: ${WHAT[alike]}`,
  more: (count) => `y ${number(count)} más`,
  yes: 'Publicar de todos modos',
  edit: 'Cambiarlo antes',
  leave: 'Dejarlo donde está',
};
