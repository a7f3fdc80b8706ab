import { en as more } from '../../../shared/platforms/shown/more.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const en = {
  preview: 'Preview',
  whose: 'Whose post',
  onAs: (name: string, account: string): string => `${name}, ${account}`,
  nowhere: 'No preview yet',
  nowhereHelp: 'Choose an account, and the post stands here as its followers will see it.',
  noKind: 'Choose what to make of these photos and videos first.',
  seenOn: 'Seen on',
  screens: { phone: 'Phone', computer: 'Computer' },
  more,
  less: 'Fold again',
  justNow: 'Just now',
  firstComment: 'First comment',
  noLink: 'No link yet',
  photoOf: (at: number, of: number): string => `${number(at)} of ${number(of)}`,
  previous: 'The one before',
  next: 'The next one',
  pages: (count: number): string => `${number(count)} ${plural(count, 'page', 'pages')}`,
  allSeen: {
    caption: 'All of the caption is in sight.',
    title: 'All of the title is in sight.',
    description: 'All of the description is in sight.',
  },
  seen: {
    caption: (count: number, of: number): string =>
      `${number(count)} of ${number(of)} characters are in sight before the fold.`,
    title: (count: number, of: number): string =>
      `${number(count)} of ${number(of)} characters of the title are in sight.`,
    description: (count: number, of: number): string =>
      `${number(count)} of ${number(of)} characters of the description are in sight.`,
  },
  folds: (characters: number, lines?: number): string =>
    lines
      ? `Folds at about ${number(characters)} characters or ${number(lines)} ${plural(lines, 'line', 'lines')}`
      : `Folds at about ${number(characters)} characters`,
  readOn: (date: string): string => `Where we know it from, as read on ${date}`,
  cutToFirst: (name: string, count: number): string =>
    `${name} shows every photo in the shape of the first: ${number(count)} ${plural(count, 'is', 'are')} cut at the edges.`,
  cutToTiles: (name: string): string =>
    `${name} cuts photos to their places here; whoever opens one sees it whole.`,
  cutToShape: (name: string): string => `${name} cuts a photo of this shape in the middle.`,
  covered: (name: string): string => `Where it is darker, ${name} lays its own buttons and words`,
  short: (name: string, minutes: number): string =>
    `${name} makes a Short of it: it is not wider than tall, and no longer than ${number(minutes)} minutes.`,
};
export type PreviewWords = typeof en;
