import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * Every table. Instants are integers, ms since the epoch, UTC (better-auth's own tables: Date objects over
 * the same integers). Columns ending in `_sealed` hold AES-GCM text bound to their row. Every field here
 * stands in `shared/privacy.ts`.
 */

// People: the four tables of better-auth, under our words.

const date = (name: string) => integer(name, { mode: 'timestamp_ms' });

export const users = sqliteTable('users', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: date('created_at').notNull(),
  updatedAt: date('updated_at').notNull(),
  /** When the person said "I am 13 or older", and which terms were accepted. */
  ofAgeAt: integer('of_age_at'),
  termsVersion: text('terms_version'),
  termsAt: integer('terms_at'),
});

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: date('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: date('created_at').notNull(),
    updatedAt: date('updated_at').notNull(),
    /** The name of the device, as the person gave it. */
    device: text('device'),
  },
  (t) => [index('sessions_user').on(t.userId)],
);

export const credentials = sqliteTable(
  'credentials',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: date('access_token_expires_at'),
    refreshTokenExpiresAt: date('refresh_token_expires_at'),
    scope: text('scope'),
    /** The password's hash. */
    password: text('password'),
    createdAt: date('created_at').notNull(),
    updatedAt: date('updated_at').notNull(),
  },
  (t) => [index('credentials_user').on(t.userId)],
);

export const verifications = sqliteTable('verifications', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: date('expires_at').notNull(),
  createdAt: date('created_at'),
  updatedAt: date('updated_at'),
});

/** Sign-in attempts by address and e-mail, to slow down guessing. */
export const signInTries = sqliteTable('sign_in_tries', {
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  since: integer('since').notNull(),
});

export const workspaces = sqliteTable('workspaces', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  timeZone: text('time_zone').notNull(),
  approval: text('approval').notNull().default('none'),
  lateMinutes: integer('late_minutes').notNull().default(60),
  lateOtherwise: text('late_otherwise').notNull().default('ask'),
  createdAt: integer('created_at').notNull(),
});

export const members = sqliteTable(
  'members',
  {
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text('role').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.userId] }), index('members_user').on(t.userId)],
);

// Connections and Accounts

export const oauthStates = sqliteTable('oauth_states', {
  /** SHA-256 of the state parameter; the state itself is nowhere. */
  id: text('id').primaryKey(),
  workspaceId: text('workspace_id').notNull(),
  userId: text('user_id').notNull(),
  sessionId: text('session_id').notNull(),
  platform: text('platform').notNull(),
  /** SHA-256 of the single-use ticket that opens the consent, and of the cookie that binds it to the browser. */
  ticketHash: text('ticket_hash').notNull(),
  cookieHash: text('cookie_hash'),
  verifierSealed: text('verifier_sealed').notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
});

export const connections = sqliteTable(
  'connections',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    platform: text('platform').notNull(),
    /** The platform's id of whoever consented. */
    remoteId: text('remote_id').notNull(),
    name: text('name').notNull(),
    scopes: text('scopes', { mode: 'json' }).$type<string[]>().notNull(),
    status: text('status').notNull().default('alive'),
    deadReason: text('dead_reason'),
    accessSealed: text('access_sealed'),
    accessExpiresAt: integer('access_expires_at'),
    refreshSealed: text('refresh_sealed'),
    refreshExpiresAt: integer('refresh_expires_at'),
    /** One refresh at a time: who holds it, until when. */
    refreshLease: text('refresh_lease'),
    refreshLeaseUntil: integer('refresh_lease_until'),
    connectedBy: text('connected_by').notNull(),
    /** Grows with every reconnection: what was staged under an older one is staged again. */
    generation: integer('generation').notNull().default(1),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('connections_remote').on(t.workspaceId, t.platform, t.remoteId),
    index('connections_refresh').on(t.accessExpiresAt).where(sql`status = 'alive'`),
  ],
);

export const accounts = sqliteTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    connectionId: text('connection_id').notNull(),
    platform: text('platform').notNull(),
    remoteId: text('remote_id').notNull(),
    name: text('name').notNull(),
    handle: text('handle'),
    avatarUrl: text('avatar_url'),
    /** AccountLimits as last read from the platform. */
    limits: text('limits', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    limitsAt: integer('limits_at').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('accounts_remote').on(t.workspaceId, t.platform, t.remoteId),
    index('accounts_connection').on(t.connectionId),
  ],
);

// Media

export const media = sqliteTable(
  'media',
  {
    workspaceId: text('workspace_id').notNull(),
    sha256: text('sha256').notNull(),
    kind: text('kind').notNull(),
    mime: text('mime').notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width'),
    height: integer('height'),
    seconds: integer('seconds'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.sha256] })],
);

/** An upload in parts that is under way. */
export const uploads = sqliteTable(
  'uploads',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    sha256: text('sha256').notNull(),
    mime: text('mime').notNull(),
    bytes: integer('bytes').notNull(),
    /** R2's own id of the multipart upload. */
    remoteId: text('remote_id').notNull(),
    state: text('state').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [uniqueIndex('uploads_hash').on(t.workspaceId, t.sha256), index('uploads_expiry').on(t.expiresAt)],
);

export const uploadParts = sqliteTable(
  'upload_parts',
  {
    uploadId: text('upload_id')
      .notNull()
      .references(() => uploads.id, { onDelete: 'cascade' }),
    part: integer('part').notNull(),
    etag: text('etag').notNull(),
    bytes: integer('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.uploadId, t.part] })],
);

// Posts and Publications

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
    /** When the next rehearsal was last done: `schedule`, `day`, `hour`. */
    rehearsed: text('rehearsed'),
    mediaComplete: integer('media_complete', { mode: 'boolean' }).notNull(),

    // Staging.
    handleSealed: text('handle_sealed'),
    stagedHash: text('staged_hash'),
    stagedGeneration: integer('staged_generation'),
    stagingValidUntil: integer('staging_valid_until'),

    // How it ended.
    /** The Attempt that made the publishing call; a late answer of it still counts. */
    publishAttempt: text('publish_attempt'),
    sentAt: integer('sent_at'),
    remoteId: text('remote_id'),
    url: text('url'),
    publishedAt: integer('published_at'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    index('publications_due').on(t.dueAt).where(sql`due_at IS NOT NULL`),
    index('publications_account_due').on(t.accountId, t.dueAt).where(sql`due_at IS NOT NULL`),
    index('publications_post').on(t.postId),
    index('publications_account_held').on(t.accountId).where(sql`status = 'held'`),
    index('publications_workspace').on(t.workspaceId, t.publishAt),
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

export const approvals = sqliteTable(
  'approvals',
  {
    id: text('id').primaryKey(),
    publicationId: text('publication_id')
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    contentHash: text('content_hash').notNull(),
    decision: text('decision').notNull(),
    by: text('by').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [index('approvals_publication').on(t.publicationId)],
);

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

/** Something the owner must know. */
export const notices = sqliteTable(
  'notices',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    kind: text('kind').notNull(),
    publicationId: text('publication_id'),
    connectionId: text('connection_id'),
    message: text('message').notNull(),
    createdAt: integer('created_at').notNull(),
    readAt: integer('read_at'),
  },
  (t) => [index('notices_newest').on(t.workspaceId, t.createdAt)],
);

/** Deliveries of platforms' webhooks that were already taken. */
export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    id: text('id').primaryKey(),
    platform: text('platform').notNull(),
    receivedAt: integer('received_at').notNull(),
  },
  (t) => [index('webhook_deliveries_age').on(t.receivedAt)],
);
