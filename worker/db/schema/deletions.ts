import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What was deleted at somebody's word: how far it is, and, once it is done, the receipt. Names nobody. */
export const deletions = sqliteTable(
  'deletions',
  {
    id: text('id').primaryKey(),
    /** SHA-256 of the code under which the receipt is shown; an account's deletion has one for all its parts. */
    receipt: text('receipt').notNull(),
    /** `account` or `workspace`. */
    what: text('what').notNull(),
    /** Whose rows are being wiped; null once there are none. */
    subject: text('subject'),
    askedAt: integer('asked_at').notNull(),
    doneAt: integer('done_at'),
    /** When the cron goes on with it. */
    lookAt: integer('look_at'),
    /** By table, how many rows went. */
    rows: text('rows', { mode: 'json' }).$type<Record<string, number>>().notNull(),
    files: integer('files').notNull().default(0),
    bytes: integer('bytes').notNull().default(0),
    /** By platform, how its consents ended. */
    consents: text('consents', { mode: 'json' }).$type<{ platform: string; end: string }[]>().notNull(),
    /** The last number and hash of the audit log that went: an export made before can still be proved whole. */
    auditSeq: integer('audit_seq'),
    auditHash: text('audit_hash'),
    forgetAt: integer('forget_at').notNull(),
  },
  (t) => [
    index('deletions_receipt').on(t.receipt),
    index('deletions_subject').on(t.subject).where(sql`subject IS NOT NULL`),
    index('deletions_due').on(t.lookAt).where(sql`look_at IS NOT NULL`),
    index('deletions_end').on(t.forgetAt),
  ],
);
