import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import { rolesThat } from '../../../shared/access.ts';
import type { Db } from '../database.ts';
import { oauthStates, sessions, users } from '../schema.ts';
import { readGuestLink } from './guest-links.ts';

export type StateRow = typeof oauthStates.$inferSelect;

export const insertState = (db: Db, row: typeof oauthStates.$inferInsert): Promise<unknown> =>
  db.insert(oauthStates).values(row);

/** Binds an unused consent to a browser. Undefined where the ticket is unknown, used or too old. */
export const bindState = (
  db: Db,
  ticketHash: string,
  cookieHash: string,
  now: number,
): Promise<StateRow | undefined> =>
  db
    .update(oauthStates)
    .set({ cookieHash })
    .where(
      and(
        eq(oauthStates.ticketHash, ticketHash),
        isNull(oauthStates.cookieHash),
        isNull(oauthStates.usedAt),
        gt(oauthStates.expiresAt, now),
      ),
    )
    .returning()
    .get();

/** Uses a state up. Undefined where it is unknown, used, too old, of another platform or of another browser. */
export const useState = (
  db: Db,
  stateHash: string,
  platform: string,
  cookieHash: string,
  now: number,
): Promise<StateRow | undefined> =>
  db
    .update(oauthStates)
    .set({ usedAt: now })
    .where(
      and(
        eq(oauthStates.id, stateHash),
        eq(oauthStates.platform, platform),
        eq(oauthStates.cookieHash, cookieHash),
        isNull(oauthStates.usedAt),
        gt(oauthStates.expiresAt, now),
      ),
    )
    .returning()
    .get();

/** The language of whoever gives a consent in this browser; null where it is a client or nobody. */
export async function consentLanguage(db: Db, cookieHash: string): Promise<string | null> {
  const row = await db
    .select({ language: users.language })
    .from(oauthStates)
    .innerJoin(users, eq(users.id, oauthStates.userId))
    .where(eq(oauthStates.cookieHash, cookieHash))
    .get();
  return row?.language ?? null;
}

const LINK = 'link/';
/** What stands for a session where a client asks by a link. */
export const sessionOfLink = (linkId: string): string => `${LINK}${linkId}`;

/** Whether the session that asked for the consent is still signed in, or the link it came by still holds. */
export async function isSessionAlive(db: Db, sessionId: string, now: number): Promise<boolean> {
  if (sessionId.startsWith(LINK)) {
    const roles = rolesThat('makeConnectLink');
    return (await readGuestLink(db, sessionId.slice(LINK.length), 'connect', roles, now)) !== undefined;
  }
  const row = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, new Date(now))))
    .get();
  return row !== undefined;
}

/** Notes which Connection a consent gave. */
export const linkState = (db: Db, id: string, connectionId: string): Promise<unknown> =>
  db.update(oauthStates).set({ connectionId }).where(eq(oauthStates.id, id));

/** The finished consent of this browser, while it may still choose among the accounts. */
export const finishedState = (
  db: Db,
  platform: string,
  cookieHash: string,
  now: number,
): Promise<StateRow | undefined> =>
  db
    .select()
    .from(oauthStates)
    .where(
      and(
        eq(oauthStates.platform, platform),
        eq(oauthStates.cookieHash, cookieHash),
        isNotNull(oauthStates.connectionId),
        gt(oauthStates.expiresAt, now),
      ),
    )
    .get();
