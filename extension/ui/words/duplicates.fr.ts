import type { Likeness } from '../../../shared/duplicate.ts';
import type { DuplicatesWords } from './duplicates.en.ts';
import { number } from './format.ts';

const WHAT: Record<Likeness, string> = {
  caption: 'les mêmes mots',
  photos: 'presque les mêmes photos',
  both: 'les mêmes mots et photos',
};

export const fr: DuplicatesWords = {
  question: 'Presque la même chose est déjà sur ce compte. Publier quand même ?',
  like: (title, when, alike, isOut) => `« ${title} », ${isOut ? 'partie' : 'part'} ${when} : ${WHAT[alike]}`,
  more: (count) => `et ${number(count)} de plus`,
  yes: 'Publier quand même',
  edit: 'Modifier d’abord',
  leave: 'Laisser à sa place',
};
