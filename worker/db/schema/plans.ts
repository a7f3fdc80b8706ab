import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './connections.ts';

/** The weekly times of an account that "next free slot" picks from, by the clocks of the workspace's zone. */
export const slots = sqliteTable(
  'slots',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** 1 is Monday, 7 Sunday. */
    weekday: integer('weekday').notNull(),
    /** Minutes after midnight. */
    minute: integer('minute').notNull(),
    workspaceId: text('workspace_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.weekday, t.minute] }),
    index('slots_workspace').on(t.workspaceId),
  ],
);

/** A Post that comes again: the rule, what changes each time, and which time is made next. */
export const series = sqliteTable(
  'series',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** The Post that all others are made from; itself the first. */
    postId: text('post_id').notNull(),
    /** RFC 5545, by the clocks of `time_zone`. */
    rule: text('rule').notNull(),
    /** Wall time of the first. */
    startsAt: text('starts_at').notNull(),
    timeZone: text('time_zone').notNull(),
    /** Used in turn; the first is the Post's own. */
    captions: text('captions', { mode: 'json' }).$type<string[]>().notNull(),
    /** How many Posts there are of it by now. */
    made: integer('made').notNull(),
    /** Wall time of the next one; null: there is none. */
    nextWall: text('next_wall'),
    /** When the next Post is made; null: never again. */
    makeAt: integer('make_at'),
    createdBy: text('created_by').notNull(),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [
    index('series_due').on(t.makeAt).where(sql`make_at IS NOT NULL`),
    index('series_post').on(t.postId),
    index('series_workspace').on(t.workspaceId),
  ],
);
