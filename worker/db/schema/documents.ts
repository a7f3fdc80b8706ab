import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Every version of terms and policy as this Worker showed it. */
export const documents = sqliteTable(
  'documents',
  {
    /** `VERSION-` and the beginning of the body's hash. */
    id: text('id').primaryKey(),
    /** `privacy` or `terms`. */
    kind: text('kind').notNull(),
    version: text('version').notNull(),
    body: text('body').notNull(),
    madeAt: integer('made_at').notNull(),
  },
  (t) => [index('documents_newest').on(t.kind, t.madeAt)],
);
