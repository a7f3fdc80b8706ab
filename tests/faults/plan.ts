import type { Platform } from '../../shared/platforms/rules.ts';
import type { Chance } from './chance.ts';
import { type KillPoint, planKill, planTrouble, type Trouble } from './plan-trouble.ts';
import { PLAYED } from './played/index.ts';
import type { KindPlan } from './played/played.ts';

/** What one round of a run does: pure, so that a seed tells the whole of it. */

export interface PlannedPost {
  key: string;
  platform: Platform;
  kind: KindPlan;
  /** Which of the platform's accounts. */
  account: number;
  hasComment: boolean;
  /** Ms after the round's start, before its time is rounded up to a whole second. */
  aheadMs: number;
}

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

/** So many posts of an account are within what its platform takes in the time of a run. */
const POSTS_AN_ACCOUNT = 4;

/** How many accounts of each platform a run of so many rounds needs: each round posts once to each platform. */
export const accountsFor = (rounds: number): number => Math.max(4, Math.ceil(rounds / POSTS_AN_ACCOUNT));

export function planRound(chance: Chance, round: number, rounds: number): Round {
  const posts = PLAYED.map((_, index) => planPost(chance, round, index, rounds));
  const slowest = chance.percent(80) ? 1400 : 700;
  const troubles = Array.from({ length: chance.between(1, 6) }, () => planTrouble(chance, posts, slowest));
  return {
    posts,
    troubles,
    kill: planKill(chance, posts),
    killsLater: chance.percent(80),
    downMs: chance.percent(25) ? chance.between(200, 1500) : 0,
    rings: chance.percent(50),
  };
}

/** Kinds come in turn, so that even a short run meets most of them; each account gets one after the other of them. */
function planPost(chance: Chance, round: number, index: number, rounds: number): PlannedPost {
  const { platform, kinds } = PLAYED[index] as (typeof PLAYED)[number];
  const kind = kinds[round % kinds.length] as KindPlan;
  const accounts = accountsFor(rounds);
  return {
    key: `faults ${round * PLAYED.length + index}`,
    platform,
    kind,
    account: (round + Math.floor(round / accounts)) % accounts,
    hasComment: kind.isCommented === true && chance.percent(40),
    aheadMs: chance.between(300, 2500),
  };
}
