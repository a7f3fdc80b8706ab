import type { AuditAction } from '../../../shared/audit.ts';
import type { Context } from '../../context.ts';
import {
  type AuditRow,
  endPending,
  dropPending as forget,
  leftPending,
  link,
  type PendingRow,
  putPending,
  unlinked,
  type Whereabouts,
  wasFaster,
  workspaceIdsOf,
} from '../../db/queries/audit.ts';
import { beginning, hashOfEntry, hashOfPlace } from './chain.ts';

/**
 * Writing the audit log. A deed is written down before it is done, and linked into the workspace's chain once its end
 * is known; whoever links takes along what others left. Two that link at the same time cannot fork the chain: one of
 * them writes, the other looks again.
 */

type World = Pick<Context, 'db' | 'id' | 'now'>;

export interface Deed {
  workspaceId: string;
  /** A user's id, or `machine`, `platform`, `operator`. */
  actor: string;
  action: AuditAction;
  /** `kind/id`; absent: the workspace itself. */
  object?: string | undefined;
  /** Words of ours. */
  detail?: string | undefined;
  where?: Whereabouts | null;
}

/** What is not ended after so long has an end that nobody saw, ms. */
const STALE = 300_000;
const AT_ONCE = 50;
/** Each round somebody gets through, and takes along what the others left. */
const ROUNDS = 20;
/** A person is in so many workspaces at most that their own deeds are written down in. */
const WORKSPACES = 50;

const rowOf = (deed: Deed, id: string, at: number, outcome: string | null): Omit<PendingRow, 'place'> => ({
  id,
  workspaceId: deed.workspaceId,
  at,
  actor: deed.actor,
  action: deed.action,
  object: deed.object ?? '',
  detail: deed.detail ?? '',
  outcome,
});

/** Answers the id to end it by. */
export async function begin(context: World, deed: Deed): Promise<string> {
  const id = context.id();
  await putPending(context.db, rowOf(deed, id, context.now(), null), deed.where ?? null);
  return id;
}

/** `unknown`: it broke midway. */
export async function end(
  context: World,
  workspaceId: string,
  id: string,
  { object, outcome }: { object: string; outcome: 'done' | 'unknown' },
): Promise<void> {
  await endPending(context.db, id, { object, outcome });
  await linkPending(context, workspaceId);
}

/** It was refused: nothing was done. */
export async function drop(context: World, id: string): Promise<void> {
  await forget(context.db, [id]);
}

/** Writes down what was done. The same `id` is written once. */
export async function note(context: World, deed: Deed, id = context.id()): Promise<void> {
  await putPending(context.db, rowOf(deed, id, context.now(), 'done'), deed.where ?? null);
  await linkPending(context, deed.workspaceId);
}

/** As `note`, with one statement: whoever links next, or the cron, takes it along. */
export async function leave(context: World, deed: Deed, id = context.id()): Promise<void> {
  await putPending(context.db, rowOf(deed, id, context.now(), 'done'), deed.where ?? null);
}

/** What a person did to their own account is written down in each of their workspaces. */
export async function noteOfPerson(context: World, deed: Omit<Deed, 'workspaceId'>): Promise<void> {
  for (const { id } of await workspaceIdsOf(context.db, deed.actor, WORKSPACES))
    await note(context, { ...deed, workspaceId: id });
}

/** Links what has ended into the chain, and what was left without an end. */
export async function linkPending(context: World, workspaceId: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { head, pending } = await unlinked(context.db, workspaceId, context.now() - STALE, AT_ONCE);
    if (pending.length === 0) return;
    try {
      await link(context.db, workspaceId, await chained(context, workspaceId, head, pending));
    } catch (error) {
      if (!wasFaster(error)) throw error;
    }
  }
}

async function chained(
  context: World,
  workspaceId: string,
  head: { seq: number; hash: string } | undefined,
  pending: readonly PendingRow[],
): Promise<AuditRow[]> {
  let last = head ?? { seq: 0, hash: await beginning(workspaceId) };
  const rows: AuditRow[] = [];
  for (const row of pending) {
    const placeSalt = row.place === null ? null : context.id();
    const placeHash = await hashOfPlace(placeSalt, row.place);
    const told = { ...row, outcome: row.outcome ?? 'unknown', seq: last.seq + 1, before: last.hash };
    const hash = await hashOfEntry({ ...told, placeHash });
    rows.push({ ...told, placeSalt, placeHash, hash });
    last = { seq: told.seq, hash };
  }
  return rows;
}

/** Part of the minute cron: what a Worker that ended midway left. */
export async function linkLeft(context: World): Promise<void> {
  for (const { workspaceId } of await leftPending(context.db, context.now() - STALE, 5))
    await linkPending(context, workspaceId);
}
