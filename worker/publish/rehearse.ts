import { AccountLimits } from '../../shared/api.ts';
import { Failure } from '../../shared/failure.ts';
import type { Context } from '../context.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { noticeWhen } from '../db/queries/notices.ts';
import { isMediaComplete, rememberLimits, timeByMedia } from '../db/queries/publications.ts';
import { nextLook, type RehearsalName, rehearsalName, type Timing } from '../posts/times.ts';
import type { Job, Provider, Rehearsal } from '../providers/provider.ts';
import type { Lease } from './lease.ts';
import { noticeFor } from './notify.ts';
import type { Ending, Scene } from './outcome.ts';
import { ownProblems } from './own-checks.ts';

/**
 * A rehearsal tells the owner early what would stop this post, and stops nothing itself; only a consent that is
 * over holds it.
 */

type Problem = Rehearsal['problems'][number];

/** What we see by ourselves and, where the platform lets itself be asked now, what it says. */
export async function rehearse(
  context: Context,
  loaded: Loaded,
  provider: Provider,
  job: Job,
): Promise<Rehearsal | Failure> {
  const told = await askPlatform(context, loaded, provider, job);
  const limits = told instanceof Failure ? job.account.limits : told.limits;
  const own = await ownProblems(context, loaded, limits);
  if (told instanceof Failure) {
    if (told.kind === 'reconnect') return told;
    const near = loaded.row.publishAt - context.now() <= context.waits.rehearseHour;
    return { limits, problems: union(own, near ? troubleOf(told) : problemsOf(told)) };
  }
  return { limits, problems: union(told.problems, own) };
}

/** A platform that asks for few calls is asked an hour ahead and at staging, not before; one that takes none, not at all. */
async function askPlatform(
  context: Context,
  { row, paces }: Loaded,
  provider: Provider,
  job: Job,
): Promise<Rehearsal | Failure> {
  const now = context.now();
  const isQuiet = paces.some((one) => one.quietUntil > now);
  const isClosed = paces.some((one) => one.openAt > now);
  if (isClosed || (isQuiet && row.publishAt - now > context.waits.rehearseHour))
    return { limits: job.account.limits, problems: [] };
  try {
    return await provider.rehearse(job);
  } catch (error) {
    if (error instanceof Failure) return error;
    context.log.error('rehearse', error, { publicationId: row.id });
    return new Failure({ kind: 'unavailable', code: 'internal', message: 'It could not be asked.' });
  }
}

/** Trouble of the moment is no news a day ahead. */
const problemsOf = (failure: Failure): Problem[] =>
  failure.kind === 'rejected'
    ? [{ code: failure.code, field: failure.field ?? 'account', message: failure.message }]
    : [];

/** An hour ahead it is: whoever cannot wait for the platform still has the time to choose. */
const troubleOf = (failure: Failure): Problem[] =>
  failure.kind === 'unavailable' || failure.kind === 'limited'
    ? [{ code: 'platform-trouble', field: 'account', message: `${failure.message} ${TRIED_AGAIN}` }]
    : problemsOf(failure);

const TRIED_AGAIN = 'It is tried again by itself; choose another time if this post cannot wait.';

/** Platform and we may see the same in one field: told once, in the words of who comes first. */
function union(first: Problem[], second: Problem[]): Problem[] {
  const place = ({ field, code }: Problem): string =>
    field === 'account' ? code : field.replace(/\.\d+$/, '');
  const places = new Set(first.map(place));
  return [...first, ...second.filter((one) => !places.has(place(one)))];
}

/** The same trouble is told when it is found and once more an hour ahead. */
function isNews(before: readonly Problem[] | null, now: readonly Problem[], name: RehearsalName): boolean {
  const known = new Set(before?.map((one) => one.code));
  return now.some((one) => !known.has(one.code)) || (now.length > 0 && name === 'hour');
}

function inWords(problems: readonly Problem[]): string {
  const [first, ...more] = problems;
  return more.length === 0 ? (first?.message ?? '') : `${first?.message} (and ${more.length} more)`;
}

export function endRehearsal(scene: Scene, timing: Timing, result: Rehearsal | Failure): Ending {
  const { row, now, waits } = scene;
  if (result instanceof Failure && result.kind === 'reconnect')
    return {
      event: 'hold',
      change: { status: 'held', holdReason: 'connection-dead', dueAt: null },
      note: result.message,
    };
  const look = (mediaComplete: boolean): number => nextLook({ ...timing, mediaComplete }, now, waits);
  // Media may have arrived meanwhile, so the row itself says which it is.
  const dueAt = timeByMedia(isMediaComplete, look(true), look(false));
  const rehearsed = rehearsalName(row.publishAt, now, waits);
  const found = [...(result instanceof Failure ? problemsOf(result) : result.problems)];
  if (!row.mediaComplete && rehearsed === 'hour') found.push(MISSING);
  const problems = found.length > 0 ? found : null;
  const change = { status: 'scheduled', rehearsed, dueAt, problems } as const;
  const note = problems ? inWords(problems) : result instanceof Failure ? result.message : null;
  const isTold = problems !== null && isNews(row.problems, problems, rehearsed);
  return {
    event: 'wait',
    change,
    note,
    ...(isTold ? { notice: { kind: 'rehearsal', message: inWords(problems) } as const } : {}),
  };
}

const MISSING: Problem = {
  code: 'media-missing',
  field: 'media',
  message: 'Photos or videos of this post have not arrived yet: open the browser it was made in.',
};

/**
 * The last rehearsal, right before staging and in its Attempt. What it finds is told and stored; staging goes on, for
 * what would still work is never stopped by it. Throws the Failure of a consent that is over.
 */
export async function rehearseStaging(
  context: Context,
  loaded: Loaded,
  work: { provider: Provider; job: Job; lease: Lease },
): Promise<void> {
  const { row } = loaded;
  const now = context.now();
  // With the second at hand there is nothing to be gained: staging itself will tell.
  if (row.status !== 'scheduled' || row.publishAt - now < context.waits.rehearseStage) return;
  const result = await rehearse(context, loaded, work.provider, work.job);
  if (result instanceof Failure) throw result;
  // What ails the platform just now staging itself is about to find out.
  const found = result.problems.filter(({ code }) => code !== 'platform-trouble');
  const problems = found.length > 0 ? found : null;
  await work.lease.write({ problems, rehearsed: 'stage' });
  await rememberLimits(context.db, row.accountId, AccountLimits.parse(result.limits), now);
  if (problems === null || !isNews(row.problems, problems, 'stage')) return;
  const notice = { ...noticeFor(context, row, 'rehearsal', inWords(problems)), createdAt: context.now() };
  await noticeWhen(context.db, notice, { status: 'preparing', lease: work.lease.attemptId });
}
