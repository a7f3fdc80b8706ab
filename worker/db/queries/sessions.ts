import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { sessions, users } from '../schema.ts';

/** Sessions of people's devices. */

export const insertSession = (db: Db, row: typeof sessions.$inferInsert) => db.insert(sessions).values(row);

/** One that is not over, with its person. */
export const sessionByToken = (db: Db, token: string, now: number) =>
  db
    .select({ session: sessions, person: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, new Date(now))))
    .get();

/** It was used: it lasts so much longer, ms. */
export const keepAwake = (db: Db, id: string, now: number, life: number) =>
  db
    .update(sessions)
    .set({ updatedAt: new Date(now), expiresAt: new Date(now + life) })
    .where(eq(sessions.id, id));

/** A code of the second factor was right in it. */
export const noteProof = (db: Db, id: string, now: number) =>
  db.update(sessions).set({ provedAt: now }).where(eq(sessions.id, id));

export const sessionsOf = (db: Db, userId: string, now: number) =>
  db
    .select({
      id: sessions.id,
      device: sessions.device,
      origin: sessions.origin,
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

export const endOtherSessions = (db: Db, userId: string, keep: string) =>
  db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, keep)));
