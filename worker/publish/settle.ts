import { Failure } from '../../shared/failure.ts';
import type { Status } from '../../shared/publication.ts';
import type { Context } from '../context.ts';
import { endAttempt } from '../db/queries/attempts.ts';
import { crowdAt, type Due, soonestOf } from '../db/queries/due.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { closeLinks } from '../db/queries/media.ts';
import { noticeWhen } from '../db/queries/notices.ts';
import { learnStaging } from '../db/queries/paces.ts';
import {
  type PublicationChange,
  rememberLimits,
  resumeRenewed,
  type StepName,
  writeLate,
  writeLeased,
} from '../db/queries/publications.ts';
import { keepLessons, type Refusal } from '../limits/keep.ts';
import type { Timing } from '../posts/times.ts';
import type { Found, Rehearsal, Step } from '../providers/provider.ts';
import { lateBy } from './claim.ts';
import { sealHandle, type Trace } from './job.ts';
import type { Lease } from './lease.ts';
import { noticeFor } from './notify.ts';
import { type Ending, endFind, endPoll, endPrepare, endPublish, type Scene } from './outcome.ts';
import { endRehearsal } from './rehearse.ts';
import { waitUntil } from './wait-until.ts';

export interface Taken {
  loaded: Loaded;
  timing: Timing;
  step: StepName;
  lease: Lease;
  trace: Trace;
  publishes: number;
  /** Hears what is due at the Account then; the same trip asks it. */
  hear?: ((soonest: Due[]) => void) | undefined;
}
/** So many of them tell of one that nobody is at work on. */
const HEARD = 16;

type Result = Step | Found | Rehearsal | Failure;

/** The status a row has while a step runs. */
const DURING: Record<StepName, Status> = {
  rehearse: 'scheduled',
  prepare: 'preparing',
  publish: 'publishing',
  poll: 'confirming',
  find: 'uncertain',
};

/** Saving is repeated so often: it is the same words each time, and a call was made. */
const SAVES = 4;

/**
 * Ends a step: one batch writes Publication, Attempt and notice, and only where the lease is still held. What the
 * publishing call answered counts even when it comes late.
 */
export async function settle(context: Context, taken: Taken, result: Result): Promise<void> {
  const { loaded, step, trace } = taken;
  const { row } = loaded;
  const scene: Scene = {
    row,
    status: DURING[step],
    now: context.now(),
    sentAt: step === 'publish' ? trace.sentAt : row.sentAt,
    publishes: taken.publishes,
    waits: context.waits,
  };
  const ending = endOf(taken, scene, result);
  if (step === 'rehearse' && !(result instanceof Failure))
    await rememberLimits(context.db, row.accountId, (result as Rehearsal).limits, scene.now);
  const late = step === 'publish' && trace.sentAt !== null ? lateBy(row, trace.sentAt) : {};
  const sealed = 'handle' in ending ? await sealHandle(context, loaded, ending.handle) : {};
  const isStaged = step === 'prepare' && ending.event === 'ready';
  const crowd = isStaged ? { crowded: crowdAt(row.publishAt, context.env.CROWD) } : {};
  await save(
    context,
    taken,
    ending,
    { ...late, ...ending.change, ...sealed, ...crowd, updatedAt: scene.now },
    [
      ...keepLessons(context, row, trace.lessons, refusalOf(ending, result)),
      ...keepStaging(context, taken, ending),
    ],
  );
}

/** How long the platform took to stage it, where that is worth knowing the next time. */
function keepStaging(context: Context, { loaded, lease, step, trace }: Taken, { event }: Ending) {
  if (step !== 'prepare' || event !== 'ready') return [];
  const { row, paces } = loaded;
  const { lead, leadMax } = context.waits;
  const [from, now] = [lead / 2, context.now()];
  // Staged at the first try, at once, and never known to be slow: what most are costs no look.
  const isKnown = paces.some((one) => (one.takesMs ?? 0) > from);
  if (row.status === 'scheduled' && !isKnown && now - (trace.sentAt ?? now) <= from) return [];
  const attempt = { id: lease.attemptId, publicationId: row.id };
  return [learnStaging(context.db, attempt, { from, most: leadMax, now })];
}

/** A limit that was met holds for the account's other posts too, until this one is tried again. */
const refusalOf = ({ change }: Ending, result: Result): Refusal | null =>
  result instanceof Failure && result.kind === 'limited' && typeof change.dueAt === 'number'
    ? { failure: result, until: change.dueAt, to: 'post' }
    : null;

function endOf(taken: Taken, scene: Scene, result: Result): Ending {
  switch (taken.step) {
    case 'rehearse':
      return endRehearsal(scene, taken.timing, result as Rehearsal | Failure);
    case 'prepare':
      return endPrepare(scene, result as Step | Failure);
    case 'publish':
      return endPublish(scene, result as Step | Failure);
    case 'poll':
      return endPoll(scene, result as Step | Failure);
    case 'find':
      return endFind(scene, result as Found | Failure);
  }
}

async function save(
  context: Context,
  taken: Taken,
  ending: Ending,
  change: PublicationChange & { updatedAt: number },
  lessons: (ReturnType<typeof keepLessons>[number] | ReturnType<typeof learnStaging>)[],
): Promise<void> {
  const { row } = taken.loaded;
  const { lease, hear } = taken;
  const freed = { ...change, lease: null, leaseUntil: null };
  const now = context.now();
  const notice = ending.notice && noticeFor(context, row, ending.notice.kind, ending.notice.message);
  const at = { status: ending.change.status, updatedAt: change.updatedAt };
  for (let round = 1; ; round += 1) {
    try {
      const [written, ...rest] = await context.db.batch([
        writeLeased(context.db, row.id, lease.attemptId, freed),
        endAttempt(context.db, lease.attemptId, { outcome: ending.event, message: ending.note }, now),
        ...(notice ? [noticeWhen(context.db, notice, at)] : []),
        ...(ending.closesLinks ? [closeLinks(context.db, row.id, now)] : []),
        ...(ending.change.holdReason === 'connection-dead' ? [resumeRenewed(context.db, row.id, now)] : []),
        ...lessons,
        ...(hear ? [soonestOf(context.db, row.accountId, HEARD)] : []),
      ]);
      if (written.length === 0) await saveLate(context, taken, ending, freed);
      else hear?.(rest.at(-1) as Due[]);
      return;
    } catch (error) {
      // Given up, the row is found by its dead lease, and the platform asked.
      if (round >= SAVES) throw error;
      await waitUntil(context.now, context.now() + context.waits.nearly * 2 ** round);
    }
  }
}

/** The lease died while the platform was answering. Its yes or no to the publishing call still is the truth. */
async function saveLate(
  context: Context,
  { loaded, lease, step }: Taken,
  { event }: Ending,
  freed: PublicationChange,
): Promise<void> {
  const { row } = loaded;
  const publishAttempt = step === 'publish' ? lease.attemptId : row.publishAttempt;
  if (!publishAttempt) return;
  const tells = event === 'accept' || event === 'deliver' || (event === 'refuse' && step === 'publish');
  if (tells) await writeLate(context.db, row.id, publishAttempt, event, freed);
  if ((event === 'wait' || event === 'ready') && step === 'publish') {
    // The platform has it (or a part of it): the look for it starts from the name it gave.
    const { handleSealed, stagedHash, stagedGeneration, updatedAt, remoteId, url } = freed;
    const change = { handleSealed, stagedHash, stagedGeneration, remoteId, url, dueAt: updatedAt };
    await writeLate(context.db, row.id, publishAttempt, event, change);
  }
}
