import { noticeGone } from '../analytics/gone.ts';
import { arm } from '../arm.ts';
import { appOf } from '../connect/app.ts';
import { endConnection } from '../connect/end.ts';
import { sha256Hex } from '../connect/seal.ts';
import { isPlainSigned, isTimedSigned } from '../connect/signed.ts';
import type { Context } from '../context.ts';
import {
  accountsAt,
  connectionsOfPerson,
  measureSoon,
  nameRemote,
  nudge,
  publicationsByRemote,
  takeDelivery,
  untakeDelivery,
} from '../db/queries/hooks.ts';
import type { Provider } from '../providers/provider.ts';
import { parseBigJson } from '../providers/request.ts';
import type { PlatformEvent, WebhookRecord } from '../providers/webhook.ts';
import { adoptOrphan } from '../publish/orphan.ts';

/**
 * Platforms tell us things unasked. All of it is only a hint that is checked against our own rows: it may come twice,
 * late, in the wrong order, or never, and what is true in the end is the same.
 */

export type Taken = 'taken' | 'known' | 'refused';

/** One delivery, as it came. Throws where the database fails; the platform then sends it again. */
export async function takeHook(
  context: Context,
  provider: Provider,
  headers: Headers,
  body: string,
): Promise<Taken> {
  const { webhook, platform } = provider;
  if (!webhook || !(await isFrom(context, platform, webhook, headers, body))) return 'refused';
  return once(context, platform, body, async () => {
    for (const event of readBody(webhook, body)) await apply(context, provider, event);
  });
}

/** Does it for the first delivery of this text only; when it fails, the next counts as the first. */
export async function once(
  context: Context,
  platform: string,
  text: string,
  work: () => Promise<void>,
): Promise<Taken> {
  const id = `${platform}-${await sha256Hex(text)}`;
  if (!(await takeDelivery(context.db, id, platform, context.now()))) return 'known';
  try {
    await work();
  } catch (error) {
    await untakeDelivery(context.db, id);
    throw error;
  }
  return 'taken';
}

async function isFrom(
  context: Context,
  platform: string,
  webhook: WebhookRecord,
  headers: Headers,
  body: string,
): Promise<boolean> {
  const app = appOf(context.env, platform);
  const signature = headers.get(webhook.header);
  if (!app || !signature) return false;
  return webhook.signature === 'timed'
    ? isTimedSigned(app.secret, signature, body, context.now())
    : isPlainSigned(app.secret, signature, body);
}

function readBody(webhook: WebhookRecord, body: string): PlatformEvent[] {
  try {
    return webhook.read(parseBigJson(body));
  } catch {
    return [];
  }
}

async function apply(context: Context, provider: Provider, event: PlatformEvent): Promise<void> {
  if (event.event === 'revoked') return endConsents(context, provider.platform, event);
  const accounts = await accountsAt(context.db, provider.platform, event.remoteId);
  if (accounts.length === 0) return;
  const ids = accounts.map((account) => account.id);
  if (event.event === 'gone') return noteGone(context, ids, event);
  await adoptOrphan(context, provider, accounts, event);
  if (event.postId) await nameRemote(context.db, ids, event.name, event.postId);
  for (const id of ids) {
    const nudged = await nudge(context.db, id, context.now());
    if (nudged.length > 0) await arm(context, id);
  }
}

/** A consent that was given or renewed after the event outlives it. Times of events are whole seconds. */
export async function endConsents(
  context: Context,
  platform: string,
  { remoteId, at, why }: { remoteId: string; at: number; why: string },
): Promise<void> {
  for (const row of await connectionsOfPerson(context.db, platform, remoteId)) {
    const isNewer = Math.floor(row.updatedAt / 1000) * 1000 > at;
    if (row.status !== 'dead' && !isNewer) await endConnection(context, row, why);
  }
}

async function noteGone(
  context: Context,
  accountIds: readonly string[],
  event: Extract<PlatformEvent, { event: 'gone' }>,
): Promise<void> {
  const names = event.name === null ? [event.postId] : [event.postId, event.name];
  for (const row of await publicationsByRemote(context.db, accountIds, names)) {
    if (row.status !== 'published') continue;
    if (event.sure) await noticeGone(context, row);
    else await measureSoon(context.db, row.id, context.now());
  }
}
