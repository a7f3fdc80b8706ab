import type { Failure } from '../../shared/failure.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Context } from '../context.ts';
import { accountPace, appPace, type Lesson, learn } from '../db/queries/paces.ts';
import type { Lessons } from './lessons.ts';

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

export interface Refusal {
  failure: Failure;
  /** When it is worth asking again, ms. */
  until: number;
  /** What was refused: a step on a post's way, or a look at its numbers, whose end says nothing of publishing. */
  to: 'post' | 'look';
}

/** Statements that keep what answers told of the limits. None where there is nothing new. */
export function keepLessons(
  context: Context,
  row: { accountId: string; platform: string },
  lessons: Lessons,
  refusal: Refusal | null,
) {
  const platform = row.platform as Platform;
  const told: { account: Lesson; app: Lesson } = { account: { ...lessons.account }, app: { ...lessons.app } };
  if (refusal && !THIS_KIND[platform]?.test(refusal.failure.code)) {
    const whose = APP_WIDE[platform]?.test(refusal.failure.code) ? told.app : told.account;
    const time = refusal.to === 'post' ? 'openAt' : 'quietUntil';
    whose[time] = Math.max(whose[time] ?? 0, refusal.until);
    if (refusal.to === 'post') whose.why = refusal.failure.message;
  }
  const now = context.now();
  const keep = (key: string, lesson: Lesson) =>
    Object.keys(lesson).length > 0 ? [learn(context.db, key, lesson, now)] : [];
  return [...keep(accountPace(row.accountId), told.account), ...keep(appPace(platform), told.app)];
}
