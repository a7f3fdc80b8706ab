import { eq, lt } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { extensionOrigins } from '../schema.ts';

/** Extensions that somebody signed in from. */

/** Written down again at most so often that it is still used, ms. */
const NOTED = 86_400_000;

/** Somebody signed in from it, or uses it still. */
export const noteOrigin = (db: Db, origin: string, now: number) =>
  db
    .insert(extensionOrigins)
    .values({ origin, seenAt: now })
    .onConflictDoUpdate({
      target: extensionOrigins.origin,
      set: { seenAt: now },
      setWhere: lt(extensionOrigins.seenAt, now - NOTED),
    });

export const isOriginKnown = async (db: Db, origin: string): Promise<boolean> =>
  (await db
    .select({ origin: extensionOrigins.origin })
    .from(extensionOrigins)
    .where(eq(extensionOrigins.origin, origin))
    .get()) !== undefined;
