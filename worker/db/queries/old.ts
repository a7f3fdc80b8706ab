import { lt } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { oauthStates, webhookDeliveries } from '../schema.ts';

/** Consents that were not finished in time. */
export const forgetStates = (db: Db, before: number) =>
  db.delete(oauthStates).where(lt(oauthStates.expiresAt, before));

/** Deliveries that are too old to come again. */
export const forgetDeliveries = (db: Db, before: number) =>
  db.delete(webhookDeliveries).where(lt(webhookDeliveries.receivedAt, before));
