import { plural } from './catalogue.ts';
import { number } from './format.ts';

const posts = (count: number): string => `${number(count)} ${plural(count, 'post', 'posts')}`;

export const en = {
  title: 'Analytics',
  signedOut: 'Sign in under Settings to see what your posts came to',
  failed: 'The numbers could not be fetched. What you see may be old.',
  again: 'Try again',
  none: 'No published posts in these days',
  noneHelp: 'Numbers appear an hour after a post went out, and grow for thirty days.',
  days: 'Days',
  stretches: { 7: '7 days', 30: '30 days', 90: '90 days', 365: 'A year' } as Record<number, string>,
  account: 'Account',
  allAccounts: 'All accounts',
  allOn: (platform: string): string => `All on ${platform}`,
  counting: 'What is counted',
  figures: {
    views: 'Views',
    reach: 'Reach',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
    saves: 'Saves',
    clicks: 'Clicks',
  } as Record<string, string>,
  /** `share`: already a percentage in words. */
  headline: (kind: string, platform: string, share: string, figure: string, days: number): string =>
    `${kind} on ${platform} brought ${share} of ${figure.toLowerCase()} in the last ${number(days)} days`,
  together: (sum: string, figure: string, count: number): string =>
    `${sum} ${figure.toLowerCase()} from ${posts(count)}.`,
  untoldYet: 'No platform has told numbers of these posts yet.',
  soFar: 'Totals so far: a young post is still growing.',
  overTime: (figure: string): string => `When did the ${figure.toLowerCase()} come?`,
  overTimeHelp: 'Each column holds the posts that went out in it, with what they came to until now.',
  from: 'From',
  sum: 'Together',
  count: 'Posts',
  followers: 'How do followers grow?',
  noFollowers: 'No account has told its followers in these days.',
  kinds: (figure: string): string => `Which kind of post brings ${figure.toLowerCase()}?`,
  kind: 'Kind',
  mean: 'A post',
  kindsHelp: 'A post, on average.',
  brought: (figure: string): string => `Which account brings ${figure.toLowerCase()}?`,
  broughtHelp: 'All its posts in these days together.',
  whole: 'The whole workspace',
  week: 'When do posts do well?',
  weekHelp: (count: number): string =>
    `Your own posts only, ${posts(count)} two days old or more, each beside the middle one of its account. A field speaks from three posts on, an account from ten.`,
  tooFew: 'Too little was measured: it takes ten posts of an account that are two days old.',
  cell: (day: string, hours: string, factor: string, count: number): string =>
    `${day} ${hours}: ${factor} × the usual, ${posts(count)}`,
  cellFew: (day: string, hours: string, count: number): string =>
    `${day} ${hours}: ${posts(count)}, too few to tell`,
  best: (day: string, hours: string, factor: string, count: number): string =>
    `${day} ${hours} did best: ${factor} × the usual, from ${posts(count)}.`,
  noBest: 'No time of the week stands out so far.',
  setTimes: 'Set weekly times',
  table: 'As a table',
  notTold: 'Not told',
  untold: (platform: string, figures: string): string => `${platform} tells no ${figures.toLowerCase()}.`,
  untoldTitle: 'What platforms do not tell',
  posts: 'Posts',
  post: 'Post',
  wentOut: 'Went out',
  sortBy: (column: string): string => `Sort by ${column.toLowerCase()}`,
  compare: 'Compare',
  compareThis: (title: string): string => `Compare “${title}”`,
  compareHelp: (most: number): string => `Tick up to ${number(most)} posts to see them side by side.`,
  compared: 'Side by side',
  compareNone: 'Put them back',
  gone: 'not shown any more',
  save: 'Save as CSV',
  more: 'There are more posts in these days: choose fewer days, or one account.',
  open: (title: string): string => `Open “${title}”`,
};
export type AnalyticsWords = typeof en;
