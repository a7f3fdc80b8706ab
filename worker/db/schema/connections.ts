import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const oauthStates = sqliteTable('oauth_states', {
  /** SHA-256 of the state parameter; the state itself is nowhere. */
  id: text('id').primaryKey(),
  workspaceId: text('workspace_id').notNull(),
  userId: text('user_id').notNull(),
  sessionId: text('session_id').notNull(),
  platform: text('platform').notNull(),
  /** Which of several logins, where the platform has more than one; null: its own. */
  way: text('way'),
  /** The Connection it gave, so that the same browser may choose among its accounts. */
  connectionId: text('connection_id'),
  /** SHA-256 of the single-use ticket that opens the consent, and of the cookie that binds it to the browser. */
  ticketHash: text('ticket_hash').notNull(),
  cookieHash: text('cookie_hash'),
  verifierSealed: text('verifier_sealed').notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
});

/** A consent that names no end is taken to live so long without being used, ms: two platforms' is about six months. */
const UNUSED_LIFE = 60 * 86_400_000;

/**
 * When a Connection that nobody uses is renewed, ms: half-way between the end of its token and the end of its consent.
 * Written without the table's name, as the index has it, and without a comma, at which the maker of migrations cuts.
 */
export const renewedIdleAt = sql<number>`((access_expires_at + CASE WHEN ends_at IS NULL THEN access_expires_at + ${sql.raw(String(UNUSED_LIFE))} WHEN ends_at < access_expires_at THEN access_expires_at ELSE ends_at END) / 2)`;

export const connections = sqliteTable(
  'connections',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    platform: text('platform').notNull(),
    /** The login it came by; null: the platform's own. */
    way: text('way'),
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
    /** When the consent ends unless a person renews it; null: the platform names no end. */
    endsAt: integer('ends_at'),
    /** The end and the number of days ahead that the owner was last told of. */
    endTold: text('end_told'),
    /** One refresh at a time: who holds it, until when. */
    refreshLease: text('refresh_lease'),
    refreshLeaseUntil: integer('refresh_lease_until'),
    /** Calls that looking at numbers made on a day (since the epoch, UTC), where the platform counts them. */
    lookDay: integer('look_day').notNull().default(0),
    lookCalls: integer('look_calls').notNull().default(0),
    connectedBy: text('connected_by').notNull(),
    /** Grows with every reconnection: what was staged under an older one is staged again. */
    generation: integer('generation').notNull().default(1),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('connections_remote').on(t.workspaceId, t.platform, t.remoteId),
    index('connections_idle').on(renewedIdleAt).where(sql`status = 'alive'`),
    index('connections_ending').on(t.endsAt).where(sql`status = 'alive'`),
    index('connections_person').on(t.platform, t.remoteId),
    index('connections_closing').on(t.updatedAt).where(sql`status = 'closing'`),
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
    /** Its owner wants to post here; a consent may open more than that. */
    chosen: integer('chosen', { mode: 'boolean' }).notNull().default(true),
    /** When its numbers are next asked for. */
    measureAt: integer('measure_at').notNull().default(0),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('accounts_remote').on(t.workspaceId, t.platform, t.remoteId),
    index('accounts_connection').on(t.connectionId),
    index('accounts_place').on(t.platform, t.remoteId),
    index('accounts_measured').on(t.measureAt),
  ],
);
