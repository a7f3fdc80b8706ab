import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What the service remembers of its own chores: where one stopped, that one is done. */
export const marks = sqliteTable('marks', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
  at: integer('at').notNull(),
});
