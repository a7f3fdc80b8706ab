import { and, asc, eq, lte, type SQL, sql } from 'drizzle-orm';
import { built } from '../built.ts';
import type { Db } from '../database.ts';
import { publications } from '../schema.ts';

export interface Due {
  id: string;
  status: string;
  dueAt: number | null;
  publishAt: number;
  crowded: boolean;
}

/** In SQL: whether so many rows are due at one instant. Reads no more of them than it takes to know. */
export const isCrowdAt = (at: number, many: number): SQL =>
  sql`((SELECT count(*) FROM (SELECT 1 FROM publications other WHERE other.due_at = ${at} LIMIT ${many})) >= ${many})`;

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

/** Accounts with a row due by `by`, the most overdue first. */
export async function accountsDue(db: Db, by: number, rows: number): Promise<string[]> {
  const due = await db
    .select({ accountId: publications.accountId })
    .from(publications)
    .where(and(sql`${publications.dueAt} IS NOT NULL`, lte(publications.dueAt, by)))
    .orderBy(asc(publications.dueAt))
    .limit(rows);
  return [...new Set(due.map((row) => row.accountId))];
}
