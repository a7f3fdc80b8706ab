import { Failure } from '../../shared/failure.ts';
import type { Context } from '../context.ts';
import {
  type ConnectionRow,
  closingConnections,
  connectionOf,
  countInFlight,
  holdWaiting,
  leaveToOwner,
  markClosing,
  markDead,
  openPublications,
  sharesConsent,
} from '../db/queries/connections.ts';
import { emptyConnections } from '../db/queries/consents.ts';
import { noticeWhen } from '../db/queries/notices.ts';
import { notFound } from '../http/errors.ts';
import { requestFor } from '../providers/request.ts';
import { appOf } from './app.ts';
import { tokenFor } from './token.ts';

/** How an owner ends a Connection. */

const REVOKE_TIMEOUT = 10_000;
/** What is in flight when the owner disconnects may be settled for so long, ms. */
const SETTLING = 600_000;

/**
 * The owner disconnects: no claim passes from now on, what waits is held. Where nothing is in flight the consent is
 * given back and the tokens deleted at once; else the cron does it, after ten minutes at most.
 * Answers how many posts wait for a new consent, and how many are still being settled.
 */
export async function disconnect(
  context: Context,
  workspaceId: string,
  connectionId: string,
): Promise<{ held: number; settling: number }> {
  const row = await connectionOf(context.db, workspaceId, connectionId);
  if (!row) throw notFound('connection');
  if (row.status === 'dead') return { held: 0, settling: 0 };
  const now = context.now();
  const [, held] = await context.db.batch([
    markClosing(context.db, row.id, now),
    holdWaiting(context.db, row.id, now),
  ]);
  const settling = await countInFlight(context.db, row.id);
  if (settling === 0) await giveBack(context, row);
  return { held: held.length, settling };
}

/** Part of the minute cron: ends the Connections that waited for what was in flight. */
export async function settleClosing(context: Context): Promise<void> {
  for (const row of await closingConnections(context.db)) {
    const patient = context.now() < row.updatedAt + SETTLING;
    if (patient && (await countInFlight(context.db, row.id)) > 0) continue;
    await decideByOwner(context, row);
    await giveBack(context, row);
  }
}

const UNSETTLED =
  'A post may have been published: its account was disconnected before the platform said so. Look, then choose.';

/** What did not settle in time is the owner's, who is told of each post that they do not know of yet. */
async function decideByOwner({ db, id, now }: Context, row: ConnectionRow): Promise<void> {
  const open = await openPublications(db, row.id);
  const at = now();
  const tell = open.map((one) =>
    noticeWhen(
      db,
      {
        id: id(),
        workspaceId: one.workspaceId,
        kind: 'uncertain',
        publicationId: one.id,
        message: UNSETTLED,
        createdAt: at,
      },
      { status: 'uncertain', updatedAt: at },
    ),
  );
  await db.batch([leaveToOwner(db, row.id, at), ...tell]);
}

/** Gives back consents that another has taken all accounts over from. */
export async function endEmpty(context: Context, workspaceId: string, platform: string): Promise<void> {
  for (const row of await emptyConnections(context.db, workspaceId, platform)) await giveBack(context, row);
}

/**
 * Revokes at the platform and deletes the tokens; the tokens go even when the platform does not answer. Where revoking
 * would end other Connections with this one, the platform is not asked.
 */
async function giveBack(context: Context, row: ConnectionRow): Promise<void> {
  const among = context.providers(row.platform).revokesAll;
  const isShared = among !== undefined && (await sharesConsent(context.db, row, among));
  const end = isShared ? 'shared' : await revokeAt(context, row);
  await markDead(context.db, row.id, REASONS[end], context.now());
}

const REASONS: Record<Revoked | 'shared', string> = {
  revoked: 'disconnected',
  over: 'disconnected',
  unanswered: 'disconnected here; the platform did not answer',
  shared: 'disconnected here; another connection goes by the same consent',
};

/** `over`: there was nothing (left) to give back. */
export type Revoked = 'revoked' | 'over' | 'unanswered';

/** Gives the consent back at the platform. Never throws: the platform may not answer. */
export async function revokeAt(context: Context, row: ConnectionRow): Promise<Revoked> {
  const app = appOf(context.env, row.platform, row.way);
  if (!app || !row.accessSealed) return 'over';
  try {
    const provider = context.providers(row.platform);
    const live = await tokenFor(context, row.id);
    const request = requestFor(context, { provider, timeoutMs: REVOKE_TIMEOUT });
    await provider.revoke({ ...live, request, now: context.now, app });
    return 'revoked';
  } catch (error) {
    if (error instanceof Failure && error.kind === 'reconnect') return 'over';
    context.log.error('revoke', error);
    return 'unanswered';
  }
}
