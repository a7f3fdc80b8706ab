import { lt, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  deletions,
  deliveries,
  exportTickets,
  extensionOrigins,
  guestLinks,
  heldLetters,
  invitations,
  marks,
  mediaLinks,
  notices,
  oauthStates,
  operatorDeeds,
  paces,
  passes,
  passkeyVisits,
  privacyRequests,
  repeats,
  sessions,
  signInTries,
  tallies,
  verifications,
  webhookDeliveries,
} from './schema.ts';

/**
 * How rows are found whose time is over, by table. How long that is says the inventory alone; a table that it keeps for
 * a time and that is not here fails a test.
 */

export interface Term {
  readonly table: SQLiteTable;
  /** `over`: what ended before this moment goes. An index leads to it. */
  readonly isOver: (over: number, now: number) => SQL;
}

export const TERMS: Readonly<Record<string, Term>> = {
  sessions: { table: sessions, isOver: (_, now) => lt(sessions.expiresAt, new Date(now)) },
  verifications: { table: verifications, isOver: (over) => lt(verifications.expiresAt, new Date(over)) },
  sign_in_tries: { table: signInTries, isOver: (over) => lt(signInTries.since, over) },
  extension_origins: { table: extensionOrigins, isOver: (over) => lt(extensionOrigins.seenAt, over) },
  passkey_visits: { table: passkeyVisits, isOver: (over) => lt(passkeyVisits.expiresAt, over) },
  oauth_states: { table: oauthStates, isOver: (over) => lt(oauthStates.createdAt, over) },
  media_links: { table: mediaLinks, isOver: (over) => lt(mediaLinks.expiresAt, over) },
  held_letters: { table: heldLetters, isOver: (over) => lt(heldLetters.heldAt, over) },
  notices: { table: notices, isOver: (over) => lt(notices.createdAt, over) },
  webhook_deliveries: { table: webhookDeliveries, isOver: (over) => lt(webhookDeliveries.receivedAt, over) },
  paces: {
    table: paces,
    isOver: (over) => sql`${paces.updatedAt} < ${over} AND ${paces.openAt} < ${over}`,
  },
  export_tickets: { table: exportTickets, isOver: (over) => lt(exportTickets.expiresAt, over) },
  deliveries: { table: deliveries, isOver: (over) => lt(deliveries.madeAt, over) },
  repeats: { table: repeats, isOver: (over) => lt(repeats.at, over) },
  invitations: { table: invitations, isOver: (over) => lt(invitations.expiresAt, over) },
  guest_links: { table: guestLinks, isOver: (over) => lt(guestLinks.expiresAt, over) },
  deletions: {
    table: deletions,
    isOver: (_, now) => sql`${deletions.forgetAt} < ${now} AND ${deletions.doneAt} IS NOT NULL`,
  },
  passes: { table: passes, isOver: (over) => lt(passes.expiresAt, over) },
  privacy_requests: { table: privacyRequests, isOver: (over) => lt(privacyRequests.doneAt, over) },
  tallies: { table: tallies, isOver: (over) => lt(tallies.at, over) },
  operator_deeds: { table: operatorDeeds, isOver: (over) => lt(operatorDeeds.at, over) },
  marks: { table: marks, isOver: (over) => lt(marks.at, over) },
};

/** Rows whose end something else finds, and what. */
export const ENDED_ELSEWHERE: Readonly<Record<string, string>> = {
  uploads: 'tendUploads, with the bytes that were sent',
  upload_parts: 'with their uploads',
  post_metrics: 'forgetMetrics, each by its platform’s own term',
  account_metrics: 'forgetMetrics, each by its platform’s own term',
  audit_pending: 'linkLeft, into the chain',
  'audit.place': 'forgetPlaces: the entry stays, its place goes',
  media: 'retainMedia, with their bytes',
  doomed: 'retainMedia: it ends with the bytes',
};
