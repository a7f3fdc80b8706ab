import type { Likeness } from '../../../shared/duplicate.ts';
import { number } from './format.ts';

const WHAT: Record<Likeness, string> = {
  caption: 'the same words',
  photos: 'nearly the same photos',
  both: 'the same words and photos',
};

export const en = {
  question: 'Nearly the same is posted on this account already. Post it all the same?',
  like: (title: string, when: string, alike: Likeness, isOut: boolean): string =>
    `“${title}”, ${isOut ? 'went out' : 'goes out'} ${when}: ${WHAT[alike]}`,
  more: (count: number): string => `and ${number(count)} more`,
  yes: 'Post it all the same',
  edit: 'Change it first',
  leave: 'Leave it where it is',
};
export type DuplicatesWords = typeof en;
