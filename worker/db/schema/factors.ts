import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './people.ts';

const whose = () =>
  text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** Codes by time from an app, asked for beside the password. */
export const secondFactors = sqliteTable('second_factors', {
  userId: text('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  secretSealed: text('secret_sealed').notNull(),
  madeAt: integer('made_at').notNull(),
  /** Since when it is asked for; null: the first code was not given yet. */
  onAt: integer('on_at'),
  /** The newest step of time whose code was taken: none is taken twice. */
  lastStep: integer('last_step').notNull().default(0),
});

/** Ways in for who lost the app, each good once. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    /** Of person and code. */
    hash: text('hash').primaryKey(),
    userId: whose(),
    usedAt: integer('used_at'),
  },
  (t) => [index('recovery_codes_user').on(t.userId)],
);

export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    userId: whose(),
    /** What the authenticator knows it by, base64url. */
    credentialId: text('credential_id').notNull().unique(),
    /** COSE key, base64url. */
    publicKey: text('public_key').notNull(),
    counter: integer('counter').notNull(),
    transports: text('transports', { mode: 'json' }).$type<string[]>().notNull(),
    name: text('name').notNull(),
    madeAt: integer('made_at').notNull(),
    lastUsedAt: integer('last_used_at'),
  },
  (t) => [index('passkeys_user').on(t.userId)],
);

/** A visit to the page where a passkey is made or used, from its first look to its end. */
export const passkeyVisits = sqliteTable(
  'passkey_visits',
  {
    /** Hash of the ticket that the page holds. */
    id: text('id').primaryKey(),
    /** Whose; null while nobody has shown a passkey. */
    userId: text('user_id').references(() => users.id, { onDelete: 'cascade' }),
    /** `add` or `enter`. */
    what: text('what').notNull(),
    /** What the authenticator signs, base64url; emptied once it has. */
    challenge: text('challenge').notNull(),
    /** Where it goes back to with the code, and the hash of what only the asking extension knows. */
    returnTo: text('return_to'),
    verifierHash: text('verifier_hash'),
    codeHash: text('code_hash').unique(),
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [index('passkey_visits_end').on(t.expiresAt), index('passkey_visits_user').on(t.userId)],
);
