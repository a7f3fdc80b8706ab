import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { publications } from './posts.ts';

/** One signed link an Attempt offered to a platform that pulls. */
export const mediaLinks = sqliteTable(
  'media_links',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    publicationId: text('publication_id')
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    attemptId: text('attempt_id').notNull(),
    sha256: text('sha256').notNull(),
    expiresAt: integer('expires_at').notNull(),
    revokedAt: integer('revoked_at'),
    /** First and last pull, and how many there were. */
    firstPulledAt: integer('first_pulled_at'),
    lastPulledAt: integer('last_pulled_at'),
    pulls: integer('pulls').notNull().default(0),
  },
  (t) => [index('media_links_publication').on(t.publicationId), index('media_links_expiry').on(t.expiresAt)],
);
