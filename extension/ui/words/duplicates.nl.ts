import type { Likeness } from '../../../shared/duplicate.ts';
import type { DuplicatesWords } from './duplicates.en.ts';
import { number } from './format.ts';

const WHAT: Record<Likeness, string> = {
  caption: 'dezelfde woorden',
  photos: 'bijna dezelfde foto’s',
  both: 'dezelfde woorden en foto’s',
};

export const nl: DuplicatesWords = {
  question: 'Bijna hetzelfde staat al op dit account. Toch plaatsen?',
  like: (title, when, alike, isOut) =>
    `“${title}”, ${isOut ? 'ging uit' : 'gaat uit'} ${when}: ${WHAT[alike]}`,
  more: (count) => `en nog ${number(count)}`,
  yes: 'Toch plaatsen',
  edit: 'Eerst veranderen',
  leave: 'Laten waar het staat',
};
