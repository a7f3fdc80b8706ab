import { number } from './format.ts';

/** What a post has come to. */
export const en = {
  title: 'Numbers',
  failed: 'The numbers could not be fetched.',
  notYet: 'No numbers yet: the first are asked for an hour after publishing.',
  none: 'The platform tells no numbers of this post.',
  gone: (when: string): string =>
    `The platform has not shown it since ${when}: it was deleted, hidden or taken down there.`,
  asOf: (when: string): string => `as of ${when}`,
  next: (when: string): string => `next look ${when}`,
  growth: 'How they grew',
  when: 'When',
  hours: (count: number): string => `${number(Math.round(count * 10) / 10)} h`,
  figures: {
    views: 'Views',
    reach: 'Reach',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
    saves: 'Saves',
    clicks: 'Clicks',
    watchSeconds: 'Watched',
  } as Record<string, string>,
};
export type NumberWords = typeof en;
