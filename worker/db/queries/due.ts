import { and, asc, eq, lte, type SQL, sql } from 'drizzle-orm';
import { built } from '../built.ts';
import type { Db } from '../database.ts';
import { publications } from '../schema.ts';

export interface Due {
  id: string;
  status: string;
  dueAt: number | null;
  publishAt: number;
  crowded: number;
}

/**
 * In SQL: about how many rows are due at one instant; 0 where fewer than `many` are. Reads no more than `many` of them:
 * ids are drawn evenly out of all hexadecimal numbers, so how far the first `many` reach tells how dense all lie.
 */
export const crowdAt = (at: number, many: number): SQL =>
  sql`(SELECT CASE WHEN rows < ${many} THEN 0 WHEN reach < 0 THEN ${many} ELSE max(${many}, ${many} * 4096 / (reach + 1)) END
    FROM (SELECT count(*) AS rows, ${digits('max(id)')} AS reach FROM (SELECT other.id FROM publications other
      WHERE other.due_at = ${at} ORDER BY other.id LIMIT ${many})))`;

/** In SQL: the number that an id's first three digits make; below 0 where it begins with none. */
const digits = (id: string): SQL =>
  sql.join(
    [256, 16, 1].map(
      (weight, at) =>
        sql`${sql.raw(String(weight))} * (instr('0123456789abcdef', substr(${sql.raw(id)}, ${sql.raw(String(at + 1))}, 1)) - 1)`,
    ),
    sql` + `,
  );

/** What is due first, then what was planned for first, then what was made first: posts of one second have an order. */
export const inOrder = [
  asc(publications.dueAt),
  asc(publications.publishAt),
  asc(publications.createdAt),
  asc(publications.id),
];

const soonest = built<{ accountId: string; limit: number }, Due[]>((db) =>
  db
    .select({
      id: publications.id,
      status: publications.status,
      dueAt: publications.dueAt,
      publishAt: publications.publishAt,
      crowded: publications.crowded,
    })
    .from(publications)
    .where(
      and(eq(publications.accountId, sql.placeholder('accountId')), sql`${publications.dueAt} IS NOT NULL`),
    )
    .orderBy(...inOrder)
    .limit(sql.placeholder('limit')),
);

/** The Account's soonest rows with something to do. Reads no more rows than it answers. */
export const soonestOf = (db: Db, accountId: string, limit: number) => soonest(db, { accountId, limit });

/**
 * So many accounts with a row due by `by`, the most overdue first. In the order of the index, and no farther than
 * it takes to know that many: an account with much that is overdue hides no other.
 */
export async function accountsDue(db: Db, by: number, accounts: number): Promise<string[]> {
  const due = await db
    .selectDistinct({ accountId: publications.accountId })
    .from(publications)
    .where(and(sql`${publications.dueAt} IS NOT NULL`, lte(publications.dueAt, by)))
    .orderBy(asc(publications.dueAt))
    .limit(accounts);
  return due.map((row) => row.accountId);
}
