import type { Decision } from '../../../shared/health.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import { locale } from './language.ts';

const posts = (count: number): string => `${number(count)} ${plural(count, 'post', 'posts')}`;

export const en = {
  signedOut: 'Sign in under Settings to see this',
  notBrought: 'Your Worker did not answer. What you see may be old.',
  again: 'Try again',

  waitingTitle: 'What needs you',
  nothingWaits: 'Nothing waits for you',
  nothingWaitsHelp: 'Posts that cannot go out by themselves stand here, with what to do about them.',
  heldTogether: (count: number): string => `${posts(count)} on hold`,
  choose: (title: string): string => `Decide about “${title}”`,
  oneByOne:
    'What is late goes out one by one, two minutes apart on each account, in the order it was planned.',
  decisions: {
    send: (count: number): string => (count === 1 ? 'Send it now' : `Send all ${number(count)} now`),
    tomorrow: (count: number): string =>
      count === 1 ? 'Same time tomorrow' : `All ${number(count)} tomorrow, same time`,
    skip: (count: number): string => (count === 1 ? 'Skip it' : `Skip all ${number(count)}`),
  } satisfies Record<Decision, (count: number) => string>,
  decided: (decision: Decision, done: number, left: number): string => {
    const what = { send: 'on their way', tomorrow: 'moved to tomorrow', skip: 'skipped' }[decision];
    const rest = left === 0 ? '' : ` ${posts(left)} had changed meanwhile and were left alone.`;
    return `${posts(done)} ${what}.${rest}`;
  },
  alsoWaits: 'Failed or unclear',
  notices: 'What you were told',
  /** By the kind of a notice: what stands above the Worker's own words. */
  noticeOf: {
    failed: 'A post did not go out.',
    held: 'A post waits for you.',
    skipped: 'A post was too late and was skipped, as you chose.',
    uncertain: 'A post may have gone out: look, then choose.',
    rehearsal: 'A planned post would not go out as it is.',
    'connection-dead': 'An account must be connected again.',
    'connection-ending': 'A connection ends soon: connect the account again.',
    'series-ended': 'A series of posts has stopped.',
    gone: 'A post is no longer at its platform.',
    payment: 'There is news of your plan.',
    policy: 'The privacy policy or the terms of this server change.',
    suspension: 'Whoever runs this server has something to tell you.',
  } as Record<string, string>,

  healthTitle: 'Health',
  standing: 'How it stands',
  notOverdue: 'Nothing is overdue.',
  overdue: (count: number): string =>
    `${posts(count)} should have been looked at by now. Your Worker may be down, or its cron is off.`,
  held: (count: number): string => `${posts(count)} ${plural(count, 'waits', 'wait')} for you.`,
  toWaiting: 'Decide',
  troubled: (count: number, planned: number): string =>
    `A check ahead found something wrong with ${number(count)} of the next ${posts(planned)}.`,
  planned: 'In the next 24 hours',
  wentOut: 'Went out',
  failed: 'Failed',
  unclear: 'Unclear',
  punctuality: (days: number): string => `Lateness in the last ${number(days)} days`,
  noPunctuality: 'Nothing has gone out yet.',
  punctualityHelp:
    'From the second that was asked for to the publishing call. Posts you sent late yourself are not counted.',
  platform: 'Platform',
  posts: 'Posts',
  onTime: 'Within a second',
  half: 'Half within',
  nearlyAll: '99 of 100 within',
  worst: 'Latest',
  percent: (share: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share),
  limits: 'Limits that hold now',
  wholeApp: (platform: string): string => `All accounts on ${platform}`,
  waitsUntil: (when: string): string => `waits until ${when}`,
};
export type OversightWords = typeof en;
