import { and, asc, eq, gt, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { connections, posts, publications } from '../schema.ts';

const PLANNED = ['scheduled', 'preparing', 'ready', 'held'];
const isAfterEnd = and(
  inArray(publications.status, PLANNED),
  sql`${connections.endsAt} IS NOT NULL`,
  sql`${publications.publishAt} > ${connections.endsAt}`,
);

const columns = {
  id: connections.id,
  workspaceId: connections.workspaceId,
  platform: connections.platform,
  way: connections.way,
  name: connections.name,
  status: connections.status,
  deadReason: connections.deadReason,
  scopes: connections.scopes,
  endsAt: connections.endsAt,
  endTold: connections.endTold,
};

/** A workspace's consents, the soonest to end first. */
export const connectionsByEnd = (db: Db, workspaceId: string) =>
  db
    .select(columns)
    .from(connections)
    .where(eq(connections.workspaceId, workspaceId))
    .orderBy(sql`${connections.endsAt} IS NULL`, asc(connections.endsAt), asc(connections.id));

/** Living consents that end by `by`, the soonest first. */
export const endingBy = (db: Db, by: number, limit: number) =>
  db
    .select(columns)
    .from(connections)
    .where(and(sql`status = 'alive'`, lte(connections.endsAt, by)))
    .orderBy(asc(connections.endsAt))
    .limit(limit);
export type EndingRow = Awaited<ReturnType<typeof endingBy>>[number];

/** Notes that the owner is told; answers nothing where they were told already. */
export const tellEnd = (db: Db, id: string, endTold: string) =>
  db
    .update(connections)
    .set({ endTold })
    .where(
      and(
        eq(connections.id, id),
        eq(connections.status, 'alive'),
        or(isNull(connections.endTold), ne(connections.endTold, endTold)),
      ),
    )
    .returning({ id: connections.id });

/** How many posts fall after the end of each Connection of a workspace. */
export const countAfterEnd = (db: Db, workspaceId: string) =>
  db
    .select({ connectionId: publications.connectionId, count: sql<number>`count(*)` })
    .from(publications)
    .innerJoin(connections, eq(connections.id, publications.connectionId))
    .where(and(eq(connections.workspaceId, workspaceId), isAfterEnd))
    .groupBy(publications.connectionId);

export const postsAfterEnd = (db: Db, connectionId: string, limit: number) =>
  db
    .select({
      postId: publications.postId,
      draftId: posts.draftId,
      publicationId: publications.id,
      accountId: publications.accountId,
      title: posts.title,
      publishAt: publications.publishAt,
    })
    .from(publications)
    .innerJoin(connections, eq(connections.id, publications.connectionId))
    .innerJoin(posts, eq(posts.id, publications.postId))
    .where(and(eq(publications.connectionId, connectionId), isAfterEnd))
    .orderBy(asc(publications.publishAt))
    .limit(limit);

/** By Account: how much is planned, what a check ahead found in it, and what waits for the Connection. */
export const plannedByAccount = (db: Db, workspaceId: string, from: number) =>
  db
    .select({
      accountId: publications.accountId,
      planned: sql<number>`sum(${publications.status} <> 'held')`,
      troubled: sql<number>`sum(${publications.status} <> 'held' AND ${publications.problems} IS NOT NULL)`,
      waiting: sql<number>`sum(${publications.status} = 'held' AND ${publications.holdReason} = 'connection-dead')`,
    })
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        inArray(publications.status, PLANNED),
        gt(publications.publishAt, from),
      ),
    )
    .groupBy(publications.accountId);
export type PlannedRow = Awaited<ReturnType<typeof plannedByAccount>>[number];
