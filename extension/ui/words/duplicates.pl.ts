import type { Likeness } from '../../../shared/duplicate.ts';
import type { DuplicatesWords } from './duplicates.en.ts';
import { number } from './format.ts';

const WHAT: Record<Likeness, string> = {
  caption: 'te same słowa',
  photos: 'prawie te same zdjęcia',
  both: 'te same słowa i zdjęcia',
};

export const pl: DuplicatesWords = {
  question: 'Prawie to samo jest już na tym koncie. Opublikować mimo to?',
  like: (title, when, alike, isOut) =>
    `„${title}”, ${isOut ? 'wyszedł' : 'wychodzi'} ${when}: ${WHAT[alike]}`,
  more: (count) => `i jeszcze ${number(count)}`,
  yes: 'Opublikuj mimo to',
  edit: 'Najpierw zmień',
  leave: 'Zostaw na miejscu',
};
