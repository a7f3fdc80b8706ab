import { and, asc, eq, getTableName, ne, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { DUTIES } from '../../../shared/access.ts';
import { ROLES } from '../../../shared/roles.ts';
import { personTables, workspaceTables } from '../belongings.ts';
import type { Db } from '../database.ts';
import {
  accounts,
  audit,
  auditPending,
  connections,
  deletions,
  mediaLinks,
  members,
  publications,
  uploads,
  users,
  workspaces,
} from '../schema.ts';
import type { ConnectionRow } from './connections.ts';
import { forgetRequester } from './hosting.ts';

export type DeletionRow = typeof deletions.$inferSelect;
type Statement = BatchItem<'sqlite'>;

/** The workspaces of a person: their role, how many others there are, and how many of these keep it too. */
export const householdsOf = (db: Db, userId: string) => {
  const others = sql`FROM members AS other WHERE other.workspace_id = ${members.workspaceId} AND other.user_id <> ${userId}`;
  return db
    .select({
      id: workspaces.id,
      name: workspaces.name,
      role: members.role,
      others: sql<number>`(SELECT count(*) ${others})`,
      otherOwners: sql<number>`(SELECT count(*) ${others} AND other.role IN ${DUTIES.keeps})`,
    })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(eq(members.userId, userId));
};

/** Who would keep a workspace after somebody: who may most of those that are left, then who has been there longest. */
export const heirOf = (db: Db, workspaceId: string, userId: string) =>
  db
    .select({ userId: members.userId })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), ne(members.userId, userId)))
    .orderBy(
      sql`CASE ${members.role} ${sql.join(ROLES.map((role, place) => sql`WHEN ${role} THEN ${place} `))} END`,
      asc(members.createdAt),
    )
    .get();

/** Members who would be without any workspace if this one went. */
export const membersOfNothingElse = (db: Db, workspaceId: string) =>
  db
    .select({ userId: members.userId, name: users.name })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(
      and(
        eq(members.workspaceId, workspaceId),
        sql`NOT EXISTS (SELECT 1 FROM members AS other
          WHERE other.user_id = ${members.userId} AND other.workspace_id <> ${workspaceId})`,
      ),
    );

/**
 * A workspace is out of reach from this batch on: nobody is its member, nothing is claimed or handed out. What is left
 * is only rows to wipe.
 */
export const closeWorkspace = (db: Db, id: string, deletion: DeletionRow): [Statement, ...Statement[]] => [
  db.insert(deletions).values(deletion),
  db.delete(workspaces).where(eq(workspaces.id, id)),
  db
    .update(publications)
    .set({ dueAt: null, lease: null, leaseUntil: null, status: 'canceled' })
    .where(
      and(
        eq(publications.workspaceId, id),
        sql`${publications.status} IN ('scheduled', 'preparing', 'ready', 'held')`,
      ),
    ),
  db
    .update(mediaLinks)
    .set({ revokedAt: deletion.askedAt })
    .where(and(eq(mediaLinks.workspaceId, id), sql`${mediaLinks.revokedAt} IS NULL`)),
  db
    .update(connections)
    .set({ status: 'closing', updatedAt: deletion.askedAt })
    .where(and(eq(connections.workspaceId, id), ne(connections.status, 'dead'))),
];

/** A person is gone with this batch: sessions, password, memberships and name. Answers the statements, in order. */
export const erasePersonRows = (db: Db, userId: string): Statement[] => [
  forgetRequester(db, userId),
  ...personTables.map(({ table, whose }) => db.delete(table).where(whose(userId))),
];

/**
 * In workspaces that stay, also those they had left, their deeds stand under an id that names nobody; from where they
 * were done goes.
 */
export const forgetPlacesOf = (db: Db, userId: string): Statement[] => [
  db
    .update(audit)
    .set({ place: null, placeSalt: null })
    .where(and(eq(audit.actor, userId), sql`${audit.place} IS NOT NULL`)),
  db.update(auditPending).set({ place: null }).where(eq(auditPending.actor, userId)),
];

export const insertDeletion = (db: Db, row: DeletionRow) => db.insert(deletions).values(row);
export const insertWorkspace = (db: Db, row: typeof workspaces.$inferInsert) =>
  db.insert(workspaces).values(row);
export const insertMember = (db: Db, row: typeof members.$inferInsert) => db.insert(members).values(row);

export const readDeletion = (db: Db, id: string): Promise<DeletionRow | undefined> =>
  db.select().from(deletions).where(eq(deletions.id, id)).get();

export const receiptsOf = (db: Db, receipt: string): Promise<DeletionRow[]> =>
  db.select().from(deletions).where(eq(deletions.receipt, receipt)).orderBy(asc(deletions.what));

/** Takes what the cron has to go on with, so that two do not. */
export const takeDeletions = (db: Db, now: number, until: number, limit: number): Promise<DeletionRow[]> =>
  db
    .update(deletions)
    .set({ lookAt: until })
    .where(
      sql`${deletions.id} IN (SELECT id FROM deletions WHERE look_at IS NOT NULL AND look_at <= ${now}
        ORDER BY look_at LIMIT ${limit})`,
    )
    .returning();

export const writeDeletion = (db: Db, id: string, change: Partial<DeletionRow>) =>
  db.update(deletions).set(change).where(eq(deletions.id, id));

/** Consents of a workspace that were not given back yet. */
export const unrevoked = (db: Db, workspaceId: string, limit: number): Promise<ConnectionRow[]> =>
  db
    .select()
    .from(connections)
    .where(and(eq(connections.workspaceId, workspaceId), ne(connections.status, 'dead')))
    .limit(limit);

/** Whether the same person's consent still serves another workspace. */
export const isUsedElsewhere = async (db: Db, row: ConnectionRow): Promise<boolean> => {
  const found = await db
    .select({ id: connections.id })
    .from(connections)
    .where(
      and(
        // By the same app, though it may be for another platform.
        sql`coalesce(${connections.way}, ${connections.platform}) = ${row.way ?? row.platform}`,
        eq(connections.remoteId, row.remoteId),
        ne(connections.workspaceId, row.workspaceId),
        eq(connections.status, 'alive'),
      ),
    )
    .get();
  return found !== undefined;
};

export const accountIdsOf = (db: Db, workspaceId: string) =>
  db.select({ id: accounts.id }).from(accounts).where(eq(accounts.workspaceId, workspaceId));

export const uploadsOf = (db: Db, workspaceId: string, limit: number) =>
  db.select().from(uploads).where(eq(uploads.workspaceId, workspaceId)).limit(limit);

export const auditEnd = (db: Db, workspaceId: string) =>
  db
    .select({ seq: audit.seq, hash: audit.hash })
    .from(audit)
    .where(eq(audit.workspaceId, workspaceId))
    .orderBy(sql`${audit.seq} DESC`)
    .limit(1)
    .get();

export interface Wiped {
  table: string;
  rows: number;
  /** Whether there may be more of it. */
  isMore: boolean;
}

/** Deletes up to `limit` rows of each table of a workspace, but for `keep`. Answers what went. */
export async function wipeSome(
  db: Db,
  workspaceId: string,
  limit: number,
  keep: readonly string[],
): Promise<Wiped[]> {
  const wiped: Wiped[] = [];
  for (const { table, whose } of workspaceTables) {
    const name = getTableName(table);
    if (keep.includes(name)) continue;
    const { meta } = await db.run(
      sql`DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${whose(workspaceId)} LIMIT ${limit})`,
    );
    wiped.push({ table: name, rows: meta.changes, isMore: meta.changes >= limit });
    // What hangs on rows that are still there must go before them.
    if (meta.changes >= limit) break;
  }
  return wiped;
}
