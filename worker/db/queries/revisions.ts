import { and, eq, inArray, sql } from 'drizzle-orm';
import { from } from '../../../shared/publication.ts';
import type { Db } from '../database.ts';
import { publications } from '../schema.ts';
import type { NewPublication, PublicationRow } from './posts.ts';
import { isUnsentSince } from './publications.ts';

/** A step under way loses its lease, so that it cannot write any more. */
const FREED = {
  lease: null,
  leaseUntil: null,
  holdReason: null,
  failureKind: null,
  failureCode: null,
  failureMessage: null,
  failureField: null,
  tries: 0,
} as const;

const asRead = (row: Pick<PublicationRow, 'id' | 'version' | 'publishAttempt'>, event: 'edit' | 'cancel') =>
  and(
    eq(publications.id, row.id),
    eq(publications.version, row.version),
    isUnsentSince(row),
    inArray(publications.status, from(event)),
  );

/** A newer revision of the Draft changes what goes out; matches nothing once it is on its way. */
export const editFrom = (db: Db, row: PublicationRow, set: Partial<NewPublication>) =>
  db
    .update(publications)
    .set({
      ...set,
      ...FREED,
      // A yes to other content stays on record, and so is void.
      approvedHash: set.approvedHash ?? row.approvedHash,
      sentAt: null,
      status: 'scheduled',
      lateWaived: false,
      rehearsed: null,
      problems: null,
      version: sql`${publications.version} + 1`,
    })
    .where(asRead(row, 'edit'))
    .returning({ id: publications.id });

/** The Draft no longer goes to this account. */
export const cancelFrom = (db: Db, row: PublicationRow, now: number) =>
  db
    .update(publications)
    .set({
      ...FREED,
      status: 'canceled',
      dueAt: null,
      version: sql`${publications.version} + 1`,
      updatedAt: now,
    })
    .where(asRead(row, 'cancel'))
    .returning({ id: publications.id });
