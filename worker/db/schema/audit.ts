import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** What an entry says. Actors and objects are ids of ours: a person's name stands in `users` alone. */
const told = {
  id: text('id').notNull(),
  workspaceId: text('workspace_id').notNull(),
  at: integer('at').notNull(),
  /** A user's id, or `machine`, `platform`, `operator`. */
  actor: text('actor').notNull(),
  action: text('action').notNull(),
  /** `kind/id` of what it was done to; empty: to the workspace itself. */
  object: text('object').notNull(),
  /** Words of ours, never what somebody wrote. */
  detail: text('detail').notNull(),
  /** From where: device and part of the network address. The chain holds only its salted hash, so that it can go. */
  place: text('place'),
};

/**
 * Who did what, when, from where, to which object: one chain a workspace. Triggers refuse any change but the
 * forgetting of places, and any deletion while the workspace is there.
 */
export const audit = sqliteTable(
  'audit',
  {
    ...told,
    seq: integer('seq').notNull(),
    outcome: text('outcome').notNull(),
    placeSalt: text('place_salt'),
    placeHash: text('place_hash').notNull(),
    /** The hash of the entry before. */
    before: text('before').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.seq] }),
    uniqueIndex('audit_id').on(t.id),
    index('audit_placed').on(t.at).where(sql`place IS NOT NULL`),
  ],
);

/** What is begun and not yet in the chain: written before the deed, so that nothing done goes unrecorded. */
export const auditPending = sqliteTable(
  'audit_pending',
  {
    ...told,
    id: text('id').primaryKey(),
    /** Null while it is being done. */
    outcome: text('outcome'),
  },
  (t) => [index('audit_pending_workspace').on(t.workspaceId, t.at), index('audit_pending_age').on(t.at)],
);
