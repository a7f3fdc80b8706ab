import { eq, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type * as schema from './schema.ts';
import {
  accountMetrics,
  accounts,
  allowedEmails,
  apiKeys,
  approvals,
  attempts,
  audit,
  auditPending,
  brands,
  comments,
  connections,
  credentials,
  deletions,
  deliveries,
  documents,
  doomed,
  exportTickets,
  extensionOrigins,
  guestLinks,
  heldLetters,
  invitations,
  marks,
  media,
  mediaLinks,
  members,
  notices,
  oauthStates,
  operatorDeeds,
  operators,
  paces,
  passes,
  passkeys,
  passkeyVisits,
  policies,
  postMedia,
  postMetrics,
  posts,
  privacyRequests,
  publications,
  recoveryCodes,
  repeats,
  secondFactors,
  series,
  serverSettings,
  sessions,
  signInTries,
  slots,
  subscriptions,
  suspensions,
  tallies,
  uploadParts,
  uploads,
  users,
  verifications,
  webhookDeliveries,
  webhooks,
  workspaces,
} from './schema.ts';

/**
 * Whose each row is. A table that is not here does not compile: what nobody named as somebody's would stay behind when
 * they go. In the order of deletion: what points at something goes before it.
 */

type Whose = (id: string) => SQL;
export interface Belonging {
  readonly table: SQLiteTable;
  /** The rows of a workspace. */
  readonly workspace?: Whose;
  /** The rows of a person, which nobody else needs. */
  readonly person?: Whose;
  /** Why rows are neither's, where they are not: ids and counts of the service, which end by themselves. */
  readonly service?: string;
}

type Schema = typeof schema;
export type TableKey = {
  [Key in keyof Schema]: Schema[Key] extends SQLiteTable ? Key : never;
}[keyof Schema];

const its =
  (column: SQLiteColumn): Whose =>
  (id) =>
    eq(column, id);
/** Rows that hang on rows of the workspace. */
const through =
  (column: SQLiteColumn, parent: SQLiteTable & { id: SQLiteColumn; workspaceId: SQLiteColumn }): Whose =>
  (id) =>
    sql`${column} IN (SELECT ${parent.id} FROM ${parent} WHERE ${parent.workspaceId} = ${id})`;
const either =
  (...all: readonly Whose[]): Whose =>
  (id) =>
    or(...all.map((one) => one(id))) as SQL;

const BELONGINGS: Record<TableKey, Belonging> = {
  postMetrics: { table: postMetrics, workspace: through(postMetrics.publicationId, publications) },
  attempts: { table: attempts, workspace: through(attempts.publicationId, publications) },
  approvals: { table: approvals, workspace: through(approvals.publicationId, publications) },
  comments: { table: comments, workspace: its(comments.workspaceId) },
  guestLinks: { table: guestLinks, workspace: its(guestLinks.workspaceId), person: its(guestLinks.madeBy) },
  mediaLinks: { table: mediaLinks, workspace: its(mediaLinks.workspaceId) },
  publications: { table: publications, workspace: its(publications.workspaceId) },
  postMedia: { table: postMedia, workspace: its(postMedia.workspaceId) },
  posts: { table: posts, workspace: its(posts.workspaceId) },
  series: { table: series, workspace: its(series.workspaceId) },
  brands: { table: brands, workspace: its(brands.workspaceId) },
  slots: { table: slots, workspace: its(slots.workspaceId) },
  uploadParts: { table: uploadParts, workspace: through(uploadParts.uploadId, uploads) },
  uploads: { table: uploads, workspace: its(uploads.workspaceId) },
  media: { table: media, workspace: its(media.workspaceId) },
  doomed: { table: doomed, workspace: its(doomed.workspaceId) },
  accountMetrics: { table: accountMetrics, workspace: through(accountMetrics.accountId, accounts) },
  paces: {
    table: paces,
    workspace: (id) =>
      sql`${paces.key} IN (SELECT 'a/' || ${accounts.id} FROM ${accounts} WHERE ${accounts.workspaceId} = ${id})`,
    service: 'the paces of our apps at the platforms',
  },
  accounts: { table: accounts, workspace: its(accounts.workspaceId) },
  connections: { table: connections, workspace: its(connections.workspaceId) },
  oauthStates: {
    table: oauthStates,
    workspace: its(oauthStates.workspaceId),
    person: its(oauthStates.userId),
  },
  heldLetters: {
    table: heldLetters,
    workspace: its(heldLetters.workspaceId),
    person: its(heldLetters.userId),
  },
  notices: { table: notices, workspace: its(notices.workspaceId) },
  exportTickets: {
    table: exportTickets,
    workspace: its(exportTickets.workspaceId),
    person: its(exportTickets.userId),
  },
  auditPending: { table: auditPending, workspace: its(auditPending.workspaceId) },
  audit: { table: audit, workspace: its(audit.workspaceId) },
  invitations: {
    table: invitations,
    workspace: its(invitations.workspaceId),
    person: its(invitations.madeBy),
  },
  deliveries: { table: deliveries, workspace: its(deliveries.workspaceId) },
  webhooks: { table: webhooks, workspace: its(webhooks.workspaceId) },
  apiKeys: { table: apiKeys, workspace: its(apiKeys.workspaceId), person: its(apiKeys.madeBy) },
  repeats: { table: repeats, workspace: its(repeats.workspaceId), person: its(repeats.userId) },
  members: { table: members, workspace: its(members.workspaceId), person: its(members.userId) },
  workspaces: { table: workspaces, workspace: its(workspaces.id) },
  recoveryCodes: { table: recoveryCodes, person: its(recoveryCodes.userId) },
  secondFactors: { table: secondFactors, person: its(secondFactors.userId) },
  passkeys: { table: passkeys, person: its(passkeys.userId) },
  passkeyVisits: { table: passkeyVisits, person: its(passkeyVisits.userId) },
  sessions: { table: sessions, person: its(sessions.userId) },
  credentials: { table: credentials, person: its(credentials.userId) },
  verifications: {
    table: verifications,
    person: either(
      its(verifications.value),
      (id) =>
        sql`instr(${verifications.identifier}, (SELECT ${users.email} FROM ${users} WHERE ${users.id} = ${id})) > 0`,
    ),
  },
  operators: { table: operators, person: its(operators.userId) },
  suspensions: {
    table: suspensions,
    workspace: its(suspensions.id),
    person: either(its(suspensions.id), its(suspensions.withPerson)),
  },
  subscriptions: { table: subscriptions, person: its(subscriptions.userId) },
  allowedEmails: {
    table: allowedEmails,
    person: (id) =>
      sql`${allowedEmails.email} = (SELECT ${users.email} FROM ${users} WHERE ${users.id} = ${id})`,
  },
  users: { table: users, person: its(users.id) },
  extensionOrigins: {
    table: extensionOrigins,
    service: 'installed extensions, by the random ids browsers gave them; 90 days',
  },
  signInTries: { table: signInTries, service: 'counts under keyed hashes that name nobody; a day' },
  marks: { table: marks, service: 'where chores of the service stopped' },
  serverSettings: { table: serverSettings, service: 'settings of the service' },
  passes: { table: passes, service: 'invitations to the service that nobody has accepted; a week' },
  policies: { table: policies, service: 'what the policy says of whoever runs the service' },
  privacyRequests: {
    table: privacyRequests,
    service: 'what was asked for by e-mail; without its address once they are gone',
  },
  tallies: { table: tallies, service: 'counts about nobody' },
  operatorDeeds: { table: operatorDeeds, service: 'what whoever runs the service did, under ids; two years' },
  documents: { table: documents, service: 'what was shown to everybody' },
  deletions: { table: deletions, service: 'receipts that name nobody; two years' },
  webhookDeliveries: { table: webhookDeliveries, service: 'hashes of what platforms sent; 30 days' },
};

export const belongings: readonly Belonging[] = Object.values(BELONGINGS);

/** What is deleted when a workspace goes, in this order; its Connections last, for their consents are given back first. */
export const workspaceTables: readonly { table: SQLiteTable; whose: Whose }[] = belongings.flatMap((one) =>
  one.workspace ? [{ table: one.table, whose: one.workspace }] : [],
);
/** What is deleted when a person goes, in this order. */
export const personTables: readonly { table: SQLiteTable; whose: Whose }[] = belongings.flatMap((one) =>
  one.person ? [{ table: one.table, whose: one.person }] : [],
);
