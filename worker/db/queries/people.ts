import { and, eq, lt, ne, sql } from 'drizzle-orm';
import { FOUNDER } from '../../../shared/access.ts';
import type { Db } from '../database.ts';
import { credentials, members, sessions, signInTries, users, workspaces } from '../schema.ts';
import { dropPass } from './hosting.ts';
import { comeIn } from './members.ts';

export interface NewPerson {
  userId: string;
  credentialId: string;
  name: string;
  email: string;
  passwordHash: string;
  termsVersion: string;
  policyVersion: string;
  now: number;
}
/**
 * Where somebody new begins: in a workspace of their own, by an operator's invitation (its id) or none, or in the one a
 * workspace's invitation leads to.
 */
export type Home =
  | { workspaceId: string; name: string; timeZone: string; pass?: string }
  | { invitation: string };

/**
 * Person, password and membership in one transaction. Answers whether there is a place for them: by an invitation that
 * somebody else was faster with there is none, and nobody was made. Throws D1's UNIQUE error for a known e-mail.
 */
export async function insertPerson(db: Db, person: NewPerson, home: Home): Promise<boolean> {
  const { userId, name, email, now } = person;
  const at = new Date(now);
  const made = [
    db.insert(users).values({
      id: userId,
      name,
      email,
      createdAt: at,
      updatedAt: at,
      ofAgeAt: now,
      termsVersion: person.termsVersion,
      termsAt: now,
      policyVersion: person.policyVersion,
    }),
    db.insert(credentials).values({
      id: person.credentialId,
      accountId: userId,
      providerId: 'credential',
      userId,
      password: person.passwordHash,
      createdAt: at,
      updatedAt: at,
    }),
  ] as const;
  if ('invitation' in home) {
    const [, , , [joined]] = await db.batch([
      ...made,
      ...comeIn(db, home.invitation, { id: userId, email }, now),
    ]);
    if (!joined) await db.delete(users).where(eq(users.id, userId));
    return joined !== undefined;
  }
  const { workspaceId, name: called, timeZone, pass } = home;
  if (pass !== undefined && !(await dropPass(db, pass))) return false;
  await db.batch([
    ...made,
    db.insert(workspaces).values({ id: workspaceId, name: called, timeZone, createdAt: now }),
    db.insert(members).values({ workspaceId, userId, role: FOUNDER, createdAt: now }),
  ]);
  return true;
}

/** Keeps in which language a person works; writes nothing where it is the same. */
export const keepLanguage = (db: Db, userId: string, language: string): Promise<unknown> =>
  db
    .update(users)
    .set({ language })
    .where(and(eq(users.id, userId), sql`${users.language} IS NOT ${language}`));

export const passwordHashOf = async (db: Db, userId: string): Promise<string | null> => {
  const row = await db
    .select({ password: credentials.password })
    .from(credentials)
    .where(and(eq(credentials.userId, userId), eq(credentials.providerId, 'credential')))
    .get();
  return row?.password ?? null;
};

export const personById = (db: Db, id: string) => db.select().from(users).where(eq(users.id, id)).get();

/** A person of this e-mail, with their password's hash. */
export const credentialsBy = (db: Db, email: string) =>
  db
    .select({ person: users, hash: credentials.password })
    .from(users)
    .leftJoin(credentials, and(eq(credentials.userId, users.id), eq(credentials.providerId, 'credential')))
    .where(eq(users.email, email))
    .get();

export const renamePerson = (db: Db, userId: string, name: string, now: number) =>
  db
    .update(users)
    .set({ name, updatedAt: new Date(now) })
    .where(eq(users.id, userId));

/** A new password, and no session but one. */
export const changePassword = (
  db: Db,
  { userId, hash, keep, now }: { userId: string; hash: string; keep: string; now: number },
) =>
  db.batch([
    db
      .update(credentials)
      .set({ password: hash, updatedAt: new Date(now) })
      .where(and(eq(credentials.userId, userId), eq(credentials.providerId, 'credential'))),
    db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, keep))),
  ]);

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
