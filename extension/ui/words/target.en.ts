import { plural } from './catalogue.ts';
import { number } from './format.ts';

/** What differs at one account: kind, title, words, which media. */
export const en = {
  kind: 'Kind of post',
  chooseKind: 'Choose what to make',
  title: 'Title',
  length: (count: number, max: number): string => `${number(count)} / ${number(max)}`,
  otherWords: 'Other words here',
  wordsAt: (name: string): string => `Caption on ${name}`,
  noWords: 'A post of this kind carries no words.',
  what: 'What goes out here',
  whatCount: (count: number, of: number): string => `${number(count)} of ${number(of)} go out here`,
  asFit: 'As many as fit',
  described: (count: number, of: number): string =>
    `${number(count)} of ${number(of)} ${plural(of, 'photo has', 'photos have')} words for people who cannot see them. Enlarge a photo to write some.`,
  thread: 'Thread',
  part: (at: number): string => `Post ${number(at)}`,
  addPart: 'Add a post',
  removePart: (at: number): string => `Take post ${number(at)} away`,
  up: (at: number): string => `Move post ${number(at)} up`,
  down: (at: number): string => `Move post ${number(at)} down`,
  split: 'Split the caption for me',
  partPhotos: (count: number): string => `with ${number(count)} ${plural(count, 'photo', 'photos')}`,
  seeSheet: 'See the sheet',
  sheet: 'The listing sheet, as it goes out',
  sheetComing: 'The sheet is being laid out …',
  sheetPage: (at: number, of: number): string => `Page ${number(at)} of ${number(of)}`,
  closeSheet: 'Close',
  costs: (name: string, dollars: string, links: number): string =>
    links > 0
      ? `${name} charges ${dollars} for this post: one with a link is dearer.`
      : `${name} charges ${dollars} for this post.`,
  reading: (dollars: string): string => `Reading its numbers over 30 days costs up to ${dollars} more.`,
  sent: (name: string, count: number, cap: number): string =>
    `${number(count)} ${plural(count, 'post', 'posts')} went out from here in the last 24 hours. ${name} takes about ${number(cap)} from all apps together, and does not tell how many are left.`,
  quota: (name: string, left: number, total: number): string =>
    `${name}: ${number(left)} of ${number(total)} posts left today`,
  ownTime: 'Another time here',
  poster: 'Best moment as the thumbnail',
};
export type TargetWords = typeof en;
