import { and, asc, eq, gt, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { passkeys, passkeyVisits, users } from '../schema.ts';

export type PasskeyRow = typeof passkeys.$inferSelect;
export type VisitRow = typeof passkeyVisits.$inferSelect;

export const passkeysOf = (db: Db, userId: string) =>
  db.select().from(passkeys).where(eq(passkeys.userId, userId)).orderBy(asc(passkeys.madeAt));

export const passkeyBy = (db: Db, credentialId: string) =>
  db.select().from(passkeys).where(eq(passkeys.credentialId, credentialId)).get();

/** Answers whether it is new. */
export async function insertPasskey(db: Db, row: PasskeyRow): Promise<boolean> {
  const made = await db.insert(passkeys).values(row).onConflictDoNothing().returning({ id: passkeys.id });
  return made.length > 0;
}

/** Answers what it was called; null where there was none to take away. */
export async function deletePasskey(db: Db, userId: string, id: string): Promise<string | null> {
  const [gone] = await db
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, userId)))
    .returning({ name: passkeys.name });
  return gone?.name ?? null;
}

export const notePasskeyUse = (db: Db, id: string, counter: number, now: number) =>
  db.update(passkeys).set({ counter, lastUsedAt: now }).where(eq(passkeys.id, id));

export const insertVisit = (
  db: Db,
  row: Omit<VisitRow, 'codeHash' | 'userId' | 'returnTo' | 'verifierHash'> &
    Partial<Pick<VisitRow, 'userId' | 'returnTo' | 'verifierHash'>>,
) => db.insert(passkeyVisits).values(row);

const open = (id: string, what: 'add' | 'enter', now: number) =>
  and(
    eq(passkeyVisits.id, id),
    eq(passkeyVisits.what, what),
    ne(passkeyVisits.challenge, ''),
    gt(passkeyVisits.expiresAt, now),
  );

export const readVisit = (db: Db, id: string, what: 'add' | 'enter', now: number) =>
  db
    .select()
    .from(passkeyVisits)
    .where(open(id, what, now))
    .get();

export const personOfVisit = (db: Db, userId: string) =>
  db.select({ email: users.email, name: users.name }).from(users).where(eq(users.id, userId)).get();

/** Takes a challenge: it is signed once. Answers whether it was there to take. */
export async function takeChallenge(
  db: Db,
  id: string,
  what: 'add' | 'enter',
  now: number,
): Promise<boolean> {
  const taken = await db
    .update(passkeyVisits)
    .set({ challenge: '' })
    .where(open(id, what, now))
    .returning({ id: passkeyVisits.id });
  return taken.length > 0;
}

/** Who showed a passkey, and the hash of the code that goes back to the extension. */
export const noteShown = (db: Db, id: string, userId: string, codeHash: string) =>
  db
    .update(passkeyVisits)
    .set({ userId, codeHash })
    .where(and(eq(passkeyVisits.id, id), isNull(passkeyVisits.codeHash)));

/** Takes away what a code stands for, and answers it; undefined: used, too old, or never one. */
export async function spendCode(db: Db, codeHash: string, now: number) {
  const [spent] = await db
    .delete(passkeyVisits)
    .where(
      and(
        eq(passkeyVisits.codeHash, codeHash),
        isNotNull(passkeyVisits.userId),
        gt(passkeyVisits.expiresAt, now),
      ),
    )
    .returning();
  return spent;
}
