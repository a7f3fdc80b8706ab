import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What whoever runs this Worker keeps about it, and decides on it. */

/** People who may open the operator's page, beside those the settings name. */
export const operators = sqliteTable('operators', {
  userId: text('user_id').primaryKey(),
  since: integer('since').notNull(),
});

/** People who may not come in, and workspaces whose posts are held. */
export const suspensions = sqliteTable(
  'suspensions',
  {
    /** The person's id, or the workspace's. */
    id: text('id').primaryKey(),
    /** `person` or `workspace`. */
    what: text('what').notNull(),
    /** In the operator's words, for those it is about. */
    reason: text('reason').notNull(),
    at: integer('at').notNull(),
    /** The person it came and goes with: a workspace whose every owner is suspended. */
    withPerson: text('with_person'),
  },
  (t) => [index('suspensions_with').on(t.withPerson)],
);

/** Settings that are changed while the Worker runs; what is not here is as it was deployed. */
export const serverSettings = sqliteTable('server_settings', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
  at: integer('at').notNull(),
});

/** E-mail addresses that are let in. */
export const allowedEmails = sqliteTable('allowed_emails', {
  email: text('email').primaryKey(),
  at: integer('at').notNull(),
});

/** Invitations to this server, each for one person, who begins in a workspace of their own. */
export const passes = sqliteTable(
  'passes',
  {
    /** SHA-256 of what stands in its address. */
    id: text('id').primaryKey(),
    /** Lower case; null: whoever has the address. */
    email: text('email'),
    madeAt: integer('made_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [index('passes_end').on(t.expiresAt)],
);

/** Who runs this Worker and what the policy says of it, from which day on; versions are never changed. */
export const policies = sqliteTable('policies', {
  /** `YYYY-MM-DD.N`; later ones sort later. */
  version: text('version').primaryKey(),
  operator: text('operator').notNull(),
  contact: text('contact').notNull(),
  /** Who else works with the data, and where it goes. */
  processors: text('processors').notNull(),
  transfers: text('transfers').notNull(),
  /** What is new, each a sentence. */
  changes: text('changes', { mode: 'json' }).$type<string[]>().notNull(),
  /** The day it holds from, `YYYY-MM-DD`. */
  effective: text('effective').notNull(),
  madeAt: integer('made_at').notNull(),
});

/** What people asked for by e-mail, and what became of it. */
export const privacyRequests = sqliteTable(
  'privacy_requests',
  {
    id: text('id').primaryKey(),
    /** `export`, `deletion`, `other`, `abuse`. */
    kind: text('kind').notNull(),
    /** Whom it is about; null once they are deleted. */
    email: text('email'),
    about: text('about').notNull(),
    receivedAt: integer('received_at').notNull(),
    dueAt: integer('due_at').notNull(),
    /** Null while it is open. */
    doneAt: integer('done_at'),
    /** `done` or `refused`. */
    outcome: text('outcome'),
    answer: text('answer'),
    /** The code of the deletion's receipt. */
    receipt: text('receipt'),
  },
  (t) => [index('privacy_requests_done').on(t.doneAt), index('privacy_requests_due').on(t.dueAt)],
);

/** How often something happened on a day: signs of abuse and of trouble, about nobody. */
export const tallies = sqliteTable(
  'tallies',
  {
    /** `YYYY-MM-DD`, UTC. */
    day: text('day').notNull(),
    what: text('what').notNull(),
    count: integer('count').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.what] }), index('tallies_age').on(t.at)],
);

/** What was done on the operator's page, by whom. Only grows. */
export const operatorDeeds = sqliteTable(
  'operator_deeds',
  {
    id: text('id').primaryKey(),
    at: integer('at').notNull(),
    /** The operator's id. */
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    /** `kind/id`. */
    object: text('object').notNull(),
    /** Words of ours. */
    detail: text('detail').notNull(),
  },
  (t) => [index('operator_deeds_newest').on(t.at)],
);
