import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm';
import { DUTIES } from '../../../shared/access.ts';
import type { Db } from '../database.ts';
import { operatorDeeds, operators, sessions, suspensions, users, workspaces } from '../schema.ts';

/** People and workspaces as whoever runs the Worker sees them: names and figures. */

export interface Search {
  search?: string | undefined;
  after?: string | undefined;
  suspended?: string | undefined;
}

/** In SQL: whether one of these holds what was searched for, in any case. */
const holds = (search: string | undefined, ...columns: SQL[]): SQL | undefined =>
  search
    ? sql`(${sql.join(
        columns.map((column) => sql`instr(lower(${column}), ${search.toLowerCase()}) > 0`),
        sql` OR `,
      )})`
    : undefined;

const suspensionOf = (id: SQL) => ({
  reason: sql<string | null>`(SELECT reason FROM suspensions s WHERE s.id = ${id})`,
  suspendedAt: sql<number | null>`(SELECT at FROM suspensions s WHERE s.id = ${id})`,
});
const isSuspendedIn = (id: SQL, wanted: string | undefined): SQL | undefined =>
  wanted ? sql`EXISTS (SELECT 1 FROM suspensions s WHERE s.id = ${id})` : undefined;

/** In the order of their ids. */
export const hostedPeople = (db: Db, { search, after, suspended }: Search, now: number, limit: number) => {
  const id = sql`${users.id}`;
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      emailVerified: users.emailVerified,
      createdAt: users.createdAt,
      seenAt: sql<
        number | null
      >`(SELECT max(s.updated_at) FROM sessions s WHERE s.user_id = ${users.id} AND s.expires_at > ${now})`,
      workspaces: sql<number>`(SELECT count(*) FROM members m WHERE m.user_id = ${users.id})`,
      isOperator: sql<number>`EXISTS (SELECT 1 FROM operators o WHERE o.user_id = ${users.id})`,
      ...suspensionOf(id),
    })
    .from(users)
    .where(
      and(
        after ? gt(users.id, after) : undefined,
        holds(search, sql`${users.name}`, sql`${users.email}`),
        isSuspendedIn(id, suspended),
      ),
    )
    .orderBy(asc(users.id))
    .limit(limit);
};

/** `from`: posts planned since then are counted. */
export const hostedWorkspaces = (
  db: Db,
  { search, after, suspended }: Search,
  from: number,
  now: number,
  limit: number,
) => {
  const id = sql`${workspaces.id}`;
  const its = (table: string) => sql.raw(`FROM ${table} t WHERE t.workspace_id = workspaces.id`);
  return db
    .select({
      id: workspaces.id,
      name: workspaces.name,
      createdAt: workspaces.createdAt,
      members: sql<number>`(SELECT count(*) ${its('members')})`,
      accounts: sql<number>`(SELECT count(*) ${its('accounts')} AND t.chosen)`,
      posts: sql<number>`(SELECT count(*) ${its('publications')} AND t.publish_at > ${from} AND t.publish_at <= ${now})`,
      bytes: sql<number>`(SELECT coalesce(sum(t.bytes), 0) ${its('media')})`,
      ...suspensionOf(id),
    })
    .from(workspaces)
    .where(
      and(
        after ? gt(workspaces.id, after) : undefined,
        holds(search, sql`${workspaces.name}`),
        isSuspendedIn(id, suspended),
      ),
    )
    .orderBy(asc(workspaces.id))
    .limit(limit);
};

export const personById = (db: Db, id: string) =>
  db
    .select({ id: users.id, name: users.name, email: users.email, language: users.language })
    .from(users)
    .where(eq(users.id, id))
    .get();

export const workspaceById = (db: Db, id: string) =>
  db.select({ id: workspaces.id, name: workspaces.name }).from(workspaces).where(eq(workspaces.id, id)).get();

export const suspensionFor = (db: Db, id: string) =>
  db
    .select({ reason: suspensions.reason, at: suspensions.at })
    .from(suspensions)
    .where(eq(suspensions.id, id))
    .get();

/** Keeps a person out: no session is left, and workspaces are held with them that all who keep them are out of. */
export const suspendPerson = (db: Db, { id, reason, at }: { id: string; reason: string; at: number }) =>
  db.batch([
    db.insert(suspensions).values({ id, what: 'person', reason, at }).onConflictDoUpdate({
      target: suspensions.id,
      set: { reason },
    }),
    db.delete(sessions).where(eq(sessions.userId, id)),
    db
      .insert(suspensions)
      .select(
        sql`SELECT m.workspace_id, 'workspace', ${reason}, ${at}, ${id} FROM members m
          WHERE m.user_id = ${id} AND m.role IN ${DUTIES.keeps} AND NOT EXISTS (SELECT 1 FROM members o
            WHERE o.workspace_id = m.workspace_id AND o.role IN ${DUTIES.keeps}
              AND NOT EXISTS (SELECT 1 FROM suspensions s WHERE s.id = o.user_id))`,
      )
      .onConflictDoNothing()
      .returning({ id: suspensions.id }),
  ]);

/** Lets them in again, with the workspaces that were held for their sake. */
export const restorePerson = (db: Db, id: string) =>
  db
    .delete(suspensions)
    .where(sql`${suspensions.id} = ${id} OR ${suspensions.withPerson} = ${id}`)
    .returning({ id: suspensions.id, what: suspensions.what });

export const suspendWorkspace = (db: Db, { id, reason, at }: { id: string; reason: string; at: number }) =>
  db
    .insert(suspensions)
    .values({ id, what: 'workspace', reason, at })
    // Held for its own sake from now on: it does not come back with a person.
    .onConflictDoUpdate({ target: suspensions.id, set: { reason, withPerson: null } });

export async function restoreWorkspace(db: Db, id: string): Promise<boolean> {
  const gone = await db.delete(suspensions).where(eq(suspensions.id, id)).returning({ id: suspensions.id });
  return gone.length > 0;
}

export const isAppointed = async (db: Db, userId: string): Promise<boolean> =>
  (await db.select().from(operators).where(eq(operators.userId, userId)).get()) !== undefined;

export const appoint = (db: Db, userId: string, since: number) =>
  db.insert(operators).values({ userId, since }).onConflictDoNothing();

export async function dismiss(db: Db, userId: string): Promise<boolean> {
  const gone = await db
    .delete(operators)
    .where(eq(operators.userId, userId))
    .returning({ userId: operators.userId });
  return gone.length > 0;
}

export const isVerified = async (db: Db, userId: string): Promise<boolean> => {
  const row = await db.select({ is: users.emailVerified }).from(users).where(eq(users.id, userId)).get();
  return row?.is ?? false;
};

export const insertDeed = (db: Db, row: typeof operatorDeeds.$inferInsert) =>
  db.insert(operatorDeeds).values(row);

/** Newest first, with the name of who did it. */
export const deedsOf = (db: Db, limit: number) =>
  db
    .select({
      id: operatorDeeds.id,
      at: operatorDeeds.at,
      name: users.name,
      action: operatorDeeds.action,
      object: operatorDeeds.object,
      detail: operatorDeeds.detail,
    })
    .from(operatorDeeds)
    .leftJoin(users, eq(users.id, operatorDeeds.actor))
    .orderBy(sql`${operatorDeeds.at} DESC, ${operatorDeeds.id}`)
    .limit(limit);
