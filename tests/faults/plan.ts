import type { Mood } from '../fakes/fake.ts';
import type { Chance } from './chance.ts';

/** What one round of a run does: pure, so that a seed tells the whole of it. */

/** `long-video` goes up in several parts, through the queue. */
export type PostKind = 'photos' | 'video' | 'long-video';

export interface PlannedPost {
  key: string;
  kind: PostKind;
  mode: 'direct' | 'inbox';
  /** Which of the accounts. */
  account: number;
  /** Ms after the round's start, before its time is rounded up to a whole second. */
  aheadMs: number;
}

/** A named instant at which the Worker dies. */
export type KillPoint =
  | { at: 'any'; ms: number }
  /** So many ms before or after the second of one of the round's posts. */
  | { at: 'second'; post: number; ms: number }
  /** So many ms after a request of this operation arrives at the platform. */
  | { at: 'arrival'; operation: string; ms: number };

/** The Worker's own bindings in trouble, for so many uses. */
export interface BrokenBinding {
  binding: 'database' | 'bucket' | 'queue';
  /** `before`: nothing is done; `after`: it is done and the answer lost; `twice`: it is done again. */
  how: 'before' | 'after' | 'twice';
  times: number;
}

export type Trouble = { afterMs: number } & ({ mood: Mood } | { broken: BrokenBinding });

export interface Round {
  posts: PlannedPost[];
  troubles: Trouble[];
  kill: KillPoint;
  /** Whether the kill waits until the Worker has acknowledged the posts, or may come while they are sent. */
  killsLater: boolean;
  /** How long the Worker stays dead beyond the time it takes to start. */
  downMs: number;
  /** Whether the minute cron rings after the start; if not, the clocks' own alarms must do. */
  rings: boolean;
}

const POSTS_A_ROUND = 5;
/** So many posts of an account are within what its platform takes in the time of a run. */
const POSTS_AN_ACCOUNT = 4;

/** How many accounts a run of so many rounds needs. */
export const accountsFor = (rounds: number): number =>
  Math.max(3, Math.ceil((rounds * POSTS_A_ROUND) / POSTS_AN_ACCOUNT));

/** The calls that publish. */
const PUBLISHING = ['photo.init', 'upload.last'] as const;
const READING = ['creator.info', 'status', 'video.list'] as const;
const PREPARING = ['video.init', 'inbox.init', 'upload.chunk'] as const;
const ALL = [...PUBLISHING, ...READING, ...PREPARING] as const;
/** A renewal whose answer is lost ends the consent, so it is not told to lose any. */
const RENEWAL = 'token.refresh';

/** Ends of processing that TikTok calls worth another try, and one that it does not. */
const FATES = ['internal', 'photo_pull_failed', 'spam_risk'] as const;

export function planRound(chance: Chance, round: number, rounds: number): Round {
  const accounts = accountsFor(rounds);
  const posts = Array.from({ length: POSTS_A_ROUND }, (_, index) =>
    planPost(chance, round * POSTS_A_ROUND + index, accounts),
  );
  return {
    posts,
    troubles: Array.from({ length: chance.between(1, 5) }, () => planTrouble(chance)),
    kill: planKill(chance),
    killsLater: chance.percent(80),
    downMs: chance.percent(25) ? chance.between(200, 1500) : 0,
    rings: chance.percent(50),
  };
}

function planPost(chance: Chance, number: number, accounts: number): PlannedPost {
  const kind = chance.percent(8) ? 'long-video' : chance.percent(55) ? 'photos' : 'video';
  // An inbox takes five drafts, and an upload that was begun anew counts as well.
  const isDraft = kind !== 'long-video' && number < accounts && chance.percent(30);
  return {
    key: `faults ${number}`,
    kind,
    mode: isDraft ? 'inbox' : 'direct',
    account: number % accounts,
    aheadMs: chance.between(300, 2500),
  };
}

function planTrouble(chance: Chance): Trouble {
  const afterMs = chance.percent(40) ? 0 : chance.between(0, 1400);
  if (chance.percent(30)) return { afterMs, broken: planBroken(chance) };
  return { afterMs, mood: planMood(chance) };
}

function planBroken(chance: Chance): BrokenBinding {
  const binding = chance.pick(['database', 'database', 'bucket', 'queue'] as const);
  const hows = binding === 'queue' ? (['before', 'after', 'twice'] as const) : (['before', 'after'] as const);
  return { binding, how: chance.pick(hows), times: chance.between(1, 4) };
}

function planMood(chance: Chance): Mood {
  const mood = chance.pick([
    'limited',
    'down',
    'unreachable',
    'slow',
    'drop-reply-after-success',
    'expire-token',
    'fail',
  ] as const);
  const operation = chance.percent(50) ? chance.pick(PUBLISHING) : chance.pick(ALL);
  const times = chance.between(1, 2);
  switch (mood) {
    case 'slow':
      return { mood, operation, times, ms: chance.between(50, 1600) };
    case 'expire-token':
      return { mood, operation, times };
    case 'drop-reply-after-success':
      return { mood, operation, times, ...(chance.percent(40) ? { status: 504 } : {}) };
    case 'fail':
      return { mood, operation: chance.pick(PUBLISHING), reason: chance.pick(FATES) };
    default:
      return { mood, operation: chance.percent(12) ? RENEWAL : operation, times };
  }
}

function planKill(chance: Chance): KillPoint {
  const draw = chance.next();
  if (draw < 0.2) return { at: 'any', ms: chance.between(0, 2500) };
  if (draw < 0.5)
    return { at: 'second', post: chance.between(0, POSTS_A_ROUND - 1), ms: chance.between(-300, 250) };
  const operation = chance.percent(65) ? chance.pick(PUBLISHING) : chance.pick(ALL);
  return { at: 'arrival', operation, ms: chance.percent(50) ? 0 : chance.between(1, 60) };
}
