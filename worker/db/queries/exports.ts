import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Db } from '../database.ts';
import { type Branch, exportedColumns, type Told, type Twig } from '../exported.ts';
import { exportTickets, media, members, sessions, subscriptions, users, workspaces } from '../schema.ts';

export type Row = Record<string, unknown>;

/** Rows of one branch after `after` (the key of the last one), each with what hangs on it. */
export async function readBranch(
  db: Db,
  { table, of, key, twigs = [] }: Branch,
  workspaceId: string,
  after: readonly unknown[] | null,
  limit: number,
): Promise<Row[]> {
  const columns = exportedColumns(table);
  const isAfter =
    after &&
    sql`(${sql.join([...key], sql`, `)}) > (${sql.join(
      after.map((one) => sql`${one}`),
      sql`, `,
    )})`;
  const rows: Row[] = await db
    .select(columns)
    .from(table)
    .where(and(of(workspaceId), isAfter ?? undefined))
    .orderBy(...key.map((column) => asc(column)))
    .limit(limit);
  await hang(db, rows, twigs);
  return rows;
}

/** Rows that go out alone, oldest first, `from` as many on. Their ids may be secrets, so that no key tells them apart. */
export const readTold = (
  db: Db,
  { table, of, order }: Told,
  workspaceId: string,
  from: number,
  limit: number,
): Promise<Row[]> =>
  db
    .select(exportedColumns(table))
    .from(table)
    .where(of(workspaceId))
    .orderBy(asc(order), sql`rowid`)
    .limit(limit)
    .offset(from);

/** The key of a row, to go on after. */
export const keyOfRow = ({ table, key }: Branch, row: Row): unknown[] => {
  const names = Object.entries(exportedColumns(table));
  return key.map((column) => row[names.find(([, one]) => one === column)?.[0] ?? '']);
};

async function hang(db: Db, rows: readonly Row[], twigs: readonly Twig[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = JSON.stringify(rows.map((row) => row.id));
  for (const { name, table, under, order, twigs: further = [] } of twigs) {
    const columns = exportedColumns(table);
    const found: Row[] = await db
      .select(columns)
      .from(table)
      .where(sql`${under} IN (SELECT value FROM json_each(${ids}))`)
      .orderBy(...order.map((column) => asc(column)));
    await hang(db, found, further);
    const pointer = nameOf(columns, under);
    const byParent = Map.groupBy(found, (one) => one[pointer]);
    for (const row of rows) row[name] = byParent.get(row.id) ?? [];
  }
}

const nameOf = (columns: Record<string, SQLiteColumn>, column: SQLiteColumn): string =>
  Object.entries(columns).find(([, one]) => one === column)?.[0] ?? '';

/** Media whose bytes go along, after `after`. */
export const mediaAfter = (db: Db, workspaceId: string, after: string, limit: number) =>
  db
    .select()
    .from(media)
    .where(and(eq(media.workspaceId, workspaceId), gt(media.sha256, after)))
    .orderBy(asc(media.sha256))
    .limit(limit);

/** The person as they know themselves, with devices and workspaces. */
export async function personOf(db: Db, userId: string) {
  const [[person], devices, workspacesOf, [plan = null]] = await db.batch([
    db.select().from(users).where(eq(users.id, userId)),
    db
      .select({
        id: sessions.id,
        device: sessions.device,
        createdAt: sessions.createdAt,
        lastUsedAt: sessions.updatedAt,
        endsAt: sessions.expiresAt,
      })
      .from(sessions)
      .where(eq(sessions.userId, userId)),
    db
      .select({
        id: workspaces.id,
        name: workspaces.name,
        role: members.role,
        since: members.createdAt,
      })
      .from(members)
      .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
      .where(eq(members.userId, userId)),
    db
      .select({
        plan: subscriptions.plan,
        status: subscriptions.status,
        paidUntil: subscriptions.paidUntil,
        isEnding: subscriptions.isEnding,
        graceUntil: subscriptions.graceUntil,
      })
      .from(subscriptions)
      .where(eq(subscriptions.userId, userId)),
  ]);
  return { person, devices, workspaces: workspacesOf, plan };
}

export type TicketRow = typeof exportTickets.$inferSelect;

export const insertTicket = (db: Db, row: typeof exportTickets.$inferInsert): Promise<unknown> =>
  db.insert(exportTickets).values(row);

/** Uses a ticket up. Undefined where it is unknown, used, too old, or its session has ended. */
export const useTicket = (db: Db, id: string, now: number): Promise<TicketRow | undefined> =>
  db
    .update(exportTickets)
    .set({ usedAt: now })
    .where(
      and(
        eq(exportTickets.id, id),
        isNull(exportTickets.usedAt),
        gt(exportTickets.expiresAt, now),
        // One that went out by a letter belongs to no device.
        sql`(${exportTickets.sessionId} = '' OR EXISTS (SELECT 1 FROM ${sessions} WHERE ${sessions.id} = ${exportTickets.sessionId}))`,
      ),
    )
    .returning()
    .get();
