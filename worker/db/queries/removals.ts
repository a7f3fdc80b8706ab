import { and, eq, isNull, lte, or } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { publications } from '../schema.ts';
import type { PublicationRow } from './publications.ts';

/** Takes a published row, so that it is taken back once. Answers nothing where somebody else has it. */
export const takePublished = (db: Db, row: PublicationRow, lease: string, now: number, until: number) =>
  db
    .update(publications)
    .set({ lease, leaseUntil: until, updatedAt: now })
    .where(
      and(
        eq(publications.id, row.id),
        eq(publications.version, row.version),
        eq(publications.status, 'published'),
        or(isNull(publications.lease), lte(publications.leaseUntil, now)),
      ),
    )
    .returning({ id: publications.id });
