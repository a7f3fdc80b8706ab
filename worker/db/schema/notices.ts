import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Something the owner must know. */
export const notices = sqliteTable(
  'notices',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    kind: text('kind').notNull(),
    publicationId: text('publication_id'),
    connectionId: text('connection_id'),
    message: text('message').notNull(),
    createdAt: integer('created_at').notNull(),
    readAt: integer('read_at'),
  },
  (t) => [index('notices_newest').on(t.workspaceId, t.createdAt), index('notices_age').on(t.createdAt)],
);

/** Deliveries of platforms' webhooks that were already taken. */
export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    id: text('id').primaryKey(),
    platform: text('platform').notNull(),
    receivedAt: integer('received_at').notNull(),
  },
  (t) => [index('webhook_deliveries_age').on(t.receivedAt)],
);
