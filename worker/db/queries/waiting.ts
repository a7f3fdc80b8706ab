import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { accounts, posts, publications } from '../schema.ts';

/** What is held, in the order it was planned. */
export const heldPublications = (db: Db, workspaceId: string, limit: number) =>
  db
    .select({
      publicationId: publications.id,
      version: publications.version,
      postId: publications.postId,
      draftId: posts.draftId,
      title: posts.title,
      accountId: publications.accountId,
      platform: publications.platform,
      reason: publications.holdReason,
      scheduledAt: publications.scheduledAt,
      timeZone: publications.timeZone,
      publishAt: publications.publishAt,
    })
    .from(accounts)
    .innerJoin(
      publications,
      and(eq(publications.accountId, accounts.id), sql`${publications.status} = 'held'`),
    )
    .innerJoin(posts, eq(posts.id, publications.postId))
    .where(eq(accounts.workspaceId, workspaceId))
    .orderBy(asc(publications.publishAt), asc(publications.id))
    .limit(limit);

export interface Chosen {
  publicationId: string;
  version: number;
}
export interface Moved {
  id: string;
  scheduledAt: string;
  publishAt: number;
  dueAt: number;
}

const FREED = {
  holdReason: null,
  failureKind: null,
  failureCode: null,
  failureMessage: null,
  failureField: null,
  lease: null,
  leaseUntil: null,
  tries: 0,
  version: sql`${publications.version} + 1`,
} as const;

/** Those of `chosen` that are held and as they were shown. The list is one bound value. */
const stillHeld = (workspaceId: string, chosen: readonly Chosen[]) =>
  and(
    eq(publications.workspaceId, workspaceId),
    eq(publications.status, 'held'),
    sql`(${publications.id}, ${publications.version}) IN
      (SELECT value ->> 'publicationId', value ->> 'version' FROM json_each(${JSON.stringify(chosen)}))`,
  );

/** They go out after all, although late. */
export const sendHeld = (db: Db, workspaceId: string, chosen: readonly Chosen[], now: number) =>
  db
    .update(publications)
    .set({ ...FREED, status: 'scheduled', lateWaived: true, sentAt: null, dueAt: now, updatedAt: now })
    .where(stillHeld(workspaceId, chosen))
    .returning();

export const skipHeld = (db: Db, workspaceId: string, chosen: readonly Chosen[], now: number) =>
  db
    .update(publications)
    .set({ ...FREED, status: 'canceled', dueAt: null, updatedAt: now })
    .where(stillHeld(workspaceId, chosen))
    .returning();

/** Where somebody has to be asked: the new time is one that nobody has said yes to. */
const isToBeSeen = (publishAt: SQL): SQL =>
  sql`((SELECT approval FROM workspaces w WHERE w.id = ${publications.workspaceId}) <> 'none'
    AND coalesce(${publications.review}, 'approved') = 'approved'
    AND NOT coalesce(${publishAt} >= ${publications.approvedFrom} AND ${publishAt} < ${publications.approvedUntil}, 0))`;

const withWriter = (by: string): SQL =>
  sql`(SELECT json_group_array(value) FROM (SELECT value FROM json_each(${publications.writers}) UNION SELECT ${by}))`;

/** Each gets the time that `moves` has for it. */
export const moveHeld = (
  db: Db,
  workspaceId: string,
  chosen: readonly Chosen[],
  moves: readonly Moved[],
  { by, now }: { by: string; now: number },
) => {
  const list = JSON.stringify(Object.fromEntries(moves.map(({ id, ...rest }) => [id, rest])));
  const of = (field: keyof Moved) =>
    sql`(SELECT value ->> ${`$.${field}`} FROM json_each(${list}) WHERE key = ${publications.id})`;
  return db
    .update(publications)
    .set({
      ...FREED,
      status: 'scheduled',
      scheduledAt: of('scheduledAt'),
      publishAt: of('publishAt'),
      dueAt: of('dueAt'),
      review: sql`CASE WHEN ${isToBeSeen(of('publishAt'))} THEN 'asked' ELSE ${publications.review} END`,
      reviewAt: sql`CASE WHEN ${isToBeSeen(of('publishAt'))} THEN ${now} ELSE ${publications.reviewAt} END`,
      writers: sql`CASE WHEN ${isToBeSeen(of('publishAt'))} THEN ${withWriter(by)} ELSE ${publications.writers} END`,
      lateWaived: false,
      rehearsed: null,
      updatedAt: now,
    })
    .where(stillHeld(workspaceId, chosen))
    .returning();
};

/** How these stand now. */
export const standingById = (db: Db, workspaceId: string, ids: readonly string[]) =>
  db
    .select()
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        inArray(publications.id, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`),
      ),
    );
