import { getTableColumns, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from '../database.ts';
import { exportedColumns } from '../exported.ts';
import { connections, credentials, deliveries, media, users, webhooks } from '../schema.ts';
import type { Row } from './exports.ts';

type Statement = BatchItem<'sqlite'>;

/** D1 takes 2 MB in one bound value. */
const PIECE = 1_000_000;

/** Rows as they were exported, into their table. What is there already stays, so that an import may be repeated. */
export function insertRows(db: Db, table: SQLiteTable, rows: readonly Row[]): Statement[] {
  const told = exportedColumns(table);
  // In the order of the table's columns; what does not travel is empty.
  const values = sql.join(
    Object.entries(getTableColumns(table)).map(([name, column]) =>
      told[name] ? sql`value ->> ${`$.${column.name}`}` : column.notNull ? sql`''` : sql`NULL`,
    ),
    sql`, `,
  );
  return pieces(rows.map((row) => driven(told, row))).map((piece) => {
    const insert = db.insert(table).select(sql`SELECT ${values} FROM json_each(${piece}) WHERE true`);
    return isMedia(table)
      ? insert.onConflictDoUpdate({ target: [media.workspaceId, media.sha256], set: MEDIA_FACTS })
      : insert.onConflictDoNothing();
  });
}

/** Media whose bytes came in by an upload get their old facts back: how large, how long, since when. */
const MEDIA_FACTS = {
  width: sql`excluded.width`,
  height: sql`excluded.height`,
  seconds: sql`excluded.seconds`,
  createdAt: sql`excluded.created_at`,
  lookAt: sql`excluded.look_at`,
};

const driven = (columns: Record<string, SQLiteColumn>, row: Row): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const value = row[name];
      return [column.name, value === null || value === undefined ? null : column.mapToDriverValue(value)];
    }),
  );

/** The rows as JSON, parted so that each piece can be bound. */
function pieces(rows: readonly object[]): string[] {
  const done: string[] = [];
  let texts: string[] = [];
  let length = 0;
  const close = (): void => {
    if (texts.length > 0) done.push(`[${texts.join(',')}]`);
    [texts, length] = [[], 0];
  };
  for (const text of rows.map((row) => JSON.stringify(row))) {
    if (length + text.length > PIECE) close();
    texts.push(text);
    length += text.length;
  }
  close();
  return done;
}

export const countPeople = async (db: Db): Promise<number> =>
  (await db.select({ n: sql<number>`count(*)` }).from(users).get())?.n ?? 0;

/** A password for somebody who has none. Answers whether it was set. */
export async function givePassword(db: Db, row: typeof credentials.$inferInsert): Promise<boolean> {
  const set = await db.run(
    sql`INSERT INTO ${credentials} (id, account_id, provider_id, user_id, password, created_at, updated_at)
      SELECT ${row.id}, ${row.userId}, 'credential', ${row.userId}, ${row.password}, ${row.createdAt.getTime()}, ${row.updatedAt.getTime()}
      WHERE EXISTS (SELECT 1 FROM ${users} WHERE id = ${row.userId})
        AND NOT EXISTS (SELECT 1 FROM ${credentials} WHERE user_id = ${row.userId})`,
  );
  return set.meta.changes > 0;
}

/** Consents do not travel: whoever gave them gives them anew, and what was staged under them is staged again. */
const endImported = (row: Row): Row => ({
  ...row,
  status: 'dead',
  deadReason: 'imported: connect it again here',
  refreshLease: null,
  refreshLeaseUntil: null,
  endsAt: null,
  generation: Number(row.generation ?? 0) + 1,
});

/** A webhook's secret does not travel: it stays off until somebody turns it on and takes the new one to its receiver. */
const turnedOff = (row: Row, now: number): Row => ({ ...row, offAt: row.offAt ?? now, offWhy: 'imported' });

/** What was still to be told has nobody to tell; it can be sent again by hand. */
const givenUp = (row: Row): Row => (row.state === 'waiting' ? { ...row, state: 'failed', dueAt: null } : row);

/** A row as it stands in this Worker: what hung on the secrets of the other one has ended. */
export function arrived(table: SQLiteTable, row: Row, now: number): Row {
  if (table === (connections as SQLiteTable)) return endImported(row);
  if (table === (webhooks as SQLiteTable)) return turnedOff(row, now);
  return table === (deliveries as SQLiteTable) ? givenUp(row) : row;
}

const isMedia = (table: SQLiteTable): boolean => table === (media as SQLiteTable);
