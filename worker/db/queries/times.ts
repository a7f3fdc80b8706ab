import { and, eq, gt, lte, ne, notInArray, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { publications } from '../schema.ts';

/** An account's posts by their time; all of these read only the span they ask about. */

const OVER = ['canceled', 'failed', 'removed'];

/** How many other posts of the account go out within `span` ms before this one. */
export async function plannedBefore(
  db: Db,
  row: { id: string; accountId: string; publishAt: number },
  span: number,
): Promise<number> {
  const found = await db
    .select({ count: sql<number>`count(*)` })
    .from(publications)
    .where(
      and(
        eq(publications.accountId, row.accountId),
        gt(publications.publishAt, row.publishAt - span),
        lte(publications.publishAt, row.publishAt),
        ne(publications.id, row.id),
        notInArray(publications.status, OVER),
      ),
    )
    .get();
  return found?.count ?? 0;
}
