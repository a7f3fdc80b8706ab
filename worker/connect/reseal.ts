import type { Context } from '../context.ts';
import { factorPlace } from '../db/queries/factors.ts';
import {
  apiKeyPlace,
  countOlder,
  olderConnections,
  olderFactors,
  olderHandles,
  olderPeppers,
  olderSecrets,
  olderVerifiers,
  putAccess,
  putFactorSecret,
  putHandle,
  putPepper,
  putRefresh,
  putSecret,
  putVerifier,
  webhookPlace,
} from '../db/queries/sealed.ts';
import { leave } from '../people/audit/record.ts';
import { handlePlace, tokenPlace } from './places.ts';
import { SealBroken } from './seal.ts';

/**
 * Seals anew, by the newest master key, what an older one sealed. What is left to do stands in the rows themselves, so
 * it can stop anywhere and go on from there, and a row is never without a seal that opens.
 */

/** Rows of one go: each takes a statement, or up to three, and the free plan allows 50 an invocation. */
const ROWS = { connections: 15, publications: 20, states: 20, keys: 20, webhooks: 20, factors: 20 } as const;
export const TABLES = ['connections', 'publications', 'states', 'keys', 'webhooks', 'factors'] as const;
export type Table = (typeof TABLES)[number];

/** Where the last go stopped: the table, and the id of its last row. */
export interface Place {
  table: Table;
  after: string;
}

export interface Progress {
  /** Texts sealed anew. */
  sealed: number;
  /** Rows with a text that no key of ours opens; they stay as they are. */
  unreadable: string[];
  /** Where the next go begins; null: all was looked at. */
  next: Place | null;
  /** Rows left by an older key; told with the last go. 0 proves that the older keys are not needed any more. */
  left: number | null;
}

interface Sealed {
  id: string;
  /** Set where it holds tokens: that they were opened is written down there. */
  workspaceId?: string;
  texts: readonly {
    purpose: string;
    place: string;
    sealed: string | null;
    put: (was: string, now: string) => Promise<unknown>;
  }[];
}

/** One go. Throws where the database fails; what was written by then stays. */
export async function reseal(context: Context, from: Place | null): Promise<Progress> {
  const { table, after } = from ?? { table: TABLES[0], after: '' };
  const rows = await rowsOf(context, table, after);
  const progress: Progress = { sealed: 0, unreadable: [], next: null, left: null };
  for (const row of rows) await sealRow(context, row, progress);
  const last = rows.length < ROWS[table] ? undefined : rows.at(-1);
  const following = TABLES[TABLES.indexOf(table) + 1];
  if (last) progress.next = { table, after: last.id };
  else if (following) progress.next = { table: following, after: '' };
  else progress.left = await countOlder(context.db, context.keys.newest);
  return progress;
}

async function sealRow(context: Context, row: Sealed, progress: Progress): Promise<void> {
  const { keys } = context;
  const before = progress.sealed;
  for (const { purpose, place, sealed, put } of row.texts) {
    if (sealed === null || sealed.startsWith(`${keys.newest}.`)) continue;
    try {
      await put(sealed, await keys.seal(purpose, place, await keys.open(purpose, place, sealed)));
      progress.sealed += 1;
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      progress.unreadable.push(row.id);
    }
  }
  if (!row.workspaceId || progress.sealed === before) return;
  const object = `connection/${row.id}`;
  await leave(context, {
    workspaceId: row.workspaceId,
    actor: 'operator',
    action: 'tokens-resealed',
    object,
  });
}

async function rowsOf(context: Context, table: Table, after: string): Promise<Sealed[]> {
  const { db, keys } = context;
  switch (table) {
    case 'connections':
      return (await olderConnections(db, keys.newest, after, ROWS[table])).map((row) => ({
        id: row.id,
        workspaceId: row.workspaceId,
        texts: [
          {
            purpose: 'token',
            place: tokenPlace(row.id, 'access'),
            sealed: row.accessSealed,
            put: (was: string, now: string) => putAccess(db, row.id, was, now),
          },
          {
            purpose: 'token',
            place: tokenPlace(row.id, 'refresh'),
            sealed: row.refreshSealed,
            put: (was: string, now: string) => putRefresh(db, row.id, was, now),
          },
        ],
      }));
    case 'publications':
      return (await olderHandles(db, keys.newest, after, ROWS[table])).map((row) => ({
        id: row.id,
        texts: [
          {
            purpose: 'handle',
            // It was sealed for the content it was staged for.
            place: handlePlace({ id: row.id, contentHash: row.stagedHash ?? row.contentHash }),
            sealed: row.handleSealed,
            put: (was: string, now: string) => putHandle(db, row.id, was, now),
          },
        ],
      }));
    case 'states':
      return (await olderVerifiers(db, keys.newest, after, ROWS[table])).map((row) => ({
        id: row.id,
        texts: [
          {
            purpose: 'verifier',
            place: `oauth_states/${row.id}/verifier`,
            sealed: row.verifierSealed,
            put: (was: string, now: string) => putVerifier(db, row.id, was, now),
          },
        ],
      }));
    case 'keys':
      return (await olderPeppers(db, keys.newest, after, ROWS[table])).map((row) => ({
        id: row.id,
        texts: [
          {
            purpose: 'api-key',
            place: apiKeyPlace(row.id),
            sealed: row.pepperSealed,
            put: (was: string, now: string) => putPepper(db, row.id, was, now),
          },
        ],
      }));
    case 'webhooks':
      return (await olderSecrets(db, keys.newest, after, ROWS[table])).map((row) => ({
        id: row.id,
        texts: [
          {
            purpose: 'webhook',
            place: webhookPlace(row.id),
            sealed: row.secretSealed,
            put: (was: string, now: string) => putSecret(db, row.id, was, now),
          },
        ],
      }));
    case 'factors':
      return (await olderFactors(db, keys.newest, after, ROWS[table])).map((row) => ({
        id: row.id,
        texts: [
          {
            purpose: 'second-factor',
            place: factorPlace(row.id),
            sealed: row.secretSealed,
            put: (was: string, now: string) => putFactorSecret(db, row.id, was, now),
          },
        ],
      }));
  }
}
