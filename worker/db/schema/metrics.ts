import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { publications } from './posts.ts';

/** Running totals of one post at one moment; null where its platform counts none. */
export const postMetrics = sqliteTable(
  'post_metrics',
  {
    publicationId: text('publication_id')
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    at: integer('at').notNull(),
    views: integer('views'),
    reach: integer('reach'),
    likes: integer('likes'),
    comments: integer('comments'),
    shares: integer('shares'),
    saves: integer('saves'),
    clicks: integer('clicks'),
    watchSeconds: real('watch_seconds'),
    /** When the platform's terms, or ours, ask for its deletion. */
    forgetAt: integer('forget_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.publicationId, t.at] }), index('post_metrics_end').on(t.forgetAt)],
);

/** What an account's platform counts for the whole of it, once a day. */
export const accountMetrics = sqliteTable(
  'account_metrics',
  {
    accountId: text('account_id').notNull(),
    at: integer('at').notNull(),
    followers: integer('followers'),
    posts: integer('posts'),
    views: integer('views'),
    reach: integer('reach'),
    likes: integer('likes'),
    forgetAt: integer('forget_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.at] }), index('account_metrics_end').on(t.forgetAt)],
);
