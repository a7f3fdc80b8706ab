import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { posts, publications } from './posts.ts';

/** What was said of one Publication on its way to a yes: each row belongs to one hash of exactly what goes out. */
export const approvals = sqliteTable(
  'approvals',
  {
    id: text('id').primaryKey(),
    publicationId: text('publication_id')
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    contentHash: text('content_hash').notNull(),
    /** `asked`, `withdrawn`, `approved`, `changes`. */
    decision: text('decision').notNull(),
    /** A person's id, or `client`. */
    by: text('by').notNull(),
    at: integer('at').notNull(),
    /** The hash that was seen: content and window. */
    hash: text('hash'),
    /** When it may go out by this word, ms. */
    windowFrom: integer('window_from'),
    windowUntil: integer('window_until'),
    note: text('note'),
    /** The name a client gave, and the link they came by. */
    name: text('name'),
    linkId: text('link_id'),
    /** Whoever made that link: kept with the word, for the link itself is forgotten. */
    linkBy: text('link_by'),
  },
  (t) => [index('approvals_publication').on(t.publicationId)],
);

/** What is said about a Post beside the decisions. */
export const comments = sqliteTable(
  'comments',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    /** A person's id, or `client`. */
    by: text('by').notNull(),
    name: text('name'),
    linkId: text('link_id'),
    text: text('text').notNull(),
    /** Whoever has a link to the Post reads it too. */
    clientSees: integer('client_sees', { mode: 'boolean' }).notNull(),
    /** Ids of members whom it calls. */
    mentions: text('mentions', { mode: 'json' }).$type<string[]>().notNull(),
    at: integer('at').notNull(),
  },
  (t) => [index('comments_post').on(t.postId, t.at), index('comments_age').on(t.at)],
);

/** Ways for somebody without an account: to look at Posts and decide, or to connect an account of their own. */
export const guestLinks = sqliteTable(
  'guest_links',
  {
    /** SHA-256 of what stands in its address; that itself is nowhere. */
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** `review` or `connect`. */
    what: text('what').notNull(),
    /** Whom it is for, in the words of whoever made it. */
    label: text('label').notNull(),
    /** The Posts it shows. */
    posts: text('posts', { mode: 'json' }).$type<string[]>().notNull(),
    /** The platforms that can be connected by it. */
    platforms: text('platforms', { mode: 'json' }).$type<string[]>().notNull(),
    /** Keyed hash of a passcode; null: the address is enough. */
    passcodeHash: text('passcode_hash'),
    madeBy: text('made_by').notNull(),
    madeAt: integer('made_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    revokedAt: integer('revoked_at'),
    openedAt: integer('opened_at'),
    opens: integer('opens').notNull().default(0),
  },
  (t) => [index('guest_links_end').on(t.expiresAt), index('guest_links_workspace').on(t.workspaceId)],
);
