import type * as z from 'zod';
import type { VersionOnly } from '../../shared/changes.ts';
import { Failure } from '../../shared/failure.ts';
import { next, type Status } from '../../shared/publication.ts';
import { tokenFor } from '../connect/token.ts';
import type { Context } from '../context.ts';
import { beginAttempt, endAttempt } from '../db/queries/attempts.ts';
import { type Loaded, loadPublication } from '../db/queries/loaded.ts';
import { writeLeased } from '../db/queries/publications.ts';
import { takePublished } from '../db/queries/removals.ts';
import { ApiFailure, conflict, notFound, refused } from '../http/errors.ts';
import { NoAnswer } from '../providers/request.ts';
import { buildJob, newTrace } from './job.ts';
import { holdLease, type Lease } from './lease.ts';
import type { Scope } from './owner.ts';

/**
 * Takes a published post back at the platform. May be asked again: what is gone already counts as taken back.
 * Throws 409 where it is not published or somebody is at it, 422 with the platform's words where it cannot be taken
 * back, 429 and 502 where the platform cannot be asked now; the post then stands as before.
 */
export async function removePublication(
  context: Context,
  scope: Scope,
  id: string,
  input: z.output<typeof VersionOnly>,
): Promise<void> {
  const loaded = await loadPublication(context.db, id);
  if (loaded?.row.workspaceId !== scope.workspaceId) throw notFound('publication');
  const { row } = loaded;
  const now = { id, status: row.status, version: row.version };
  if (row.version !== input.version)
    throw conflict('stale-version', 'This was changed elsewhere meanwhile.', now);
  if (!next(row.status as Status, 'remove'))
    throw conflict('not-published', 'Only what is published can be taken back.', now);
  const lease = await take(context, loaded);
  if (!lease) throw conflict('busy', 'It is being worked on. Try again in a moment.', now);
  const letGo = lease.keep();
  try {
    await erase(context, loaded, lease);
  } catch (error) {
    const message = error instanceof Failure ? error.message : 'The platform did not answer.';
    await end(context, loaded, lease, { outcome: 'refuse', message }, {});
    throw inWords(error);
  } finally {
    letGo();
  }
  const gone = { status: 'removed', measureAt: null, version: row.version + 1 };
  await end(context, loaded, lease, { outcome: 'remove', message: null }, gone);
}

async function take(context: Context, { row }: Loaded): Promise<Lease | null> {
  const attempt = context.id();
  const now = context.now();
  const until = now + context.waits.lease;
  const [taken] = await context.db.batch([
    takePublished(context.db, row, attempt, now, until),
    beginAttempt(context.db, { id: attempt, publicationId: row.id, step: 'remove', startedAt: now }),
  ]);
  return taken.length > 0 ? holdLease(context, row.id, attempt, until) : null;
}

async function erase(context: Context, loaded: Loaded, lease: Lease): Promise<void> {
  const { row } = loaded;
  const provider = context.providers(row.platform);
  const live = await tokenFor(context, row.connectionId);
  const trace = newTrace();
  const job = await buildJob(context, loaded, { provider, step: 'poll', lease, live, trace });
  await provider.remove(job, { remoteId: row.remoteId ?? '', url: row.url });
}

async function end(
  context: Context,
  { row }: Loaded,
  lease: Lease,
  ending: { outcome: string; message: string | null },
  change: object,
): Promise<void> {
  const now = context.now();
  const freed = { ...change, lease: null, leaseUntil: null, updatedAt: now };
  await context.db.batch([
    writeLeased(context.db, row.id, lease.attemptId, freed),
    endAttempt(context.db, lease.attemptId, ending, now),
  ]);
}

function inWords(error: unknown): unknown {
  if (error instanceof NoAnswer)
    return new ApiFailure(502, 'platform-unavailable', 'The platform does not answer just now.');
  if (!(error instanceof Failure)) return error;
  if (error.kind === 'reconnect') return conflict('connection-dead', 'This account must be connected again.');
  if (error.kind === 'limited') return new ApiFailure(429, 'platform-limited', error.message);
  if (error.kind === 'rejected') return refused(error.code, error.message);
  return new ApiFailure(502, 'platform-unavailable', error.message);
}
