import { and, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import {
  apiKeys,
  credentials,
  invitations,
  passkeys,
  sessions,
  users,
  verifications,
  workspaces,
} from '../schema.ts';

/** Ways back in for who forgot their password: rows of `verifications`, whose id is the hash of what the letter told. */

const PURPOSE = 'password-reset';

export const personByEmail = (db: Db, email: string) =>
  db.select({ id: users.id, email: users.email }).from(users).where(eq(users.email, email)).get();

export interface NewReset {
  id: string;
  userId: string;
  now: number;
  expiresAt: number;
}

/** The newest alone opens: those before it end. */
export const putReset = (db: Db, { id, userId, now, expiresAt }: NewReset) =>
  db.batch([
    db
      .delete(verifications)
      .where(and(eq(verifications.identifier, PURPOSE), eq(verifications.value, userId))),
    db.insert(verifications).values({
      id,
      identifier: PURPOSE,
      value: userId,
      expiresAt: new Date(expiresAt),
      createdAt: new Date(now),
      updatedAt: new Date(now),
    }),
  ]);

const alive = (id: string, now: number) =>
  and(
    eq(verifications.id, id),
    eq(verifications.identifier, PURPOSE),
    gt(verifications.expiresAt, new Date(now)),
  );

/** Whose it is; undefined: used, too old, or never one. */
export const readReset = (db: Db, id: string, now: number) =>
  db
    .select({ id: users.id, email: users.email })
    .from(verifications)
    .innerJoin(users, eq(users.id, verifications.value))
    .where(alive(id, now))
    .get();

/** What went with a password: keys for scripts, and invitations that nobody had taken. */
export interface WaysGone {
  keys: { id: string; name: string; workspaceId: string; workspace: string }[];
  invitations: { id: string; workspaceId: string }[];
}

/**
 * The new password, the end of all sessions, of the keys they made for scripts, of invitations of theirs that are open and
 * of the way back in, in one transaction: of two at once one is heard. Answers what went; null where it was the other.
 */
export async function spendReset(db: Db, id: string, hash: string, now: number): Promise<WaysGone | null> {
  const at = new Date(now);
  const whose = db.select({ value: verifications.value }).from(verifications).where(alive(id, now));
  const theirs = sql`${apiKeys.madeBy} IN ${whose}`;
  const [keys, , gone, , , , , spent] = await db.batch([
    db
      .select({
        id: apiKeys.id,
        name: apiKeys.name,
        workspaceId: apiKeys.workspaceId,
        // Of a batch D1 gives columns by name: two of one name would be one.
        workspace: sql<string>`${workspaces.name}`.as('workspace'),
      })
      .from(apiKeys)
      .innerJoin(workspaces, eq(workspaces.id, apiKeys.workspaceId))
      .where(theirs),
    db.delete(apiKeys).where(theirs),
    db
      .delete(invitations)
      .where(sql`${invitations.madeBy} IN ${whose}`)
      .returning({ id: invitations.id, workspaceId: invitations.workspaceId }),
    // Whoever made them had not shown that the e-mail is theirs; who reads its letters has.
    db
      .delete(passkeys)
      .where(sql`${passkeys.userId} IN (SELECT id FROM users WHERE NOT email_verified AND id IN ${whose})`),
    db
      .update(credentials)
      .set({ password: hash, updatedAt: at })
      .where(and(sql`${credentials.userId} IN ${whose}`, eq(credentials.providerId, 'credential'))),
    db.delete(sessions).where(sql`${sessions.userId} IN ${whose}`),
    // Who read the letter has the e-mail.
    db.update(users).set({ emailVerified: true, updatedAt: at }).where(sql`${users.id} IN ${whose}`),
    db.delete(verifications).where(alive(id, now)).returning({ id: verifications.id }),
  ]);
  return spent.length > 0 ? { keys, invitations: gone } : null;
}
