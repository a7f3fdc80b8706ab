import { TEST_EVENT } from '../../shared/webhook-events.ts';
import type { WebhookMessage } from '../../shared/webhooks.ts';
import type { Context } from '../context.ts';
import { webhookPlace } from '../db/queries/sealed.ts';
import {
  type DeliveryRow,
  endTry,
  takeDue,
  turnOff,
  type WebhookRow,
  wasRefused,
  wasTaken,
  webhookOf,
} from '../db/queries/webhooks.ts';
import type { DeliveryTry } from '../db/schema/webhooks.ts';
import { ForeignHost, requestFor } from '../providers/request.ts';
import { whyNot } from './look-up.ts';
import { signed } from './sign.ts';

/**
 * One delivery, one try. It may arrive twice (a call whose end nobody saw is made again), always with the same id and
 * the same body; what comes later may arrive earlier.
 */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a receiver may take. */
const PATIENCE = 10 * SECOND;
/** By then a try has ended, or nobody will see its end. */
export const ON_ITS_WAY = MINUTE;
/** The waits after the tries that came to nothing: the last try is made a good three days after the first. */
export const AGAIN = [
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  DAY,
];
/** A receiver may ask for a longer wait, up to this. */
const LONGEST = DAY;
/** Whoever took nothing for so long is told nothing more. */
export const GIVE_UP = 5 * DAY;
/** Tries of one delivery that are kept. */
const KEPT = 20;
const GONE = 410;

interface Went extends Omit<DeliveryTry, 'at'> {
  /** How long the receiver asks us to wait, ms. */
  after: number;
}

export const bodyOf = (row: Pick<DeliveryRow, 'event' | 'madeAt' | 'data'>): string =>
  JSON.stringify({
    type: row.event,
    timestamp: new Date(row.madeAt).toISOString(),
    data: row.data,
  } satisfies WebhookMessage);

/** Makes the try that was due at `dueAt`. Nothing where another made it. Throws where the database fails. */
export async function deliver(context: Context, due: { id: string; dueAt: number }): Promise<void> {
  const { db } = context;
  const at = context.now();
  const until = at + ON_ITS_WAY;
  const row = await takeDue(db, due, at, until);
  if (!row) return;
  const webhook = await webhookOf(db, row.webhookId);
  if (!webhook) return;
  const held = { id: row.id, until };
  const earlier = row.tries.slice(0, -1);
  if (webhook.offAt !== null && row.event !== TEST_EVENT) {
    await endTry(db, held, { state: 'failed', dueAt: null, tries: earlier });
    return;
  }
  const { after, ...went } = await call(context, webhook, row);
  const tries = [...earlier, { at, ...went }].slice(-KEPT);
  const isTaken = went.status !== null && went.status >= 200 && went.status < 300;
  if (isTaken) {
    await db.batch([endTry(db, held, { state: 'delivered', dueAt: null, tries }), wasTaken(db, webhook.id)]);
    return;
  }
  const wait = row.event === TEST_EVENT ? undefined : AGAIN[row.tried - 1];
  const end =
    wait === undefined
      ? { state: 'failed', dueAt: null, tries }
      : { state: 'waiting', dueAt: context.now() + Math.max(wait, Math.min(after, LONGEST)), tries };
  if (row.event === TEST_EVENT) return void (await endTry(db, held, end));
  await db.batch([endTry(db, held, end), wasRefused(db, webhook.id, at)]);
  const isFailing = webhook.failingSince !== null && at - webhook.failingSince >= GIVE_UP;
  if (went.status === GONE || isFailing) await giveUp(context, webhook, went.status === GONE);
}

async function giveUp(context: Context, webhook: WebhookRow, isGone: boolean): Promise<void> {
  const { hostname } = new URL(webhook.url);
  const why = isGone ? 'it answered that it is gone' : 'it took nothing for five days';
  const message = `The webhook at ${hostname} was turned off: ${why}. Mend it, turn it on in the settings, and replay what it missed.`;
  await turnOff(context.db, webhook.id, {
    at: context.now(),
    why: isGone ? 'gone' : 'failing',
    notice: { id: context.id(), message },
  });
}

/** Retry-After as seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after. Ms. */
function askedWait(headers: Headers, now: number): number {
  const text = headers.get('retry-after') ?? '';
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * SECOND : Date.parse(text) - now;
  return Number.isFinite(ms) && ms > 0 ? ms : 0;
}

async function call(context: Context, webhook: WebhookRow, row: DeliveryRow): Promise<Went> {
  const { hostname } = new URL(webhook.url);
  const nothing = { status: null, ms: null, after: 0 };
  const why = await whyNot(context, hostname);
  if (why) return { ...nothing, why };
  const secret = await context.keys.open('webhook', webhookPlace(webhook.id), webhook.secretSealed);
  const body = bodyOf(row);
  const startedAt = context.now();
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Clipcast-Webhooks/1',
    ...(await signed(secret, { id: row.id, at: startedAt, body })),
  };
  const provider = { platform: 'webhooks', hosts: [hostname] };
  const request = requestFor(context, { provider, timeoutMs: PATIENCE });
  try {
    const answer = await request(webhook.url, { method: 'POST', headers, body });
    // What it says is nobody's here: it is neither read nor kept.
    await answer.body?.cancel();
    const ms = context.now() - startedAt;
    return { status: answer.status, ms, why: null, after: askedWait(answer.headers, context.now()) };
  } catch (error) {
    if (error instanceof ForeignHost) return { ...nothing, why: 'private-address' };
    return { ...nothing, ms: context.now() - startedAt, why: 'no-answer' };
  }
}
