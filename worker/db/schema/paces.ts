import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * How fast an account (`a/ID`) or our app at a platform (`p/PLATFORM`) may go on, as far as it is limited: learnt from
 * what the platform answers. No row: as fast as one likes. And how long a platform takes to stage a kind of post
 * (`s/PLATFORM/KIND`), where that was long: learnt from our own posts.
 */
export const paces = sqliteTable('paces', {
  key: text('key').primaryKey(),
  /** Nothing is prepared or published before this. */
  openAt: integer('open_at').notNull().default(0),
  /** What must keep a distance from the last (what is late does) is not published before this. */
  gapUntil: integer('gap_until').notNull().default(0),
  /** The platform asks for few calls until then: what is not needed is left out. */
  quietUntil: integer('quiet_until').notNull().default(0),
  /** Publishing calls left until `resets_at`; null: unknown, or many. */
  left: integer('calls_left'),
  resetsAt: integer('resets_at'),
  /** How long staging takes, ms. */
  takesMs: integer('takes_ms'),
  /** In words for the owner. */
  why: text('why'),
  updatedAt: integer('updated_at').notNull(),
});
