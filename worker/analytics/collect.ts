import { Failure } from '../../shared/failure.ts';
import { refreshAccount } from '../connect/refresh-account.ts';
import { tokenFor } from '../connect/token.ts';
import type { Context } from '../context.ts';
import { accountFor } from '../db/queries/accounts.ts';
import {
  type AccountToMeasure,
  accountsToMeasure,
  type DuePost,
  markBack,
  measureAccountAt,
  planLook,
  postponeLooks,
  storeLookCalls,
  takeDueAccounts,
  takeDuePosts,
  unplanned,
  wasSeen,
} from '../db/queries/metrics.ts';
import { ApiFailure } from '../http/errors.ts';
import { type Lessons, noLessons } from '../limits/lessons.ts';
import type { MeasureUse, Seen } from '../providers/measure.ts';
import type { Provider } from '../providers/provider.ts';
import { NoAnswer, requestFor } from '../providers/request.ts';
import { Allowance, CALLS_OF_ACCOUNT, TickBudget } from './budget.ts';
import { noticeGone } from './gone.ts';
import { keepAccount, keepPost } from './keep.ts';
import { learnFrom, listening, type Tick } from './learn.ts';
import { accountPause, nextRound, retryPause } from './rhythm.ts';

/** What one tick does at most: the free plan allows 50 calls and 50 statements an invocation. */
const PLANNED = 20;
const POSTS = 6;
const ACCOUNTS = 1;
const TIMEOUT = 20_000;

/** Part of the minute cron: plans the looks at new posts, and makes those that are due. Reads as many rows as are due. */
export async function collectMetrics(context: Context): Promise<void> {
  await plan(context);
  const { db, waits } = context;
  const now = context.now();
  const [posts, accounts] = await db.batch([
    takeDuePosts(db, now, now + retryPause(waits), POSTS),
    takeDueAccounts(db, now, now + accountPause(waits), ACCOUNTS),
  ]);
  const ids = [...new Set([...posts.map((post) => post.accountId), ...accounts.map(({ id }) => id)])];
  if (ids.length === 0) return;
  const tick: Tick = { budget: new TickBudget(), quiet: new Map() };
  for (const row of await accountsToMeasure(db, ids)) {
    const due = posts.filter((post) => post.accountId === row.account.id);
    const isDue = accounts.some(({ id }) => id === row.account.id);
    await measure(context, row, due, isDue, tick);
  }
}

async function plan(context: Context): Promise<void> {
  const { db, waits } = context;
  const [first, ...rest] = (await unplanned(db, PLANNED)).map(({ id, kind, publishedAt }) => {
    const post = { kind, publishedAt: publishedAt ?? context.now() };
    return planLook(db, id, nextRound(post, 0, context.now(), waits));
  });
  if (first) await db.batch([first, ...rest]);
}

async function measure(
  context: Context,
  row: AccountToMeasure,
  posts: readonly DuePost[],
  isAccountDue: boolean,
  tick: Tick,
): Promise<void> {
  const { account, connection } = row;
  const lessons = noLessons();
  try {
    const provider = context.providers(account.platform);
    const { measures } = provider;
    if (!measures) return await skip(context, posts);
    if (connection.status !== 'alive') {
      for (const post of posts) await goOn(context, post);
      return;
    }
    // What a platform still allows is for publishing: numbers can wait.
    const quietUntil = Math.max(row.quietUntil, tick.quiet.get(account.platform) ?? 0);
    if (quietUntil > context.now())
      return await putOff(context, { account, quietUntil }, posts, isAccountDue);
    const allowance = new Allowance(measures, connection, tick.budget, context.now());
    const use = await useOf(context, provider, row, lessons);
    try {
      await lookAll(context, measures, use, posts, allowance);
      if (isAccountDue && allowance.allows(CALLS_OF_ACCOUNT)) {
        allowance.spend(CALLS_OF_ACCOUNT);
        const numbers = await measures.account(use);
        if (numbers) await keepAccount(context, account, numbers);
      }
    } finally {
      if (allowance.used) await storeLookCalls(context.db, account.connectionId, allowance.used);
    }
    await learnFrom(context, account, lessons, null, tick);
  } catch (error) {
    await learnFrom(context, account, lessons, error, tick);
    await trouble(context, row, posts, error);
  }
}

async function putOff(
  { db }: Context,
  { account, quietUntil }: Pick<AccountToMeasure, 'account' | 'quietUntil'>,
  posts: readonly DuePost[],
  isAccountDue: boolean,
): Promise<void> {
  const ids = posts.map((post) => post.id);
  if (ids.length > 0) await postponeLooks(db, ids, quietUntil);
  if (isAccountDue) await measureAccountAt(db, account.id, quietUntil);
}

type Measures = NonNullable<Provider['measures']>;

/** As many as may be looked at now, together where the platform lets them; the others are put off. */
async function lookAll(
  context: Context,
  measures: Measures,
  use: MeasureUse,
  posts: readonly DuePost[],
  allowance: Allowance,
): Promise<void> {
  let rest = posts;
  while (rest.length > 0) {
    const count = allowance.posts(use.account, rest.length);
    if (count === 0) break;
    const asked = rest.slice(0, count);
    allowance.spend(measures.calls(use.account, asked.filter(isAsked).length));
    await look(context, measures, use, asked);
    rest = rest.slice(count);
  }
  const ids = rest.map((post) => post.id);
  if (ids.length > 0) await postponeLooks(context.db, ids, allowance.again(use.account));
}

async function useOf(
  context: Context,
  provider: Provider,
  { account }: AccountToMeasure,
  lessons: Lessons,
): Promise<MeasureUse> {
  const { token, scopes } = await tokenFor(context, account.connectionId);
  const request = listening(context, requestFor(context, { provider, timeoutMs: TIMEOUT }), lessons);
  const { remoteId, handle } = account;
  return { token, scopes, request, now: context.now, account: { remoteId, handle } };
}

const isAsked = (post: DuePost): boolean => post.status === 'published' && Boolean(post.remoteId);

const moment = (post: DuePost) => ({
  kind: post.kind,
  publishedAt: post.publishedAt ?? post.createdAt,
});

/** The next look that is ahead of us. */
function goOn(context: Context, post: DuePost) {
  const next = nextRound(moment(post), (post.measureRound ?? 0) + 1, context.now(), context.waits);
  return planLook(context.db, post.id, next);
}

/** A platform that tells nothing is not asked again for these. */
async function skip(context: Context, posts: readonly DuePost[]): Promise<void> {
  for (const post of posts) await planLook(context.db, post.id, { round: post.measureRound ?? 0, at: null });
}

async function look(
  context: Context,
  measures: Measures,
  use: MeasureUse,
  posts: readonly DuePost[],
): Promise<void> {
  const asked = posts.filter(isAsked).map((post) => ({
    ...moment(post),
    id: post.id,
    remoteId: post.remoteId ?? '',
    options: post.options,
  }));
  const seen: ReadonlyMap<string, Seen> = asked.length === 0 ? new Map() : await measures.posts(use, asked);
  for (const post of posts) await take(context, post, seen.get(post.id));
}

async function take(context: Context, post: DuePost, seen: Seen | undefined): Promise<void> {
  const { db } = context;
  if (seen?.seen === 'there') {
    const back = post.goneAt === null ? [] : [markBack(db, post.id)];
    await db.batch([keepPost(context, post, seen.numbers), goOn(context, post), ...back]);
    return;
  }
  // What is not shown at the first look may only be late; what was seen, or is missing again, is gone.
  const isGone = seen?.seen === 'missing' && ((post.measureRound ?? 0) > 0 || (await wasSeen(db, post.id)));
  if (isGone) await noticeGone(context, post);
  else await goOn(context, post);
}

/** Nobody tries for ever: after the last look of all there is no other. */
const isOld = (context: Context, post: DuePost): boolean =>
  nextRound(moment(post), 0, context.now(), context.waits).at === null;

/** Numbers can wait. Only a token that the platform refuses is looked into: the consent may be over. */
async function trouble(
  context: Context,
  { account }: AccountToMeasure,
  posts: readonly DuePost[],
  error: unknown,
): Promise<void> {
  const isRefused = error instanceof Failure && error.kind === 'rejected';
  for (const post of posts) if (isRefused || isOld(context, post)) await goOn(context, post);
  if (error instanceof NoAnswer) return;
  if (!(error instanceof Failure)) {
    context.log.error('metrics', error, { accountId: account.id });
    return;
  }
  if (error.kind === 'limited' && error.retryAt)
    await measureAccountAt(context.db, account.id, error.retryAt);
  if (error.kind !== 'reconnect') return;
  const row = await accountFor(context.db, account.workspaceId, account.id);
  await (row ? refreshAccount(context, row) : Promise.resolve()).catch((cause) => {
    if (!(cause instanceof ApiFailure)) throw cause;
  });
}
