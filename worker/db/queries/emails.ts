import { and, eq, gt, inArray } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { users, verifications } from '../schema.ts';

/** Ways to prove an e-mail: rows of `verifications`, whose id is the hash of what the letter told. */

export const PROOF = 'email-proof';
export const CHANGE = 'email-change';
export type EmailPurpose = typeof PROOF | typeof CHANGE;
const BOTH = [PROOF, CHANGE];

export interface EmailWay {
  id: string;
  purpose: EmailPurpose;
  userId: string;
  email: string;
  invitation: string | null;
  now: number;
  expiresAt: number;
}

/** The newest of its purpose alone counts. */
export const putEmailWay = (db: Db, way: EmailWay) =>
  db.batch([
    db
      .delete(verifications)
      .where(and(eq(verifications.identifier, way.purpose), eq(verifications.value, way.userId))),
    db.insert(verifications).values({
      id: way.id,
      identifier: way.purpose,
      value: way.userId,
      email: way.email,
      invitation: way.invitation,
      expiresAt: new Date(way.expiresAt),
      createdAt: new Date(way.now),
      updatedAt: new Date(way.now),
    }),
  ]);

const alive = (id: string, now: number) =>
  and(
    eq(verifications.id, id),
    inArray(verifications.identifier, BOTH),
    gt(verifications.expiresAt, new Date(now)),
  );

/** What an address leads to, with the person as they are now; undefined: used, too old, or never one. */
export const readEmailWay = (db: Db, id: string, now: number) =>
  db
    .select({
      purpose: verifications.identifier,
      email: verifications.email,
      invitation: verifications.invitation,
      userId: users.id,
      had: users.email,
    })
    .from(verifications)
    .innerJoin(users, eq(users.id, verifications.value))
    .where(alive(id, now))
    .get();

/** The open way of a person, if any. */
export const emailWayOf = (db: Db, userId: string, purpose: EmailPurpose, now: number) =>
  db
    .select({ email: verifications.email, invitation: verifications.invitation })
    .from(verifications)
    .where(
      and(
        eq(verifications.value, userId),
        eq(verifications.identifier, purpose),
        gt(verifications.expiresAt, new Date(now)),
      ),
    )
    .get();

/** Takes the way away: of two at once one is heard. Answers whether it was this one. */
export async function spendEmailWay(db: Db, id: string, now: number): Promise<boolean> {
  const spent = await db.delete(verifications).where(alive(id, now)).returning({ id: verifications.id });
  return spent.length > 0;
}

/** It is theirs. Answers whether it still was their e-mail. */
export async function noteProven(db: Db, userId: string, email: string, now: number): Promise<boolean> {
  const proven = await db
    .update(users)
    .set({ emailVerified: true, updatedAt: new Date(now) })
    .where(and(eq(users.id, userId), eq(users.email, email)))
    .returning({ id: users.id });
  return proven.length > 0;
}

/** From now on a letter has been asked for: until it is answered, nothing of theirs reaches others. */
export const noteAsked = (db: Db, userId: string, now: number) =>
  db.update(users).set({ emailAskedAt: now }).where(eq(users.id, userId));

/** Throws D1's UNIQUE error where the e-mail has an account. */
export const putEmail = (
  db: Db,
  { userId, email, isProven, now }: { userId: string; email: string; isProven: boolean; now: number },
) =>
  db.batch([
    db
      .update(users)
      .set({ email, emailVerified: isProven, updatedAt: new Date(now) })
      .where(eq(users.id, userId)),
    // Ways that letters to the old one told.
    db.delete(verifications).where(eq(verifications.value, userId)),
  ]);

export const emailOf = (db: Db, userId: string) =>
  db
    .select({ email: users.email, isVerified: users.emailVerified, askedAt: users.emailAskedAt })
    .from(users)
    .where(eq(users.id, userId))
    .get();
