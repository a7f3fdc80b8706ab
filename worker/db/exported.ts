import { eq, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { INVENTORY } from '../../shared/privacy.ts';
import {
  accountMetrics,
  accounts,
  apiKeys,
  approvals,
  attempts,
  audit,
  brands,
  comments,
  connections,
  deliveries,
  guestLinks,
  invitations,
  media,
  mediaLinks,
  members,
  notices,
  postMedia,
  postMetrics,
  posts,
  publications,
  series,
  slots,
  users,
  webhooks,
  workspaces,
} from './schema.ts';

/**
 * What of the database goes into an export and comes back by an import, as a tree: rows that hang on others travel with
 * them. Columns that the inventory calls credentials never go out.
 */

export interface Twig {
  readonly name: string;
  readonly table: SQLiteTable;
  /** Points at the row it hangs on, by that row's `id`. */
  readonly under: SQLiteColumn;
  readonly order: readonly SQLiteColumn[];
  readonly twigs?: readonly Twig[];
}
export interface Branch {
  readonly name: string;
  readonly table: SQLiteTable;
  readonly of: (workspaceId: string) => SQL;
  /** Tells rows apart and puts them in order; an index finds them by it. */
  readonly key: readonly SQLiteColumn[];
  readonly twigs?: readonly Twig[];
}

const its = (column: SQLiteColumn) => (id: string) => eq(column, id);
const hanging = (name: string, table: SQLiteTable, under: SQLiteColumn, ...order: SQLiteColumn[]) => ({
  name,
  table,
  under,
  order,
});

/** In the order in which an import writes them. */
export const BRANCHES: readonly Branch[] = [
  {
    name: 'people',
    table: users,
    of: (id) =>
      sql`${users.id} IN (SELECT ${members.userId} FROM ${members} WHERE ${members.workspaceId} = ${id})`,
    key: [users.id],
  },
  { name: 'workspace', table: workspaces, of: its(workspaces.id), key: [workspaces.id] },
  { name: 'brand', table: brands, of: its(brands.workspaceId), key: [brands.workspaceId] },
  { name: 'members', table: members, of: its(members.workspaceId), key: [members.userId] },
  { name: 'connections', table: connections, of: its(connections.workspaceId), key: [connections.id] },
  {
    name: 'accounts',
    table: accounts,
    of: its(accounts.workspaceId),
    key: [accounts.id],
    twigs: [
      hanging('metrics', accountMetrics, accountMetrics.accountId, accountMetrics.at),
      hanging('slots', slots, slots.accountId, slots.weekday, slots.minute),
    ],
  },
  { name: 'media', table: media, of: its(media.workspaceId), key: [media.sha256] },
  {
    name: 'posts',
    table: posts,
    of: its(posts.workspaceId),
    key: [posts.createdAt, posts.id],
    twigs: [
      { name: 'media', table: postMedia, under: postMedia.postId, order: [postMedia.position] },
      hanging('comments', comments, comments.postId, comments.at, comments.id),
      {
        name: 'publications',
        table: publications,
        under: publications.postId,
        order: [publications.createdAt, publications.id],
        twigs: [
          hanging('attempts', attempts, attempts.publicationId, attempts.startedAt, attempts.id),
          hanging('approvals', approvals, approvals.publicationId, approvals.at, approvals.id),
          hanging('links', mediaLinks, mediaLinks.publicationId, mediaLinks.id),
          hanging('metrics', postMetrics, postMetrics.publicationId, postMetrics.at),
        ],
      },
    ],
  },
  { name: 'series', table: series, of: its(series.workspaceId), key: [series.id] },
  {
    name: 'webhooks',
    table: webhooks,
    of: its(webhooks.workspaceId),
    key: [webhooks.id],
    twigs: [hanging('deliveries', deliveries, deliveries.webhookId, deliveries.madeAt, deliveries.id)],
  },
  { name: 'notices', table: notices, of: its(notices.workspaceId), key: [notices.createdAt, notices.id] },
  { name: 'audit', table: audit, of: its(audit.workspaceId), key: [audit.seq] },
];

/** What goes out and never comes back: ways in whose secrets nobody can hand over. They are made anew. */
export interface Told {
  readonly name: string;
  readonly table: SQLiteTable;
  readonly of: (workspaceId: string) => SQL;
  readonly order: SQLiteColumn;
}
export const TOLD: readonly Told[] = [
  { name: 'keys', table: apiKeys, of: its(apiKeys.workspaceId), order: apiKeys.madeAt },
  { name: 'client-links', table: guestLinks, of: its(guestLinks.workspaceId), order: guestLinks.madeAt },
  { name: 'invitations', table: invitations, of: its(invitations.workspaceId), order: invitations.madeAt },
];

/** The columns of a table that go out, by their names in code. */
export function exportedColumns(table: SQLiteTable): Record<string, SQLiteColumn> {
  const name = getTableName(table);
  const secret = new Set(
    INVENTORY.filter((entry) => entry.where === 'd1' && entry.place === name)
      .filter((entry) => entry.category === 'credentials')
      .flatMap((entry) => entry.fields),
  );
  return Object.fromEntries(
    Object.entries(getTableColumns(table)).filter(([, column]) => !secret.has(column.name)),
  );
}
