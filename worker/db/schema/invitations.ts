import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Ways into a workspace that nobody has gone yet. Whoever accepts one takes its row away. */
export const invitations = sqliteTable(
  'invitations',
  {
    /** SHA-256 of what stands in its address; that itself is nowhere. */
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    role: text('role').notNull(),
    /** Lower case; null: whoever has the address. */
    email: text('email'),
    madeBy: text('made_by').notNull(),
    madeAt: integer('made_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [index('invitations_end').on(t.expiresAt), index('invitations_workspace').on(t.workspaceId)],
);
