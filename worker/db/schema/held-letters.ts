import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Letters that wait until the quiet hours of who they go to are over. */
export const heldLetters = sqliteTable(
  'held_letters',
  {
    /** The same letter written again is the same row. */
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    userId: text('user_id').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    heldAt: integer('held_at').notNull(),
    sendAt: integer('send_at').notNull(),
  },
  (t) => [
    index('held_letters_due').on(t.sendAt),
    index('held_letters_user').on(t.userId),
    index('held_letters_age').on(t.heldAt),
    index('held_letters_workspace').on(t.workspaceId),
  ],
);
