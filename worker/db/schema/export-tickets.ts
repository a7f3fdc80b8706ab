import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Leave to download once: what a browser's own download can carry in its address. */
export const exportTickets = sqliteTable(
  'export_tickets',
  {
    /** SHA-256 of the ticket; the ticket itself is nowhere. */
    id: text('id').primaryKey(),
    /** `account`, `workspace` or `audit`. */
    what: text('what').notNull(),
    workspaceId: text('workspace_id'),
    userId: text('user_id').notNull(),
    sessionId: text('session_id').notNull(),
    /** AuditFilter, for `audit`. */
    filter: text('filter', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    expiresAt: integer('expires_at').notNull(),
    usedAt: integer('used_at'),
  },
  (t) => [index('export_tickets_end').on(t.expiresAt)],
);
