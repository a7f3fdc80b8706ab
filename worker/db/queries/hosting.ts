import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import {
  allowedEmails,
  passes,
  policies,
  privacyRequests,
  serverSettings,
  tallies,
  users,
} from '../schema.ts';

/** What whoever runs the Worker has set, was asked, and is told by counts. */

export const readSetting = async (db: Db, key: string): Promise<string | undefined> =>
  (await db.select().from(serverSettings).where(eq(serverSettings.key, key)).get())?.value;

export const putSetting = (db: Db, key: string, value: string, at: number) =>
  db
    .insert(serverSettings)
    .values({ key, value, at })
    .onConflictDoUpdate({ target: serverSettings.key, set: { value, at } });

export const isAllowed = async (db: Db, email: string): Promise<boolean> =>
  (await db.select().from(allowedEmails).where(eq(allowedEmails.email, email)).get()) !== undefined;

export const allowedList = (db: Db, limit: number) =>
  db
    .select({ email: allowedEmails.email })
    .from(allowedEmails)
    .orderBy(asc(allowedEmails.email))
    .limit(limit);

export const allowEmails = (db: Db, emails: readonly string[], at: number) =>
  db
    .insert(allowedEmails)
    .select(sql`SELECT value, ${at} FROM json_each(${JSON.stringify(emails)}) WHERE true`)
    .onConflictDoNothing();

export const disallowEmail = (db: Db, email: string) =>
  db.delete(allowedEmails).where(eq(allowedEmails.email, email));

/** In which language somebody's letters are; nobody's where no account has the e-mail. */
export const languageOfEmail = async (db: Db, email: string): Promise<string | null> =>
  (await db.select({ language: users.language }).from(users).where(eq(users.email, email)).get())?.language ??
  null;

export type PassRow = typeof passes.$inferSelect;

export const insertPass = (db: Db, row: PassRow) => db.insert(passes).values(row);

/** One that still holds. */
export const readPass = (db: Db, id: string, now: number) =>
  db
    .select()
    .from(passes)
    .where(and(eq(passes.id, id), gt(passes.expiresAt, now)))
    .get();

export const openPasses = (db: Db, now: number) =>
  db.select().from(passes).where(gt(passes.expiresAt, now)).orderBy(asc(passes.madeAt)).limit(200);

export async function dropPass(db: Db, id: string): Promise<boolean> {
  const gone = await db.delete(passes).where(eq(passes.id, id)).returning({ id: passes.id });
  return gone.length > 0;
}

export type PolicyRow = typeof policies.$inferSelect;

/** Oldest first. */
export const policiesMade = (db: Db): Promise<PolicyRow[]> =>
  db.select().from(policies).orderBy(asc(policies.version));

export const insertPolicy = (db: Db, row: PolicyRow) => db.insert(policies).values(row);

/** Takes back a version that does not hold yet. */
export async function dropPolicy(db: Db, version: string, today: string): Promise<boolean> {
  const gone = await db
    .delete(policies)
    .where(and(eq(policies.version, version), gt(policies.effective, today)))
    .returning({ version: policies.version });
  return gone.length > 0;
}

export type RequestRow = typeof privacyRequests.$inferSelect;

/** What is open first, by when it is due; then what was answered, newest first. */
export const requestsKept = (db: Db, limit: number) =>
  db
    .select({ row: privacyRequests, userId: users.id })
    .from(privacyRequests)
    .leftJoin(users, eq(users.email, privacyRequests.email))
    .orderBy(
      sql`${privacyRequests.doneAt} IS NOT NULL`,
      asc(sql`CASE WHEN ${privacyRequests.doneAt} IS NULL THEN ${privacyRequests.dueAt} END`),
      desc(privacyRequests.doneAt),
    )
    .limit(limit);

export const requestById = (db: Db, id: string) =>
  db
    .select({ row: privacyRequests, userId: users.id, name: users.name, language: users.language })
    .from(privacyRequests)
    .leftJoin(users, eq(users.email, privacyRequests.email))
    .where(eq(privacyRequests.id, id))
    .get();

export const insertRequest = (db: Db, row: RequestRow) => db.insert(privacyRequests).values(row);

/** Answers whether it was open: of two answers one is kept. */
export async function answerRequest(
  db: Db,
  id: string,
  answer: Pick<RequestRow, 'doneAt' | 'outcome' | 'answer' | 'receipt'>,
): Promise<boolean> {
  const rows = await db
    .update(privacyRequests)
    .set(answer)
    .where(and(eq(privacyRequests.id, id), sql`${privacyRequests.doneAt} IS NULL`))
    .returning({ id: privacyRequests.id });
  return rows.length > 0;
}

/** The address of somebody who goes stands in no request any more. */
export const forgetRequester = (db: Db, userId: string) =>
  db
    .update(privacyRequests)
    .set({ email: null, about: '' })
    .where(sql`${privacyRequests.email} = (SELECT email FROM users WHERE id = ${userId})`);

export const openOf = (db: Db, kind: string) =>
  db.$count(privacyRequests, and(eq(privacyRequests.kind, kind), sql`${privacyRequests.doneAt} IS NULL`));

export const addTally = (db: Db, row: { day: string; what: string; count: number; at: number }) =>
  db
    .insert(tallies)
    .values(row)
    .onConflictDoUpdate({
      target: [tallies.day, tallies.what],
      set: { count: sql`${tallies.count} + ${row.count}`, at: row.at },
    });

/** Newest day first. */
export const talliesSince = (db: Db, day: string) =>
  db
    .select({ day: tallies.day, what: tallies.what, count: tallies.count })
    .from(tallies)
    .where(sql`${tallies.day} >= ${day}`)
    .orderBy(desc(tallies.day), asc(tallies.what));
