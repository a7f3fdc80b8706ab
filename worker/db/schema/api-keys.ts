import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Keys by which scripts call. A key acts for the member who made it, and opens nothing once they are gone. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    /** The part of the key that finds it. */
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    name: text('name').notNull(),
    /** JSON array of scopes. */
    scopes: text('scopes', { mode: 'json' }).$type<string[]>().notNull(),
    /** HMAC of the key's secret part, hex. The secret itself is nowhere. */
    hash: text('hash').notNull(),
    /** What the HMAC is made with; sealed, so that a copied database cannot even test guesses. */
    pepperSealed: text('pepper_sealed').notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: integer('made_at').notNull(),
    expiresAt: integer('expires_at'),
    lastUsedAt: integer('last_used_at'),
    /** Calls since `windowAt`, to limit them. */
    windowAt: integer('window_at').notNull().default(0),
    calls: integer('calls').notNull().default(0),
  },
  (t) => [index('api_keys_workspace').on(t.workspaceId, t.madeAt), index('api_keys_end').on(t.expiresAt)],
);
