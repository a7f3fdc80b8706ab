import { Failure } from '../../shared/failure.ts';
import { tokenFor } from '../connect/token.ts';
import type { Context } from '../context.ts';
import { loadPublication } from '../db/queries/loaded.ts';
import type { PublicationRow } from '../db/queries/publications.ts';
import { buildJob, newTrace, openHandle } from './job.ts';
import { holdLease } from './lease.ts';

/**
 * Throws away what `row` (as it was) had staged, where the platform lets us. It publishes nothing and may fail:
 * what is left ends by itself at the platform.
 */
export async function discardStaging(context: Context, row: PublicationRow): Promise<void> {
  if (!row.handleSealed || !row.stagedHash) return;
  const loaded = await loadPublication(context.db, row.id);
  if (loaded?.connection.status !== 'alive') return;
  const old = { ...loaded, row: { ...row, contentHash: row.stagedHash } };
  try {
    const live = await tokenFor(context, row.connectionId);
    const provider = context.providers(row.platform);
    // It holds nothing: the row goes on without it.
    const lease = holdLease(context, row.id, context.id(), context.now() + context.waits.settled);
    const trace = newTrace();
    const job = await buildJob(context, old, { provider, step: 'poll', lease, live, trace });
    await provider.discard({ ...job, handle: await openHandle(context, old.row) });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
