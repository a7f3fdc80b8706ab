import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { credentials, members, sessions, signInTries, users, workspaces } from '../schema.ts';

export interface NewPerson {
  userId: string;
  credentialId: string;
  workspaceId: string;
  name: string;
  email: string;
  passwordHash: string;
  termsVersion: string;
  policyVersion: string;
  workspaceName: string;
  timeZone: string;
  now: number;
}

/** Person, password, workspace and ownership in one transaction. Throws D1's UNIQUE error for a known e-mail. */
export async function insertPerson(db: Db, person: NewPerson): Promise<void> {
  const at = new Date(person.now);
  await db.batch([
    db.insert(users).values({
      id: person.userId,
      name: person.name,
      email: person.email,
      createdAt: at,
      updatedAt: at,
      ofAgeAt: person.now,
      termsVersion: person.termsVersion,
      termsAt: person.now,
      policyVersion: person.policyVersion,
    }),
    db.insert(credentials).values({
      id: person.credentialId,
      accountId: person.userId,
      providerId: 'credential',
      userId: person.userId,
      password: person.passwordHash,
      createdAt: at,
      updatedAt: at,
    }),
    db.insert(workspaces).values({
      id: person.workspaceId,
      name: person.workspaceName,
      timeZone: person.timeZone,
      createdAt: person.now,
    }),
    db.insert(members).values({
      workspaceId: person.workspaceId,
      userId: person.userId,
      role: 'owner',
      createdAt: person.now,
    }),
  ]);
}

export const nameDevice = (db: Db, token: string, device: string) =>
  db.update(sessions).set({ device }).where(eq(sessions.token, token)).returning({ id: sessions.id }).get();

export const sessionsOf = (db: Db, userId: string, now: number) =>
  db
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      updatedAt: sessions.updatedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, new Date(now))))
    .orderBy(desc(sessions.updatedAt));

/** Answers whether there was one to end. */
export async function endSession(db: Db, userId: string, id: string): Promise<boolean> {
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.id, id)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

export const endSessions = (db: Db, userId: string) => db.delete(sessions).where(eq(sessions.userId, userId));

export interface TryRules {
  /** So many tries cost no wait. */
  free: number;
  /** The first wait, ms; it doubles with every try, up to `longest`. */
  first: number;
  longest: number;
  /** Without a try for so long the count starts anew, ms. */
  forgetAfter: number;
}

const waitAfter = (rules: TryRules) =>
  sql`(CASE WHEN ${signInTries.count} < ${rules.free} THEN 0
    ELSE MIN(${rules.first} << MIN(${signInTries.count} - ${rules.free}, 20), ${rules.longest}) END)`;

/**
 * Counts one try, or refuses it while the wait after the last one runs: one statement, so that tries side
 * by side cannot slip through. Answers how long to wait, ms; 0: go on.
 */
export async function countTry(db: Db, key: string, rules: TryRules, now: number): Promise<number> {
  const isOld = lt(signInTries.since, now - rules.forgetAfter);
  const counted = await db
    .insert(signInTries)
    .values({ key, count: 1, since: now })
    .onConflictDoUpdate({
      target: signInTries.key,
      set: { count: sql`CASE WHEN ${isOld} THEN 1 ELSE ${signInTries.count} + 1 END`, since: now },
      setWhere: sql`${isOld} OR ${signInTries.since} + ${waitAfter(rules)} <= ${now}`,
    })
    .returning({ count: signInTries.count });
  if (counted.length > 0) return 0;
  const row = await db
    .select({ until: sql<number>`${signInTries.since} + ${waitAfter(rules)}` })
    .from(signInTries)
    .where(eq(signInTries.key, key))
    .get();
  return Math.max(1, (row?.until ?? now) - now);
}

export const forgetTry = (db: Db, key: string) => db.delete(signInTries).where(eq(signInTries.key, key));

/** The names of those of them who are people, and here. */
export async function peopleNamed(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(sql`${users.id} IN (SELECT value FROM json_each(${JSON.stringify([...new Set(ids)])}))`);
  return new Map(rows.map((row) => [row.id, row.name]));
}
