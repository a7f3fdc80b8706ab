import { and, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { credentials, passkeys, sessions, users, verifications } from '../schema.ts';

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

/**
 * The new password, the end of all sessions and of the way back in, in one transaction: of two at once one is heard.
 * Answers whether it was this one.
 */
export async function spendReset(db: Db, id: string, hash: string, now: number): Promise<boolean> {
  const at = new Date(now);
  const whose = db.select({ value: verifications.value }).from(verifications).where(alive(id, now));
  const [, , , , spent] = await db.batch([
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
  return spent.length > 0;
}
