import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const date = (name: string) => integer(name, { mode: 'timestamp_ms' });

export const users = sqliteTable('users', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  /** When a letter was to prove that it is theirs; null: nobody asked, for there was no mail service then. */
  emailAskedAt: integer('email_asked_at'),
  image: text('image'),
  createdAt: date('created_at').notNull(),
  updatedAt: date('updated_at').notNull(),
  /** When the person said "I am 13 or older", and which terms were accepted. */
  ofAgeAt: integer('of_age_at'),
  termsVersion: text('terms_version'),
  termsAt: integer('terms_at'),
  /** The policy the person was last told of. */
  policyVersion: text('policy_version'),
  /** In which letters to them are written, and pages where we know them: as their extension speaks. */
  language: text('language'),
  /** In which hours no letters come, with the zone they go by, as JSON; null: in none. */
  quietHours: text('quiet_hours'),
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
    /** The extension that signed in: no other may use it. Null: no browser's. */
    origin: text('origin'),
    /** When a code of the second factor was last right in it. */
    provedAt: integer('proved_at'),
  },
  (t) => [index('sessions_user').on(t.userId), index('sessions_end').on(t.expiresAt)],
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
  /** The e-mail that the letter went to. */
  email: text('email'),
  /** The invitation that is accepted with it, by the hash of its address. */
  invitation: text('invitation'),
  expiresAt: date('expires_at').notNull(),
  createdAt: date('created_at'),
  updatedAt: date('updated_at'),
});

/** Extensions that somebody signed in from, so that browsers let them read our answers. */
export const extensionOrigins = sqliteTable(
  'extension_origins',
  {
    origin: text('origin').primaryKey(),
    seenAt: integer('seen_at').notNull(),
  },
  (t) => [index('extension_origins_age').on(t.seenAt)],
);

/** Sign-in attempts by address and e-mail, to slow down guessing. */
export const signInTries = sqliteTable(
  'sign_in_tries',
  {
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    since: integer('since').notNull(),
  },
  (t) => [index('sign_in_tries_age').on(t.since)],
);

export const workspaces = sqliteTable('workspaces', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  timeZone: text('time_zone').notNull(),
  approval: text('approval').notNull().default('none'),
  /** Nobody approves what they had a hand in. */
  fourEyes: integer('four_eyes', { mode: 'boolean' }).notNull().default(true),
  lateMinutes: integer('late_minutes').notNull().default(60),
  lateOtherwise: text('late_otherwise').notNull().default('ask'),
  /** What looks like a post of the last or next so many days is asked about; 0: nothing is. */
  duplicateDays: integer('duplicate_days').notNull().default(14),
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
