import { and, asc, desc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import type { DeliveryTry } from '../schema/webhooks.ts';
import { deliveries, notices, users, webhooks } from '../schema.ts';

export type WebhookRow = typeof webhooks.$inferSelect;
export type DeliveryRow = typeof deliveries.$inferSelect;

/** Writes one, unless the workspace has so many already. Answers whether it was written. */
export async function insertWebhook(
  db: Db,
  row: Omit<WebhookRow, 'offAt' | 'offWhy' | 'failingSince'>,
  most: number,
): Promise<boolean> {
  const made = await db
    .insert(webhooks)
    .select(
      // Columns in the order of the table.
      sql`SELECT ${row.id}, ${row.workspaceId}, ${row.url}, ${JSON.stringify(row.events)}, ${row.secretSealed},
        ${row.madeBy}, ${row.madeAt}, NULL, NULL, NULL
      WHERE (SELECT count(*) FROM webhooks WHERE workspace_id = ${row.workspaceId}) < ${most}`,
    )
    .returning({ id: webhooks.id });
  return made.length > 0;
}

/** Newest first, each with who made it. */
export const webhooksOf = (db: Db, workspaceId: string) =>
  db
    .select({ webhook: webhooks, madeBy: users.name })
    .from(webhooks)
    .leftJoin(users, eq(users.id, webhooks.madeBy))
    .where(eq(webhooks.workspaceId, workspaceId))
    .orderBy(desc(webhooks.madeAt), desc(webhooks.id));

const isIts = (workspaceId: string, id: string) =>
  and(eq(webhooks.workspaceId, workspaceId), eq(webhooks.id, id));

export const readWebhook = (db: Db, workspaceId: string, id: string) =>
  db.select().from(webhooks).where(isIts(workspaceId, id)).get();

export const changeWebhook = (
  db: Db,
  workspaceId: string,
  id: string,
  change: Partial<Pick<WebhookRow, 'events' | 'offAt' | 'offWhy' | 'failingSince' | 'secretSealed'>>,
) => db.update(webhooks).set(change).where(isIts(workspaceId, id)).returning().get();

/** Its deliveries go with it. Answers whether there was one to take away. */
export async function dropWebhook(db: Db, workspaceId: string, id: string): Promise<boolean> {
  const rows = await db.delete(webhooks).where(isIts(workspaceId, id)).returning({ id: webhooks.id });
  return rows.length > 0;
}

/** Newest first. */
export const deliveriesOf = (db: Db, webhookId: string, before: number | undefined, limit: number) =>
  db
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.webhookId, webhookId),
        before === undefined ? undefined : lt(deliveries.madeAt, before),
      ),
    )
    .orderBy(desc(deliveries.madeAt), desc(deliveries.id))
    .limit(limit);

export const insertDelivery = (db: Db, row: typeof deliveries.$inferInsert) =>
  db.insert(deliveries).values(row);

export const readDelivery = (db: Db, id: string) =>
  db.select().from(deliveries).where(eq(deliveries.id, id)).get();

/**
 * Makes one due now and as if it were new; undefined where there is none, or it is on its way at this moment (that ends
 * at `dueAt`, at most `under` ms from now).
 */
export const renewDelivery = (db: Db, workspaceId: string, id: string, now: number, under: number) =>
  db
    .update(deliveries)
    .set({ state: 'waiting', dueAt: now, tried: 0 })
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        eq(deliveries.id, id),
        or(
          isNull(deliveries.dueAt),
          sql`${deliveries.dueAt} <= ${now}`,
          sql`${deliveries.dueAt} > ${now + under}`,
          eq(deliveries.tried, 0),
        ),
      ),
    )
    .returning()
    .get();

/** Marks what is due as handed over until `until`, the oldest first. Each can be taken with that time alone. */
export const handOver = (db: Db, now: number, until: number, limit: number) =>
  db
    .update(deliveries)
    .set({ dueAt: until })
    .where(
      inArray(
        deliveries.id,
        db
          .select({ id: deliveries.id })
          .from(deliveries)
          .where(lte(deliveries.dueAt, now))
          .orderBy(asc(deliveries.dueAt), asc(deliveries.madeAt))
          .limit(limit),
      ),
    )
    .returning({ id: deliveries.id });

/** Takes one for a try, written down before it is made; undefined where another did, or it moved on. */
export const takeDue = (
  db: Db,
  { id, dueAt }: { id: string; dueAt: number },
  at: number,
  until: number,
): Promise<DeliveryRow | undefined> =>
  db
    .update(deliveries)
    .set({
      dueAt: until,
      tried: sql`${deliveries.tried} + 1`,
      tries: sql`json_insert(${deliveries.tries}, '$[#]', json_object('at', ${at}, 'status', NULL, 'ms', NULL, 'why', 'unseen'))`,
    })
    .where(and(eq(deliveries.id, id), eq(deliveries.dueAt, dueAt)))
    .returning()
    .get();

export const webhookOf = (db: Db, id: string) => db.select().from(webhooks).where(eq(webhooks.id, id)).get();

/** Writes how a try ended, where it is still the one that holds the row. */
export const endTry = (
  db: Db,
  held: { id: string; until: number },
  end: { state: string; dueAt: number | null; tries: readonly DeliveryTry[] },
) =>
  db
    .update(deliveries)
    .set({ state: end.state, dueAt: end.dueAt, tries: [...end.tries] })
    .where(and(eq(deliveries.id, held.id), eq(deliveries.dueAt, held.until)));

/** It took one. */
export const wasTaken = (db: Db, id: string) =>
  db
    .update(webhooks)
    .set({ failingSince: null })
    .where(and(eq(webhooks.id, id), sql`${webhooks.failingSince} IS NOT NULL`));

/** It took nothing once more. */
export const wasRefused = (db: Db, id: string, at: number) =>
  db
    .update(webhooks)
    .set({ failingSince: at })
    .where(and(eq(webhooks.id, id), isNull(webhooks.failingSince)));

/**
 * Tells it nothing more, ends what waits for it, and leaves word for the owners, all at once; nothing of that where it
 * was off already.
 */
export const turnOff = (
  db: Db,
  id: string,
  { at, why, notice }: { at: number; why: 'failing' | 'gone'; notice: { id: string; message: string } },
) =>
  db.batch([
    db.insert(notices).select(
      // Columns in the order of the table.
      sql`SELECT ${notice.id}, workspace_id, 'webhook-off', NULL, NULL, ${notice.message}, ${at}, NULL
        FROM webhooks WHERE id = ${id} AND off_at IS NULL`,
    ),
    db
      .update(webhooks)
      .set({ offAt: at, offWhy: why })
      .where(and(eq(webhooks.id, id), isNull(webhooks.offAt))),
    db
      .update(deliveries)
      .set({ state: 'failed', dueAt: null })
      .where(and(eq(deliveries.webhookId, id), eq(deliveries.state, 'waiting'))),
  ]);
