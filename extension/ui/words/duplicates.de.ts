import type { Likeness } from '../../../shared/duplicate.ts';
import type { DuplicatesWords } from './duplicates.en.ts';
import { number } from './format.ts';

const WHAT: Record<Likeness, string> = {
  caption: 'derselbe Text',
  photos: 'fast dieselben Fotos',
  both: 'derselbe Text und dieselben Fotos',
};

export const de: DuplicatesWords = {
  question: 'Fast dasselbe steht auf diesem Konto schon. Trotzdem posten?',
  like: (title, when, alike, isOut) =>
    `„${title}“, ${isOut ? 'ging hinaus' : 'geht hinaus'} ${when}: ${WHAT[alike]}`,
  more: (count) => `und ${number(count)} weitere`,
  yes: 'Trotzdem posten',
  edit: 'Erst ändern',
  leave: 'Lassen, wo es steht',
};
