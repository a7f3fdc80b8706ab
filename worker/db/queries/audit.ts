import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, or, sql } from 'drizzle-orm';
import type { AuditFilter } from '../../../shared/audit.ts';
import type { Db } from '../database.ts';
import { apiKeys, audit, auditPending, members, sessions, users } from '../schema.ts';

export type AuditRow = typeof audit.$inferSelect;
export type PendingRow = typeof auditPending.$inferSelect;

/** Where somebody is: the device is looked up by its session (the name of a key by its id), the network is given. */
export interface Whereabouts {
  sessionId: string;
  network: string;
}

const placeOf = ({ sessionId, network }: Whereabouts) =>
  sql`trim(COALESCE((SELECT ${sessions.device} FROM ${sessions} WHERE ${sessions.id} = ${sessionId}),
    (SELECT ${apiKeys.name} FROM ${apiKeys} WHERE ${apiKeys.id} = ${sessionId}), '') || ' · ' || ${network}, ' ·')`;

/** Writes down what is about to be done, or was. One id is written once, also where it is in the chain already. */
export const putPending = (
  db: Db,
  row: Omit<PendingRow, 'place'>,
  where: Whereabouts | null,
): Promise<unknown> =>
  db
    .insert(auditPending)
    .select(
      sql`SELECT ${row.id}, ${row.workspaceId}, ${row.at}, ${row.actor}, ${row.action}, ${row.object}, ${row.detail},
        ${where ? placeOf(where) : null}, ${row.outcome}
        WHERE NOT EXISTS (SELECT 1 FROM ${audit} WHERE ${audit.id} = ${row.id})`,
    )
    .onConflictDoNothing();

export const endPending = (db: Db, id: string, end: Pick<PendingRow, 'object' | 'outcome'>) =>
  db.update(auditPending).set(end).where(eq(auditPending.id, id));

export const dropPending = (db: Db, ids: readonly string[]) =>
  db.delete(auditPending).where(inArray(auditPending.id, [...ids]));

/** The end of the chain, and what may be added to it now: what has ended, and what began before `staleBefore`. */
export async function unlinked(db: Db, workspaceId: string, staleBefore: number, limit: number) {
  const [[head], pending] = await db.batch([
    db
      .select({ seq: audit.seq, hash: audit.hash })
      .from(audit)
      .where(eq(audit.workspaceId, workspaceId))
      .orderBy(desc(audit.seq))
      .limit(1),
    db
      .select()
      .from(auditPending)
      .where(
        and(
          eq(auditPending.workspaceId, workspaceId),
          or(isNotNull(auditPending.outcome), lt(auditPending.at, staleBefore)),
        ),
      )
      .orderBy(asc(auditPending.at), asc(auditPending.id))
      .limit(limit),
  ]);
  return { head, pending };
}

/**
 * Adds entries to the chain and takes them from what is pending, all or nothing. Throws D1's UNIQUE error where
 * somebody else added to this chain since it was read: then nothing was written. A workspace that is gone gets none.
 */
export const link = (db: Db, workspaceId: string, rows: readonly AuditRow[]) =>
  db.batch([
    db.insert(audit).select(
      sql`SELECT value ->> 'id', ${workspaceId}, value ->> 'at', value ->> 'actor', value ->> 'action',
          value ->> 'object', value ->> 'detail', value ->> 'place', value ->> 'seq', value ->> 'outcome',
          value ->> 'placeSalt', value ->> 'placeHash', value ->> 'before', value ->> 'hash'
        FROM json_each(${JSON.stringify(rows)})
        WHERE EXISTS (SELECT 1 FROM workspaces WHERE id = ${workspaceId})`,
    ),
    dropPending(
      db,
      rows.map((row) => row.id),
    ),
  ]);

/** Whether adding to the chain failed because somebody else was faster. */
export const wasFaster = (error: unknown): boolean =>
  /UNIQUE constraint failed: audit\./.test(error instanceof Error ? `${error.message} ${error.cause}` : '');

/** Workspaces with something pending since before `before`. */
export const leftPending = (db: Db, before: number, limit: number) =>
  db
    .selectDistinct({ workspaceId: auditPending.workspaceId })
    .from(auditPending)
    .where(lt(auditPending.at, before))
    .limit(limit);

const matching = (workspaceId: string, { actor, action, object, from, to }: AuditFilter) =>
  and(
    eq(audit.workspaceId, workspaceId),
    actor === undefined ? undefined : eq(audit.actor, actor),
    action === undefined ? undefined : eq(audit.action, action),
    object === undefined ? undefined : eq(audit.object, object),
    from === undefined ? undefined : gte(audit.at, from),
    to === undefined ? undefined : lt(audit.at, to),
  );

/** Newest first, before number `before`, each with the name of who did it where they are still here. */
export const entriesBefore = (
  db: Db,
  workspaceId: string,
  filter: AuditFilter,
  before: number,
  limit: number,
) =>
  db
    .select({ entry: audit, name: users.name })
    .from(audit)
    .leftJoin(users, eq(users.id, audit.actor))
    .where(and(matching(workspaceId, filter), lt(audit.seq, before)))
    .orderBy(desc(audit.seq))
    .limit(limit);

/** Oldest first, after number `after`. */
export const entriesAfter = (
  db: Db,
  workspaceId: string,
  filter: AuditFilter,
  after: number,
  limit: number,
): Promise<AuditRow[]> =>
  db
    .select()
    .from(audit)
    .where(and(matching(workspaceId, filter), gt(audit.seq, after)))
    .orderBy(asc(audit.seq))
    .limit(limit);

/** Forgets from where, of what is older than `before`. */
export const forgetPlaces = (db: Db, before: number, limit: number) => {
  const old = db
    .select({ id: audit.id })
    .from(audit)
    .where(and(isNotNull(audit.place), lt(audit.at, before)))
    .limit(limit);
  return db.update(audit).set({ place: null, placeSalt: null }).where(inArray(audit.id, old));
};

export const workspaceIdsOf = (db: Db, userId: string, limit: number) =>
  db.select({ id: members.workspaceId }).from(members).where(eq(members.userId, userId)).limit(limit);
