import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Media that are about to go: their row is gone, their bytes go next. While a hash stands here it cannot be taken in
 * again, so that bytes which come back at that very moment are not deleted after they were counted as here.
 */
export const doomed = sqliteTable(
  'doomed',
  {
    workspaceId: text('workspace_id').notNull(),
    sha256: text('sha256').notNull(),
    since: integer('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.sha256] })],
);
