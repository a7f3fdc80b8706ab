import { and, eq, gt, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { WINDOW_GRACE } from '../../../shared/approval.ts';
import { type EventName, from } from '../../../shared/publication.ts';
import type { Db } from '../database.ts';
import { accounts, connections, publications } from '../schema.ts';
import { lookedAtAgain } from './holding.ts';
import { isPaceOpen } from './paces.ts';

export type PublicationRow = typeof publications.$inferSelect;
export type PublicationChange = {
  [Column in keyof typeof publications.$inferInsert]?: (typeof publications.$inferInsert)[Column] | SQL;
};

export const publicationOf = (db: Db, workspaceId: string, id: string): Promise<PublicationRow | undefined> =>
  db
    .select()
    .from(publications)
    .where(and(eq(publications.workspaceId, workspaceId), eq(publications.id, id)))
    .get();

export async function accountOf(db: Db, id: string): Promise<string | undefined> {
  const found = await db
    .select({ accountId: publications.accountId })
    .from(publications)
    .where(eq(publications.id, id))
    .get();
  return found?.accountId;
}

// Conditions

const connectionIs = (condition: SQL): SQL =>
  sql`EXISTS (SELECT 1 FROM connections c WHERE c.id = ${publications.connectionId} AND ${condition})`;

const isLate = (now: number): SQL =>
  sql`(NOT ${publications.lateWaived} AND ${publications.remoteId} IS NULL AND ${publications.lateOtherwise} <> 'publish'
    AND ${publications.publishAt} + ${publications.lateMinutes} * 60000 < ${now})`;

/** The yes is to other content, to another time, or was taken back. */
const isVoid = (now: number): SQL =>
  sql`(${publications.approvedHash} <> ${publications.contentHash}
    OR ${publications.review} <> 'approved'
    OR ${publications.publishAt} < ${publications.approvedFrom}
    OR ${publications.publishAt} >= ${publications.approvedUntil}
    OR ${now} >= ${publications.approvedUntil} + ${WINDOW_GRACE})`;

/** Why a row may not go out now, or NULL. The one gate; every path to a platform passes it at claim time. */
const obstacle = (now: number): SQL =>
  sql`(CASE WHEN EXISTS (SELECT 1 FROM suspensions s WHERE s.id = ${publications.workspaceId}) THEN 'suspended'
    WHEN NOT ${connectionIs(sql`c.status = 'alive'`)} THEN 'connection-dead'
    WHEN ${publications.approvedHash} IS NULL THEN 'not-approved'
    WHEN ${isVoid(now)} THEN 'approval-void'
    WHEN NOT ${publications.mediaComplete} THEN 'media-missing'
    WHEN ${isLate(now)} THEN 'late' END)`;

const stagingHolds = (at: number): SQL =>
  sql`(${publications.stagedHash} = ${publications.contentHash}
    AND ${connectionIs(sql`c.generation = ${publications.stagedGeneration}`)}
    AND (${publications.stagingValidUntil} IS NULL OR ${publications.stagingValidUntil} > ${at}))`;

/** What each step asks of the row before it may take it. */
const GATES = {
  rehearse: () => connectionIs(sql`c.status = 'alive'`),
  prepare: (now: number) => sql`${obstacle(now)} IS NULL`,
  publish: (now: number, by: number, needsGap: boolean) =>
    sql`(${obstacle(now)} IS NULL AND ${stagingHolds(now)} AND ${isPaceOpen(by, needsGap)})`,
  poll: () => connectionIs(sql`c.status IN ('alive', 'closing')`),
  find: () => connectionIs(sql`c.status IN ('alive', 'closing')`),
} as const;
export type StepName = keyof typeof GATES;

/** No publishing call was made since the row was read: of a post in several parts one may have gone out meanwhile. */
export const isUnsentSince = (row: Pick<PublicationRow, 'publishAttempt'>): SQL =>
  sql`${publications.publishAttempt} IS ${row.publishAttempt}`;

/** The row is as it was read, due by `by`, and nobody holds it. */
const isFree = (row: PublicationRow, now: number, by: number) =>
  and(
    eq(publications.id, row.id),
    eq(publications.version, row.version),
    eq(publications.status, row.status),
    isUnsentSince(row),
    lte(publications.dueAt, by),
    or(isNull(publications.lease), lte(publications.leaseUntil, now)),
  );

export interface Taking {
  row: PublicationRow;
  step: StepName;
  /** The Attempt's id. */
  lease: string;
  leaseUntil: number;
  now: number;
  /** The row counts as due when it is due by then. */
  by: number;
  /** It must keep a distance from the account's last. */
  needsGap: boolean;
  change: PublicationChange;
}

/** The one conditional UPDATE that takes a row for a step. Answers its id, or nothing. */
export const takeRow = (db: Db, taking: Taking) =>
  db
    .update(publications)
    .set({
      ...taking.change,
      lease: taking.lease,
      leaseUntil: taking.leaseUntil,
      dueAt: taking.leaseUntil,
      updatedAt: taking.now,
    })
    .where(
      and(
        isFree(taking.row, taking.now, taking.by),
        GATES[taking.step](taking.now, taking.by, taking.needsGap),
      ),
    )
    .returning({ id: publications.id });

/** A due row that may not go out is held with its reason, or canceled where its owner said "skip when late". */
export const holdRow = (db: Db, row: PublicationRow, now: number, by: number) =>
  db
    .update(publications)
    .set({
      status: sql`CASE WHEN ${obstacle(now)} = 'late' AND ${publications.lateOtherwise} = 'skip' THEN 'canceled' ELSE 'held' END`,
      holdReason: sql`CASE WHEN ${obstacle(now)} = 'late' AND ${publications.lateOtherwise} = 'skip' THEN NULL ELSE ${obstacle(now)} END`,
      // What its time took the yes from is asked for again.
      review: sql`CASE WHEN ${obstacle(now)} = 'approval-void' AND ${publications.review} = 'approved' THEN 'asked' ELSE ${publications.review} END`,
      reviewAt: sql`CASE WHEN ${obstacle(now)} = 'approval-void' AND ${publications.review} = 'approved' THEN ${now} ELSE ${publications.reviewAt} END`,
      dueAt: null,
      lease: null,
      leaseUntil: null,
      updatedAt: now,
    })
    .where(
      and(
        isFree(row, now, by),
        inArray(publications.status, from('hold')),
        sql`${publications.status} <> 'publishing'`,
        sql`${obstacle(now)} IS NOT NULL`,
      ),
    )
    .returning({ status: publications.status, holdReason: publications.holdReason });

/** Moves a free row without a call: a dead lease becomes uncertain, stale staging is staged again, a look is put off. */
export const moveFree = (db: Db, row: PublicationRow, now: number, by: number, change: PublicationChange) =>
  db
    .update(publications)
    .set({ updatedAt: now, ...change, lease: null, leaseUntil: null })
    .where(isFree(row, now, by))
    .returning({ id: publications.id });

/** Writes under a lease; nothing where it was lost. */
export const writeLeased = (db: Db, id: string, lease: string, change: PublicationChange) =>
  db
    .update(publications)
    .set(change)
    .where(and(eq(publications.id, id), eq(publications.lease, lease)))
    .returning({ id: publications.id });

/** What a late answer of the publishing call still tells, as long as no other call was made since. */
export const writeLate = (
  db: Db,
  id: string,
  publishAttempt: string,
  event: EventName,
  change: PublicationChange,
) =>
  db
    .update(publications)
    .set(change)
    .where(
      and(
        eq(publications.id, id),
        eq(publications.publishAttempt, publishAttempt),
        inArray(publications.status, event === 'accept' || event === 'deliver' ? from(event) : ['uncertain']),
      ),
    )
    .returning({ id: publications.id });

/** The owner's change: holds only for the row as it was read. */
export const writeAsRead = (
  db: Db,
  row: Pick<PublicationRow, 'id' | 'version' | 'status' | 'publishAttempt'>,
  change: PublicationChange,
) =>
  db
    .update(publications)
    .set({ ...change, lease: null, leaseUntil: null, version: sql`${publications.version} + 1` })
    .where(
      and(
        eq(publications.id, row.id),
        eq(publications.version, row.version),
        eq(publications.status, row.status),
        isUnsentSince(row),
      ),
    )
    .returning({ accountId: publications.accountId });

/** True in SQL when all of these media are here. */
export const hasAllOf = (workspaceId: string, sha256s: readonly string[]): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(sha256s)}) AS used
    WHERE NOT EXISTS (SELECT 1 FROM media AS here
      WHERE here.workspace_id = ${workspaceId} AND here.sha256 = used.value))`;

/** One of two times, by whether the media is all here when it is written: it may arrive at any moment. */
export const timeByMedia = (isHere: SQL, whenHere: number, whenNot: number): SQL =>
  sql`CASE WHEN ${isHere} THEN ${whenHere} ELSE ${whenNot} END`;

/** The row's own word on that. */
export const isMediaComplete = sql`${publications.mediaComplete}`;

/** Everything of a Post that may still be canceled. */
export const cancelAllOf = (db: Db, workspaceId: string, postId: string, now: number) =>
  db
    .update(publications)
    .set({
      status: 'canceled',
      dueAt: null,
      lease: null,
      leaseUntil: null,
      holdReason: null,
      version: sql`${publications.version} + 1`,
      updatedAt: now,
    })
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        eq(publications.postId, postId),
        inArray(publications.status, from('cancel')),
      ),
    )
    .returning();

/** What the Account allows, as a rehearsal just read it. */
export const rememberLimits = (db: Db, accountId: string, limits: object, now: number) =>
  db
    .update(accounts)
    .set({ limits: { ...limits }, limitsAt: now })
    .where(eq(accounts.id, accountId));

/** A token the platform does not take although its time is not over: renew it before the next call. */
export const expireAccess = (db: Db, connectionId: string, now: number) =>
  db
    .update(connections)
    .set({ accessExpiresAt: now })
    .where(and(eq(connections.id, connectionId), gt(connections.accessExpiresAt, now)));

/** Held for a consent that was over, and given anew before that was written: nobody else would let it go. */
export const resumeRenewed = (db: Db, id: string, now: number) =>
  db
    .update(publications)
    .set(lookedAtAgain(now))
    .where(
      and(
        eq(publications.id, id),
        eq(publications.status, 'held'),
        eq(publications.holdReason, 'connection-dead'),
        connectionIs(sql`c.status = 'alive'`),
      ),
    );

/** What was held because its workspace was is looked at again at once. */
export const resumeSuspended = (db: Db, workspaceId: string, now: number) =>
  db
    .update(publications)
    .set({
      status: 'scheduled',
      holdReason: null,
      dueAt: now,
      tries: 0,
      version: sql`${publications.version} + 1`,
      updatedAt: now,
    })
    .where(
      and(
        sql`${publications.accountId} IN (SELECT id FROM accounts WHERE workspace_id = ${workspaceId})`,
        eq(publications.status, 'held'),
        eq(publications.holdReason, 'suspended'),
      ),
    )
    .returning({ accountId: publications.accountId });
