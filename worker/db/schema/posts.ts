import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const posts = sqliteTable(
  'posts',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    draftId: text('draft_id').notNull(),
    revision: integer('revision').notNull(),
    title: text('title').notNull(),
    source: text('source', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    rightsAt: integer('rights_at').notNull(),
    /** The series it was made by. */
    seriesId: text('series_id'),
    createdBy: text('created_by').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('posts_draft').on(t.workspaceId, t.draftId),
    index('posts_newest').on(t.workspaceId, t.createdAt),
  ],
);

/** The media of a Post, whether it has arrived or not. */
export const postMedia = sqliteTable(
  'post_media',
  {
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    sha256: text('sha256').notNull(),
    workspaceId: text('workspace_id').notNull(),
    position: integer('position').notNull(),
    /** PostMedia: mime, bytes, pixels, alt, subtitles, provenance. */
    detail: text('detail', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.sha256] }),
    index('post_media_hash').on(t.workspaceId, t.sha256),
  ],
);

export const publications = sqliteTable(
  'publications',
  {
    id: text('id').primaryKey(),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    workspaceId: text('workspace_id').notNull(),
    accountId: text('account_id').notNull(),
    connectionId: text('connection_id').notNull(),
    platform: text('platform').notNull(),
    kind: text('kind').notNull(),

    // What goes out.
    caption: text('caption').notNull(),
    title: text('title'),
    options: text('options', { mode: 'json' }).$type<Record<string, string | boolean>>().notNull(),
    media: text('media', { mode: 'json' }).$type<string[]>().notNull(),
    contentHash: text('content_hash').notNull(),
    /** The content hash somebody said yes to (or needed no yes). The claim asks that it is the content's own. */
    approvedHash: text('approved_hash'),
    /** The stretch of time that yes was for, ms; null: nobody had to be asked. */
    approvedFrom: integer('approved_from'),
    approvedUntil: integer('approved_until'),
    /** Where its review stands (`REVIEW_STATES`), and since when; null: it needs none. */
    review: text('review'),
    reviewAt: integer('review_at'),
    /** Everybody who had a hand in it: none of them approves it where four eyes are asked for. */
    writers: text('writers', { mode: 'json' }).$type<string[]>().notNull().default([]),

    // When.
    scheduledAt: text('scheduled_at').notNull(),
    timeZone: text('time_zone').notNull(),
    publishAt: integer('publish_at').notNull(),
    lateMinutes: integer('late_minutes').notNull(),
    lateOtherwise: text('late_otherwise').notNull(),
    /** The owner has said "publish although late". */
    lateWaived: integer('late_waived', { mode: 'boolean' }).notNull().default(false),

    // Where it stands.
    status: text('status').notNull(),
    /** When the row is next looked at; null: not by the machine. While leased: when the lease is dead. */
    dueAt: integer('due_at'),
    /** The Attempt that holds the row, and until when. */
    lease: text('lease'),
    leaseUntil: integer('lease_until'),
    holdReason: text('hold_reason'),
    failureKind: text('failure_kind'),
    failureCode: text('failure_code'),
    failureMessage: text('failure_message'),
    failureField: text('failure_field'),
    /** Tries of the present step that ended `unavailable` or looked in vain. */
    tries: integer('tries').notNull().default(0),
    /** Grows with every change by the owner. */
    version: integer('version').notNull().default(1),
    /** Which rehearsal was done last: `schedule`, `day`, `hour`, `stage`. */
    rehearsed: text('rehearsed'),
    /** What it found that would stop this post; null: nothing. */
    problems: text('problems', { mode: 'json' }).$type<{ code: string; field: string; message: string }[]>(),
    /** When the owner said "all the same" about what looks like an earlier post. */
    duplicateAt: integer('duplicate_at'),
    mediaComplete: integer('media_complete', { mode: 'boolean' }).notNull(),

    // Staging.
    handleSealed: text('handle_sealed'),
    stagedHash: text('staged_hash'),
    stagedGeneration: integer('staged_generation'),
    stagingValidUntil: integer('staging_valid_until'),
    /** When it was staged, about so many others were due at its second: too many for that second alone. 0: few. */
    crowded: integer('crowded').notNull().default(0),

    // How it ended.
    /** The Attempt that made the publishing call; a late answer of it still counts. */
    publishAttempt: text('publish_attempt'),
    sentAt: integer('sent_at'),
    /** How long after its second the (first) publishing call left, ms. */
    lateMs: integer('late_ms'),
    remoteId: text('remote_id'),
    url: text('url'),
    publishedAt: integer('published_at'),
    /** When the platform was found not to show it any more. */
    goneAt: integer('gone_at'),

    // How it does: the next look at its numbers, and how many looks there were; null: none was planned yet.
    measureAt: integer('measure_at'),
    measureRound: integer('measure_round'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    index('publications_due').on(t.dueAt, t.id).where(sql`due_at IS NOT NULL`),
    index('publications_account_due').on(t.accountId, t.dueAt).where(sql`due_at IS NOT NULL`),
    index('publications_post').on(t.postId),
    index('publications_account_held').on(t.accountId).where(sql`status = 'held'`),
    index('publications_workspace').on(t.workspaceId, t.publishAt),
    index('publications_account_time').on(t.accountId, t.publishAt),
    index('publications_connection').on(t.connectionId, t.publishAt),
    index('publications_remote').on(t.accountId, t.remoteId).where(sql`remote_id IS NOT NULL`),
    index('publications_unmeasured')
      .on(t.publishedAt)
      .where(sql`status = 'published' AND measure_round IS NULL`),
    index('publications_measured').on(t.measureAt).where(sql`measure_at IS NOT NULL`),
    index('publications_review').on(t.workspaceId, t.review, t.reviewAt).where(sql`review IS NOT NULL`),
    index('publications_reviewed').on(t.reviewAt).where(sql`review IS NOT NULL`),
  ],
);

export const attempts = sqliteTable(
  'attempts',
  {
    id: text('id').primaryKey(),
    publicationId: text('publication_id')
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    step: text('step').notNull(),
    contentHash: text('content_hash').notNull(),
    startedAt: integer('started_at').notNull(),
    endedAt: integer('ended_at'),
    outcome: text('outcome'),
    message: text('message'),
  },
  (t) => [index('attempts_publication').on(t.publicationId, t.startedAt)],
);
