import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { ReviewState, Window } from '../../../shared/approval.ts';
import { from } from '../../../shared/publication.ts';
import type { Db } from '../database.ts';
import { approvals, publications } from '../schema.ts';
import { lookedAtAgain } from './holding.ts';
import type { PublicationRow } from './posts.ts';

export type ApprovalRow = typeof approvals.$inferSelect;

const NEW_ID = sql`lower(hex(randomblob(16)))`;

/** Writes down who asked for a review of what of this Post has to be seen, once for each time it was asked. */
export const noteAsked = (db: Db, postId: string, by: string, note: string | null = null) =>
  // Columns in the order of the table.
  db.insert(approvals).select(
    sql`SELECT ${NEW_ID}, id, content_hash, 'asked', ${by}, review_at, NULL, NULL, NULL, ${note}, NULL, NULL, NULL
      FROM publications p WHERE post_id = ${postId} AND review = 'asked'
        AND NOT EXISTS (SELECT 1 FROM approvals a
          WHERE a.publication_id = p.id AND a.decision = 'asked' AND a.at = p.review_at)`,
  );

/** One word on one Publication, as it was seen. */
export interface Word {
  row: Pick<PublicationRow, 'id' | 'contentHash' | 'publishAt' | 'timeZone' | 'review' | 'writers'>;
  decision: 'withdrawn' | 'approved' | 'changes';
  to: ReviewState;
  by: string;
  at: number;
  hash: string | null;
  window: Window | null;
  note: string | null;
  name: string | null;
  linkId: string | null;
  linkBy: string | null;
}

/** What is on its way or over is beyond words. */
const LIVE = from('edit');

/** It is as it was seen: what goes out, when, who wrote it, and where its review stands. Else the word is to something else. */
const isAsSeen = ({ row }: Word): SQL =>
  sql`(${publications.id} = ${row.id} AND ${publications.contentHash} = ${row.contentHash}
    AND ${publications.publishAt} = ${row.publishAt} AND ${publications.timeZone} = ${row.timeZone}
    AND ${publications.review} IS ${row.review} AND ${publications.writers} = ${JSON.stringify(row.writers)}
    AND ${inArray(publications.status, LIVE)})`;

/** Statements of one batch: the word is put on record and takes effect, or, where things have moved on, neither. */
export function speak(db: Db, word: Word) {
  const { decision, to, by, at, hash, window, note, name, linkId, linkBy, row } = word;
  const yes =
    to === 'approved'
      ? {
          approvedHash: sql`${publications.contentHash}`,
          approvedFrom: window?.from ?? null,
          approvedUntil: window?.until ?? null,
        }
      : {};
  return [
    db.insert(approvals).select(
      sql`SELECT ${NEW_ID}, id, content_hash, ${decision}, ${by}, ${at}, ${hash}, ${window?.from ?? null},
        ${window?.until ?? null}, ${note}, ${name}, ${linkId}, ${linkBy} FROM publications WHERE ${isAsSeen(word)}`,
    ),
    db
      .update(publications)
      .set({ ...yes, review: to, reviewAt: at })
      .where(isAsSeen(word))
      .returning({ id: publications.id }),
    ...(to === 'approved' ? [letGo(db, row.id, at)] : []),
  ] as const;
}

/** What was held for want of a yes is looked at again at once. Its lateness it still has to answer for. */
const letGo = (db: Db, id: string, now: number) =>
  db
    .update(publications)
    .set(lookedAtAgain(now))
    .where(
      and(
        eq(publications.id, id),
        eq(publications.status, 'held'),
        sql`${publications.holdReason} IN ('not-approved', 'approval-void')`,
        sql`${publications.review} = 'approved' AND ${publications.approvedHash} = ${publications.contentHash}`,
      ),
    )
    .returning({ id: publications.id });

/** Asks (again) for a review of what of this Post nobody is looking at. Answers what. */
export const askAgain = (
  db: Db,
  workspaceId: string,
  postId: string,
  states: readonly ReviewState[],
  now: number,
) =>
  db
    .update(publications)
    .set({ review: 'asked', reviewAt: now })
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        eq(publications.postId, postId),
        inArray(publications.status, LIVE),
        sql`(${publications.review} IS NULL OR ${inArray(publications.review, [...states])})`,
      ),
    )
    .returning({ id: publications.id });

/** All that was said of a Post's Publications, oldest first. */
export const approvalsOfPost = (db: Db, postId: string): Promise<ApprovalRow[]> =>
  db
    .select()
    .from(approvals)
    .where(sql`${approvals.publicationId} IN (SELECT id FROM publications WHERE post_id = ${postId})`)
    .orderBy(asc(approvals.at), asc(approvals.id));
