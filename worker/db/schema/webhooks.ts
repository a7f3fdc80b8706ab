import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Addresses of a workspace's own that are told of what becomes of its posts. */
export const webhooks = sqliteTable(
  'webhooks',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    url: text('url').notNull(),
    /** JSON array of `WEBHOOK_EVENTS`. */
    events: text('events', { mode: 'json' }).$type<string[]>().notNull(),
    /** What its deliveries are signed with. */
    secretSealed: text('secret_sealed').notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: integer('made_at').notNull(),
    /** Null: it is told. */
    offAt: integer('off_at'),
    /** `owner`, `failing`, `gone` or `imported`. */
    offWhy: text('off_why'),
    /** Since when nothing was taken; null: the last delivery was. */
    failingSince: integer('failing_since'),
  },
  (t) => [index('webhooks_workspace').on(t.workspaceId, t.madeAt)],
);

/** One call of a delivery. `status`: null where no answer came; `why` then says why. */
export interface DeliveryTry {
  at: number;
  status: number | null;
  ms: number | null;
  why: string | null;
}

/**
 * What is to be told, to whom. A trigger writes it in the very statement that changes the Publication, so that nothing
 * that happened goes untold and nothing is told that did not happen.
 */
export const deliveries = sqliteTable(
  'deliveries',
  {
    /** The id that the receiver sees: the same in every try. */
    id: text('id').primaryKey(),
    webhookId: text('webhook_id')
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    workspaceId: text('workspace_id').notNull(),
    publicationId: text('publication_id'),
    event: text('event').notNull(),
    /** What is told, as it was when it happened. */
    data: text('data', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    madeAt: integer('made_at').notNull(),
    /** `waiting`, `delivered` or `failed`. */
    state: text('state').notNull().default('waiting'),
    /** When it is next tried; null: not by the machine. While it is on its way: when that counts as lost. */
    dueAt: integer('due_at'),
    /** Tries since it was made or asked for anew. */
    tried: integer('tried').notNull().default(0),
    /** The last of all tries, oldest first. */
    tries: text('tries', { mode: 'json' }).$type<DeliveryTry[]>().notNull().default([]),
  },
  (t) => [
    index('deliveries_due').on(t.dueAt).where(sql`due_at IS NOT NULL`),
    index('deliveries_newest').on(t.webhookId, t.madeAt),
    index('deliveries_workspace').on(t.workspaceId),
    index('deliveries_age').on(t.madeAt),
  ],
);
