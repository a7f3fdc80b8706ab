import { and, eq, lte, type SQL, sql } from 'drizzle-orm';
import { built } from '../built.ts';
import type { Db } from '../database.ts';
import { accounts, connections, publications } from '../schema.ts';
import { type Due, inOrder, soonestOf } from './due.ts';
import { type Pace, pacesOfPublication } from './paces.ts';
import type { PublicationRow } from './publications.ts';

/** One medium as the Post has it: the JSON of a PostMedia. */
export interface MediaDetail {
  sha256: string;
  detail: unknown;
}

/** A Publication with all that a step of it needs to know. */
export interface Loaded {
  row: PublicationRow;
  account: { remoteId: string; handle: string | null; limits: Record<string, unknown> };
  connection: {
    id: string;
    workspaceId: string;
    name: string;
    status: string;
    generation: number;
    endsAt: number | null;
    scopes: string[];
    /** Sealed as ever: `connect/token.ts` alone opens it. */
    accessSealed: string | null;
    accessExpiresAt: number | null;
    isRenewable: boolean;
  };
  media: MediaDetail[];
  /** What is known of the limits of its account and of our app. */
  paces: Pace[];
}

const mediaOfPost = sql<string>`(SELECT json_group_array(json_object('sha256', pm.sha256, 'detail', json(pm.detail)))
  FROM post_media pm WHERE pm.post_id = ${publications.postId})`;
const ofAccount = sql<string>`json_object('remoteId', ${accounts.remoteId}, 'handle', ${accounts.handle},
  'limits', json(${accounts.limits}))`;
const ofConnection = sql<string>`json_object('id', ${connections.id}, 'workspaceId', ${connections.workspaceId},
  'name', ${connections.name}, 'status', ${connections.status}, 'generation', ${connections.generation}, 'endsAt', ${connections.endsAt},
  'scopes', json(${connections.scopes}), 'accessSealed', ${connections.accessSealed},
  'accessExpiresAt', ${connections.accessExpiresAt},
  'isRenewable', json(CASE WHEN ${connections.refreshSealed} IS NULL THEN 'false' ELSE 'true' END))`;

// In a batch D1 answers by the names of columns, so of each name there is one.
const select = (db: Db, where: SQL | undefined) =>
  db
    .select({
      row: publications,
      account: ofAccount,
      connection: ofConnection,
      media: mediaOfPost,
      paces: pacesOfPublication,
    })
    .from(publications)
    .innerJoin(accounts, eq(accounts.id, publications.accountId))
    .innerJoin(connections, eq(connections.id, publications.connectionId))
    .where(where);

type Found = Awaited<ReturnType<typeof select>>[number];

const read = ({ row, account, connection, media, paces }: Found): Loaded => ({
  row,
  account: JSON.parse(account) as Loaded['account'],
  connection: JSON.parse(connection) as Loaded['connection'],
  media: JSON.parse(media) as MediaDetail[],
  paces: JSON.parse(paces) as Pace[],
});

const one = built<{ id: string }, Found[]>((db) => select(db, eq(publications.id, sql.placeholder('id'))));

/** One Publication with its Account, its Connection and the media of its Post, in one query. */
export async function loadPublication(db: Db, id: string): Promise<Loaded | undefined> {
  const [[found]] = await db.batch([one(db, { id })]);
  return found && read(found);
}

const dueBy = built<{ accountId: string; by: number; limit: number }, Found[]>((db) =>
  select(
    db,
    and(
      eq(publications.accountId, sql.placeholder('accountId')),
      lte(publications.dueAt, sql.placeholder('by')),
    ),
  )
    .orderBy(...inOrder)
    .limit(sql.placeholder('limit')),
);

/**
 * What an Account's clock looks at, in one trip: the rows due by `by`, whole, and the soonest of all, those among them.
 * Reads no more rows than it answers.
 */
export async function lookAtAccount(
  db: Db,
  accountId: string,
  by: number,
  limit: number,
): Promise<{ due: Map<string, Loaded>; soonest: Due[] }> {
  const [due, soonest] = await db.batch([
    dueBy(db, { accountId, by, limit }),
    soonestOf(db, accountId, limit),
  ]);
  return { due: new Map(due.map((one) => [one.row.id, read(one)])), soonest };
}
