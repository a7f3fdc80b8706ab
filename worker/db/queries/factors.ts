import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { recoveryCodes, secondFactors } from '../schema.ts';

/** Codes by time, and those for who lost the app. */

export type FactorRow = typeof secondFactors.$inferSelect;

/** Where its secret belongs: it opens in this place alone. */
export const factorPlace = (userId: string): string => `second_factors/${userId}/secret`;

export const factorOf = (db: Db, userId: string) =>
  db.select().from(secondFactors).where(eq(secondFactors.userId, userId)).get();

/** Begun anew until it is on. Answers whether it may be: not where it is on. */
export async function putFactor(
  db: Db,
  row: Pick<FactorRow, 'userId' | 'secretSealed' | 'madeAt'>,
): Promise<boolean> {
  const { secretSealed, madeAt } = row;
  const put = await db
    .insert(secondFactors)
    .values(row)
    .onConflictDoUpdate({
      target: secondFactors.userId,
      set: { secretSealed, madeAt, lastStep: 0 },
      setWhere: isNull(secondFactors.onAt),
    })
    .returning({ userId: secondFactors.userId });
  return put.length > 0;
}

/** Takes a step's code once: of two with the same one is heard. Answers whether it was this one. */
export async function takeStep(db: Db, userId: string, step: number): Promise<boolean> {
  const taken = await db
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.userId, userId), lt(secondFactors.lastStep, step)))
    .returning({ userId: secondFactors.userId });
  return taken.length > 0;
}

const fresh = (db: Db, userId: string, hashes: readonly string[]) =>
  [
    db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
    db.insert(recoveryCodes).values(hashes.map((hash) => ({ hash, userId }))),
  ] as const;

export const switchOn = (db: Db, userId: string, hashes: readonly string[], now: number) =>
  db.batch([
    db
      .update(secondFactors)
      .set({ onAt: now })
      .where(and(eq(secondFactors.userId, userId), isNull(secondFactors.onAt))),
    ...fresh(db, userId, hashes),
  ]);

export const renewCodes = (db: Db, userId: string, hashes: readonly string[]) =>
  db.batch([...fresh(db, userId, hashes)]);

export const switchOff = (db: Db, userId: string) =>
  db.batch([
    db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
    db.delete(secondFactors).where(eq(secondFactors.userId, userId)),
  ]);

/** Spends one, once. Answers whether there was such a one. */
export async function spendRecovery(db: Db, userId: string, hash: string, now: number): Promise<boolean> {
  const spent = await db
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(and(eq(recoveryCodes.hash, hash), eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)))
    .returning({ hash: recoveryCodes.hash });
  return spent.length > 0;
}

export const recoveryLeft = (db: Db, userId: string) =>
  db.$count(recoveryCodes, and(eq(recoveryCodes.userId, userId), sql`${recoveryCodes.usedAt} IS NULL`));
