import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What was asked with an `Idempotency-Key`, and what was answered, so that asking again does nothing twice. */
export const repeats = sqliteTable(
  'repeats',
  {
    /** SHA-256 of who asked and their key. */
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    userId: text('user_id').notNull(),
    /** SHA-256 of what was asked for. */
    asked: text('asked').notNull(),
    at: integer('at').notNull(),
    /** HTTP status; null while it is being done; 500: nobody saw its end. */
    status: integer('status'),
    /** The body of the answer; it may hold what is told once. */
    answerSealed: text('answer_sealed'),
  },
  (t) => [index('repeats_age').on(t.at), index('repeats_workspace').on(t.workspaceId)],
);
