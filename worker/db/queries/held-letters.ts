import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { heldLetters, members, users } from '../schema.ts';

export type HeldLetter = typeof heldLetters.$inferInsert;

/** Holds a letter back; the same one again changes nothing. */
export const holdLetter = (db: Db, letter: HeldLetter) =>
  db.insert(heldLetters).values(letter).onConflictDoNothing();

/** Letters whose time has come, oldest first, with who they go to; only of workspaces that person still works in. */
export const lettersDue = (db: Db, now: number, limit: number) =>
  db
    .select({ letter: heldLetters, email: users.email, language: users.language, quiet: users.quietHours })
    .from(heldLetters)
    .innerJoin(users, eq(users.id, heldLetters.userId))
    .innerJoin(
      members,
      and(eq(members.workspaceId, heldLetters.workspaceId), eq(members.userId, heldLetters.userId)),
    )
    .where(lte(heldLetters.sendAt, now))
    .orderBy(asc(heldLetters.sendAt), asc(heldLetters.heldAt))
    .limit(limit);

export const postponeLetters = (db: Db, ids: readonly string[], sendAt: number) =>
  db
    .update(heldLetters)
    .set({ sendAt })
    .where(inArray(heldLetters.id, [...ids]));

export const dropLetters = (db: Db, ids: readonly string[]) =>
  db.delete(heldLetters).where(inArray(heldLetters.id, [...ids]));

/** Keeps a person's quiet hours, as JSON; what is held back for them is looked at anew. */
export const keepQuiet = (db: Db, userId: string, quietHours: string | null) =>
  db.batch([
    db.update(users).set({ quietHours }).where(eq(users.id, userId)),
    db.update(heldLetters).set({ sendAt: 0 }).where(eq(heldLetters.userId, userId)),
  ]);
