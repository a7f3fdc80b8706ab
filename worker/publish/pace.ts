import type { Failure } from '../../shared/failure.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Context } from '../context.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { accountPace, appPace, type Lesson, lateBefore, learn, type Pace } from '../db/queries/paces.ts';
import type { PublicationRow, StepName } from '../db/queries/publications.ts';
import type { Waits } from '../waits.ts';
import type { Lessons } from './lessons.ts';

/**
 * How fast an account and our app may go on. What was planned for a second goes out on it; only what the platform
 * limits waits, and what is late (after an outage) goes out one by one in the order it was planned.
 */

export interface Pause {
  until: number;
  /** For the owner. */
  why: string;
}

const LATE = 'It is late and goes out after the posts before it, one by one.';
const LIMITED = 'The platform takes no more for now.';

/** The distance this publishing call must keep from the account's last, ms; 0 for what is on time. */
export function gapOf(
  row: Pick<PublicationRow, 'publishAt' | 'remoteId' | 'platform'>,
  now: number,
  waits: Waits,
): number {
  // The parts of one thread belong together.
  if (row.remoteId !== null) return 0;
  const spacing = (platformRules(row.platform as Platform).spacingSeconds?.value ?? 0) * waits.second;
  return now > row.publishAt + waits.spreadFrom ? Math.max(spacing, waits.spread) : spacing;
}

const latest = (paces: readonly Pace[], read: (pace: Pace) => number): number =>
  Math.max(0, ...paces.map(read));

/** Until when a step must wait for the sake of the limits; null: it may go on. */
export async function pauseFor(
  context: Context,
  { row, paces }: Loaded,
  step: StepName,
  now: number,
): Promise<Pause | null> {
  if (step === 'poll' || step === 'find') return null;
  const closed = latest(paces, (one) => one.openAt);
  const spent = step !== 'publish' ? 0 : latest(paces, (one) => (one.left === 0 ? (one.resetsAt ?? 0) : 0));
  const opensAt = Math.max(closed, spent);
  if (opensAt > now) {
    const { why } = paces.find((one) => one.openAt === closed && closed >= spent) ?? {};
    return { until: opensAt, why: why ?? LIMITED };
  }
  const gap = step === 'publish' ? gapOf(row, now, context.waits) : 0;
  if (gap === 0) return null;
  const free = Math.max(
    now,
    latest(paces, (one) => one.gapUntil),
  );
  const until = free + gap * (await lateBefore(context.db, row, now - context.waits.spreadFrom));
  return until > now ? { until, why: LATE } : null;
}

/** Codes by which a platform means all of our app, not this one account. */
const APP_WIDE: Partial<Record<Platform, RegExp>> = {
  // https://developers.facebook.com/docs/graph-api/overview/rate-limiting
  facebook: /^(4|341)(\/|$)/,
  instagram: /^(4|341)(\/|$)/,
  // https://developers.google.com/youtube/v3/docs/errors
  youtube: /^(quotaExceeded|dailyLimitExceeded)$/,
  // https://docs.x.com/x-api/fundamentals/response-codes-and-errors
  x: /^usage-capped$/,
};
/** Codes that mean this kind of post, and nothing else of the account. */
const THIS_KIND: Partial<Record<Platform, RegExp>> = { tiktok: /^spam_risk_too_many_pending_share$/ };

/** Statements that keep what an Attempt's answers told of the limits. None where there is nothing new. */
export function keepLessons(
  context: Context,
  row: Pick<PublicationRow, 'accountId' | 'platform'>,
  lessons: Lessons,
  refusal: { failure: Failure; until: number } | null,
) {
  const platform = row.platform as Platform;
  const told: { account: Lesson; app: Lesson } = { account: { ...lessons.account }, app: { ...lessons.app } };
  if (refusal && !THIS_KIND[platform]?.test(refusal.failure.code)) {
    const whose = APP_WIDE[platform]?.test(refusal.failure.code) ? told.app : told.account;
    whose.openAt = Math.max(whose.openAt ?? 0, refusal.until);
    whose.why = refusal.failure.message;
  }
  const now = context.now();
  const keep = (key: string, lesson: Lesson) =>
    Object.keys(lesson).length > 0 ? [learn(context.db, key, lesson, now)] : [];
  return [...keep(accountPace(row.accountId), told.account), ...keep(appPace(platform), told.app)];
}
