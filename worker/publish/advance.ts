import { Failure } from '../../shared/failure.ts';
import { announce, announceTogether } from '../announce.ts';
import { SealBroken } from '../connect/seal.ts';
import { type LiveToken, tokenOf } from '../connect/token.ts';
import type { Context } from '../context.ts';
import { abandonAttempt, publishesSince } from '../db/queries/attempts.ts';
import type { Due } from '../db/queries/due.ts';
import { type Loaded, loadPublication } from '../db/queries/loaded.ts';
import { noticeWhen } from '../db/queries/notices.ts';
import { moveFree, type StepName } from '../db/queries/publications.ts';
import { backOff, type Timing } from '../posts/times.ts';
import type { Provider } from '../providers/provider.ts';
import { NoAnswer } from '../providers/request.ts';
import { claim, holdBack } from './claim.ts';
import { earlyOf, fenceOf } from './crowd.ts';
import { discardStaging } from './discard.ts';
import { followZone } from './follow-zone.ts';
import { giveUp } from './give-up.ts';
import { buildJob, mediaUsed, newTrace, type Trace } from './job.ts';
import type { Lease } from './lease.ts';
import { noticeFor } from './notify.ts';
import { lookAgain } from './outcome.ts';
import { pauseFor } from './pace.ts';
import { putOff } from './put-off.ts';
import { reconnect } from './reconnect.ts';
import { rehearse, rehearseStaging } from './rehearse.ts';
import type { Place } from './same-second.ts';
import { settle } from './settle.ts';
import { decide } from './steps.ts';
import { waitUntil } from './wait-until.ts';

/** From so many bytes on preparation is heavy and goes aside, to the queue. */
const HEAVY_BYTES = 4_000_000;
/** Moves without a call (lose, restage) may come before the one step; more would be a circle. */
const ROUNDS = 4;

export interface Work {
  loaded: Loaded;
  provider: Provider;
  timing: Timing;
  step: StepName;
  turn: Turn;
}

/** What an Account's clock brings along: the row as it was just read, and its place among those of its second. */
export interface Turn {
  read?: Loaded | undefined;
  place?: Place | undefined;
  /** Hears what is due at the row's Account once its step is written down. */
  hear?: ((soonest: Due[]) => void) | undefined;
}

/** Who is at work: an Account's clock, which hands heavy preparation on, or the queue, which does nothing else. */
export type Via = 'clock' | 'queue';

/**
 * One Publication, one step. May be called at any time, by anybody, any number of times side by side: what is done
 * is decided by the row alone. Answers whether anything was done.
 * Throws only where the database or a binding fails; the row then is found again by its due time.
 */
export async function advance(context: Context, id: string, via: Via, turn: Turn = {}): Promise<boolean> {
  let looked: Loaded | undefined;
  const load = async (): Promise<Loaded | undefined> => {
    looked = (!looked && turn.read) || (await loadPublication(context.db, id));
    return looked;
  };
  const isDone = await stepOn(context, via, load, turn);
  if (!isDone || !looked) return isDone;
  const { workspaceId, postId, crowded } = looked.row;
  if (crowded > 0) announceTogether(context, workspaceId);
  else announce(context, workspaceId, { changed: 'post', id: postId });
  return true;
}

async function stepOn(
  context: Context,
  via: Via,
  load: () => Promise<Loaded | undefined>,
  turn: Turn,
): Promise<boolean> {
  const { waits } = context;
  for (let round = 0; round < ROUNDS; round += 1) {
    const loaded = await load();
    if (!loaded) return false;
    const { row } = loaded;
    const now = context.now();
    const by =
      now + (via === 'queue' ? waits.queued : row.status === 'ready' ? earlyOf(row, waits) : waits.nearly);
    if (row.dueAt === null || row.dueAt > by) return false;
    const parts = partsOf(context, loaded);
    if (!parts) {
      await giveUp(context, loaded, by);
      return true;
    }
    if (await followZone(context, loaded, by)) continue;
    const { provider, timing } = parts;
    const decision = decide(loaded, timing, Math.max(now, Math.min(row.dueAt, by)), waits);
    if (decision.do === 'nothing') return false;
    if (decision.do === 'lose') {
      await lose(context, loaded, by);
      continue;
    }
    if (decision.do === 'restage') {
      await restage(context, loaded, by);
      continue;
    }
    if (via === 'queue' && decision.do !== 'prepare') return false;
    const pause = await pauseFor(context, loaded, decision.do, Math.max(now, Math.min(row.dueAt, by)));
    if (pause) {
      await putOff(context, loaded, by, pause);
      return true;
    }
    const work = { loaded, provider, timing, step: decision.do, turn };
    if (via === 'clock' && (await handOver(context, work))) return true;
    return take(context, work, via);
  }
  return true;
}

/** What a step of this row needs, or null where it cannot be made. */
function partsOf(context: Context, loaded: Loaded): { provider: Provider; timing: Timing } | null {
  try {
    const provider = context.providers(loaded.row.platform);
    return { provider, timing: timingOf(loaded, provider) };
  } catch (error) {
    context.log.error('parts', error, { publicationId: loaded.row.id });
    return null;
  }
}

function timingOf(loaded: Loaded, provider: Provider): Timing {
  const media = mediaUsed(loaded);
  return {
    publishAt: loaded.row.publishAt,
    mediaComplete: loaded.row.mediaComplete,
    mediaBytes: media.reduce((sum, one) => sum + one.bytes, 0),
    extraLead: provider.extraLead?.(media) ?? 0,
    takes: loaded.paces.find((one) => one.takesMs !== null)?.takesMs ?? null,
  };
}

/** A publishing call whose end nobody saw: the platform is asked, at once. */
async function lose(context: Context, { row }: Loaded, by: number): Promise<void> {
  const now = context.now();
  await context.db.batch([
    moveFree(context.db, row, now, by, { status: 'uncertain', dueAt: now, tries: 0 }),
    abandonAttempt(context.db, row.lease ?? '', 'lose', now),
  ]);
}

/** Another go at preparation; sooner or later, so that a platform that gives nothing lasting is not worn out. */
async function restage(context: Context, { row }: Loaded, by: number): Promise<void> {
  const now = context.now();
  const pause = row.tries === 0 ? 0 : backOff(context.waits.retryFirst, context.waits.retryLast, row.tries);
  // Where a part is public already the handle knows which, and preparation goes on from it.
  const none = row.remoteId ? {} : { handleSealed: null, stagedHash: null, stagedGeneration: null };
  const staged = { ...none, stagingValidUntil: null };
  const change = { ...staged, status: 'scheduled', dueAt: now + pause, tries: row.tries + 1 };
  const moved = await moveFree(context.db, row, now, by, change);
  if (moved.length > 0 && !row.remoteId)
    context.later(discardStaging(context, row).catch((error) => context.log.error('discard', error)));
}

/** Heavy preparation goes to the queue; where the queue had its time and did nothing, it is done here. */
async function handOver(context: Context, { loaded, timing, step }: Work): Promise<boolean> {
  const { row } = loaded;
  const { waits } = context;
  const now = context.now();
  const isHeavy = timing.mediaBytes >= HEAVY_BYTES;
  const isForgotten = now > Math.max(row.publishAt, row.updatedAt) + 2 * waits.queued;
  if (step !== 'prepare' || !isHeavy || isForgotten) return false;
  const later = { dueAt: now + waits.queued, updatedAt: row.updatedAt };
  const moved = await moveFree(context.db, row, now, now + waits.nearly, later);
  if (moved.length > 0) await context.env.QUEUE.send({ do: 'advance', publicationId: row.id });
  return true;
}

/** Takes the row and makes the one call. Everything that can be ready before the second is. */
async function take(context: Context, work: Work, via: Via): Promise<boolean> {
  const { loaded, step } = work;
  const { row, connection } = loaded;
  const { waits } = context;
  // What is staged early goes out with a token that is good then, too.
  const until = step === 'prepare' ? row.publishAt : 0;
  const live = connection.status === 'dead' ? null : tokenOf(context, connection, until);
  // Looked at only after the claim; a refusal before that is nobody's.
  live?.catch(() => undefined);
  const due = row.dueAt as number;
  if (step === 'publish') {
    await live?.catch(() => undefined);
    await waitUntil(context.now, due - fenceOf(row, waits));
  } else if (via === 'clock') await waitUntil(context.now, due);
  const ahead = step === 'publish' ? fenceOf(row, waits) : via === 'queue' ? waits.queued : 0;
  const by = context.now() + ahead;
  const lease = await claim(context, loaded, { step, by });
  if (!lease)
    return step === 'poll' || step === 'find' ? leave(context, loaded, by) : holdBack(context, loaded, by);
  // Long before its second: everybody sees that it has begun.
  if (step === 'prepare') announce(context, row.workspaceId, { changed: 'post', id: row.postId });
  await run(context, work, lease, live);
  return true;
}

/** The consent is over and nobody can be asked: the row stays uncertain, in the end for the owner to settle. */
async function leave(context: Context, loaded: Loaded, by: number): Promise<boolean> {
  const { row, connection } = loaded;
  if (connection.status !== 'dead') return false;
  const now = context.now();
  const scene = {
    row,
    status: 'uncertain',
    now,
    sentAt: row.sentAt,
    publishes: 0,
    waits: context.waits,
  } as const;
  const { change, notice } = lookAgain(scene, '');
  await context.db.batch([
    moveFree(context.db, row, now, by, change),
    ...(notice
      ? [
          noticeWhen(
            context.db,
            { ...noticeFor(context, row, notice.kind, notice.message), createdAt: now },
            { status: 'uncertain', updatedAt: now },
          ),
        ]
      : []),
  ]);
  return true;
}

async function run(
  context: Context,
  work: Work,
  lease: Lease,
  live: Promise<LiveToken> | null,
): Promise<void> {
  const { loaded, provider, step, turn } = work;
  const trace = newTrace();
  const letGo = lease.keep();
  let result: Awaited<ReturnType<Provider[StepName]>> | Failure;
  try {
    const parts = { provider, step, lease, live: await alive(live), trace, place: turn.place };
    const job = await buildJob(context, loaded, parts);
    if (step === 'prepare') await rehearseStaging(context, loaded, { provider, job, lease });
    result = step === 'rehearse' ? await rehearse(context, loaded, provider, job) : await provider[step](job);
  } catch (error) {
    result = asFailure(context, work, trace, error);
  } finally {
    // Of a crowd what is yet to leave goes before what has left is written down.
    await context.calls.calm(context.waits.calm);
    letGo();
  }
  if (result instanceof Failure && result.kind === 'reconnect')
    result = await reconnect(context, loaded, result);
  const publishes =
    step === 'find'
      ? await publishesSince(context.db, loaded.row.id, context.now() - context.waits.retryGiveUp)
      : 0;
  await settle(context, { ...work, hear: turn.hear, lease, trace, publishes }, result);
}

async function alive(live: Promise<LiveToken> | null): Promise<LiveToken> {
  if (live) return live;
  const message = 'This account must be connected again.';
  throw new Failure({ kind: 'reconnect', code: 'connection-dead', message });
}

/** A bug, or a call that got no answer: lost when a publishing call may have left, else nothing was made. */
function asFailure(context: Context, { step, loaded }: Work, trace: Trace, error: unknown): Failure {
  if (error instanceof Failure) return error;
  context.log.error('step', error, { step, publicationId: loaded.row.id });
  if (step === 'publish' && trace.sentAt !== null)
    return new Failure({
      kind: 'lost',
      code: 'no-end',
      message: 'We did not see how the publishing call ended.',
    });
  return new Failure({
    kind: 'unavailable',
    code: error instanceof SealBroken ? 'staging-gone' : error instanceof NoAnswer ? 'no-answer' : 'internal',
    message: 'This step did not come to an end.',
  });
}
