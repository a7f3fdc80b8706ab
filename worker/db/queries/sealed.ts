import { and, asc, eq, gt, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Db } from '../database.ts';
import { apiKeys, connections, oauthStates, publications, secondFactors, webhooks } from '../schema.ts';

/** Everything that lies sealed in the database, for when it is sealed anew. */

/** Where a key's pepper belongs: it opens in this place alone. */
export const apiKeyPlace = (id: string): string => `api_keys/${id}/pepper`;

/** Where a webhook's secret belongs. */
export const webhookPlace = (id: string): string => `webhooks/${id}/secret`;

/** Sealed, and not by this key. Says all that need be known of how far a rotation is. */
const isOlder = (column: SQLiteColumn, newest: string): SQL =>
  sql`(${column} IS NOT NULL AND substr(${column}, 1, ${newest.length + 1}) <> ${`${newest}.`})`;

export const olderConnections = (db: Db, newest: string, after: string, limit: number) =>
  db
    .select({
      id: connections.id,
      workspaceId: connections.workspaceId,
      accessSealed: connections.accessSealed,
      refreshSealed: connections.refreshSealed,
    })
    .from(connections)
    .where(
      and(
        gt(connections.id, after),
        or(isOlder(connections.accessSealed, newest), isOlder(connections.refreshSealed, newest)),
      ),
    )
    .orderBy(asc(connections.id))
    .limit(limit);

export const olderHandles = (db: Db, newest: string, after: string, limit: number) =>
  db
    .select({
      id: publications.id,
      handleSealed: publications.handleSealed,
      stagedHash: publications.stagedHash,
      contentHash: publications.contentHash,
    })
    .from(publications)
    .where(and(gt(publications.id, after), isOlder(publications.handleSealed, newest)))
    .orderBy(asc(publications.id))
    .limit(limit);

export const olderVerifiers = (db: Db, newest: string, after: string, limit: number) =>
  db
    .select({ id: oauthStates.id, verifierSealed: oauthStates.verifierSealed })
    .from(oauthStates)
    .where(and(gt(oauthStates.id, after), isOlder(oauthStates.verifierSealed, newest)))
    .orderBy(asc(oauthStates.id))
    .limit(limit);

export const olderPeppers = (db: Db, newest: string, after: string, limit: number) =>
  db
    .select({ id: apiKeys.id, pepperSealed: apiKeys.pepperSealed })
    .from(apiKeys)
    .where(and(gt(apiKeys.id, after), isOlder(apiKeys.pepperSealed, newest)))
    .orderBy(asc(apiKeys.id))
    .limit(limit);

export const olderSecrets = (db: Db, newest: string, after: string, limit: number) =>
  db
    .select({ id: webhooks.id, secretSealed: webhooks.secretSealed })
    .from(webhooks)
    .where(and(gt(webhooks.id, after), isOlder(webhooks.secretSealed, newest)))
    .orderBy(asc(webhooks.id))
    .limit(limit);

export const olderFactors = (db: Db, newest: string, after: string, limit: number) =>
  db
    .select({ id: secondFactors.userId, secretSealed: secondFactors.secretSealed })
    .from(secondFactors)
    .where(and(gt(secondFactors.userId, after), isOlder(secondFactors.secretSealed, newest)))
    .orderBy(asc(secondFactors.userId))
    .limit(limit);

// Each is written only where it is still what was read: a token renewed meanwhile is newer than ours.

export const putAccess = (db: Db, id: string, was: string, now: string) =>
  db
    .update(connections)
    .set({ accessSealed: now })
    .where(and(eq(connections.id, id), eq(connections.accessSealed, was)));

export const putRefresh = (db: Db, id: string, was: string, now: string) =>
  db
    .update(connections)
    .set({ refreshSealed: now })
    .where(and(eq(connections.id, id), eq(connections.refreshSealed, was)));

export const putHandle = (db: Db, id: string, was: string, now: string) =>
  db
    .update(publications)
    .set({ handleSealed: now })
    .where(and(eq(publications.id, id), eq(publications.handleSealed, was)));

export const putVerifier = (db: Db, id: string, was: string, now: string) =>
  db
    .update(oauthStates)
    .set({ verifierSealed: now })
    .where(and(eq(oauthStates.id, id), eq(oauthStates.verifierSealed, was)));

export const putPepper = (db: Db, id: string, was: string, now: string) =>
  db
    .update(apiKeys)
    .set({ pepperSealed: now })
    .where(and(eq(apiKeys.id, id), eq(apiKeys.pepperSealed, was)));

export const putSecret = (db: Db, id: string, was: string, now: string) =>
  db
    .update(webhooks)
    .set({ secretSealed: now })
    .where(and(eq(webhooks.id, id), eq(webhooks.secretSealed, was)));

export const putFactorSecret = (db: Db, id: string, was: string, now: string) =>
  db
    .update(secondFactors)
    .set({ secretSealed: now })
    .where(and(eq(secondFactors.userId, id), eq(secondFactors.secretSealed, was)));

/** How many rows still hold something that an older key sealed. */
export async function countOlder(db: Db, newest: string): Promise<number> {
  const count = sql<number>`count(*)`;
  const counted = await db.batch([
    db
      .select({ count })
      .from(connections)
      .where(or(isOlder(connections.accessSealed, newest), isOlder(connections.refreshSealed, newest))),
    db.select({ count }).from(publications).where(isOlder(publications.handleSealed, newest)),
    db.select({ count }).from(oauthStates).where(isOlder(oauthStates.verifierSealed, newest)),
    db.select({ count }).from(apiKeys).where(isOlder(apiKeys.pepperSealed, newest)),
    db.select({ count }).from(webhooks).where(isOlder(webhooks.secretSealed, newest)),
    db.select({ count }).from(secondFactors).where(isOlder(secondFactors.secretSealed, newest)),
  ]);
  return counted.reduce((sum, rows) => sum + (rows[0]?.count ?? 0), 0);
}
