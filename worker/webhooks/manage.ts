import type * as z from 'zod';
import { MOST_WEBHOOKS, TEST_EVENT, WEBHOOK_EVENTS } from '../../shared/webhook-events.ts';
import type { Delivery, WEBHOOKS, Webhook } from '../../shared/webhooks.ts';
import type { Context } from '../context.ts';
import { webhookPlace } from '../db/queries/sealed.ts';
import {
  changeWebhook,
  type DeliveryRow,
  deliveriesOf,
  insertDelivery,
  insertWebhook,
  readDelivery,
  readWebhook,
  renewDelivery,
  type WebhookRow,
  webhooksOf,
} from '../db/queries/webhooks.ts';
import { conflict, notFound, refused } from '../http/errors.ts';
import { slowDown } from '../people/tries.ts';
import { readAddress } from './address.ts';
import { deliver, ON_ITS_WAY } from './deliver.ts';
import { newSecret } from './sign.ts';

/** What owners do with the webhooks of a workspace. */

const DELIVERIES = 50;

const toWebhook = (row: WebhookRow, madeBy: string | null): Webhook => ({
  id: row.id,
  url: row.url,
  events: row.events,
  madeAt: row.madeAt,
  madeBy,
  offAt: row.offAt,
  offWhy: row.offWhy,
  failingSince: row.failingSince,
});

/** Why one is off that has no secret yet. */
const IMPORTED = 'imported';

const sealed = async ({ keys }: Context, id: string, secret: string): Promise<{ secretSealed: string }> => ({
  secretSealed: await keys.seal('webhook', webhookPlace(id), secret),
});

const toDelivery = (row: DeliveryRow): Delivery => ({
  id: row.id,
  event: row.event,
  publicationId: row.publicationId,
  madeAt: row.madeAt,
  state: row.state as Delivery['state'],
  dueAt: row.dueAt,
  tries: row.tries,
});

export async function listWebhooks({ db }: Context, workspaceId: string): Promise<Webhook[]> {
  const rows = await webhooksOf(db, workspaceId);
  return rows.map(({ webhook, madeBy }) => toWebhook(webhook, madeBy));
}

const named = async ({ db }: Context, workspaceId: string, row: WebhookRow): Promise<Webhook> => {
  const found = (await webhooksOf(db, workspaceId)).find(({ webhook }) => webhook.id === row.id);
  return toWebhook(row, found?.madeBy ?? null);
};

/** Makes one. Its secret is told here and stored sealed. Throws 422 `webhook-address`, `too-many-webhooks`. */
export async function makeWebhook(
  context: Context,
  { workspaceId, userId }: { workspaceId: string; userId: string },
  { url, events }: z.output<typeof WEBHOOKS.makeWebhook.in>,
): Promise<Webhook & { secret: string }> {
  const id = context.id();
  const secret = newSecret();
  const row = {
    id,
    workspaceId,
    url: readAddress(url, context.env.PUBLIC_URL),
    events: WEBHOOK_EVENTS.filter((one) => events.includes(one)),
    ...(await sealed(context, id, secret)),
    madeBy: userId,
    madeAt: context.now(),
  };
  if (!(await insertWebhook(context.db, row, MOST_WEBHOOKS)))
    throw refused(
      'too-many-webhooks',
      `A workspace has ${MOST_WEBHOOKS} webhooks at most: delete one first.`,
    );
  const made = { ...row, offAt: null, offWhy: null, failingSince: null };
  return { ...(await named(context, workspaceId, made)), secret };
}

/** Another secret is told here, once. Throws 404. */
export async function editWebhook(
  context: Context,
  workspaceId: string,
  id: string,
  { events, isOn, newSecret: wantsSecret }: z.output<typeof WEBHOOKS.editWebhook.in>,
): Promise<Webhook & { secret?: string }> {
  const row = await readWebhook(context.db, workspaceId, id);
  if (!row) throw notFound('webhook');
  const secret = wantsSecret || (isOn && row.offWhy === IMPORTED) ? newSecret() : undefined;
  const change = {
    ...(secret ? await sealed(context, id, secret) : {}),
    events: events ? WEBHOOK_EVENTS.filter((one) => events.includes(one)) : row.events,
    // What has its new secret already gets no other when it is turned on.
    ...(wantsSecret && row.offWhy === IMPORTED ? { offWhy: 'owner' } : {}),
    ...(isOn === true ? { offAt: null, offWhy: null, failingSince: null } : {}),
    ...(isOn === false && row.offAt === null ? { offAt: context.now(), offWhy: 'owner' } : {}),
  };
  const changed = await changeWebhook(context.db, workspaceId, id, change);
  if (!changed) throw notFound('webhook');
  return { ...(await named(context, workspaceId, changed)), ...(secret ? { secret } : {}) };
}

/** Newest first. Throws 404. */
export async function listDeliveries(
  context: Context,
  workspaceId: string,
  id: string,
  { before, limit }: z.output<typeof WEBHOOKS.deliveries.in>,
): Promise<Delivery[]> {
  if (!(await readWebhook(context.db, workspaceId, id))) throw notFound('webhook');
  return (await deliveriesOf(context.db, id, before, limit ?? DELIVERIES)).map(toDelivery);
}

const readAgain = async (context: Context, id: string): Promise<Delivery> => {
  const row = await readDelivery(context.db, id);
  if (!row) throw notFound('delivery');
  return toDelivery(row);
};

/** Sends one that is about nothing, and waits for its end. Throws 404, 409 `webhook-off`, 429. */
export async function testWebhook(context: Context, workspaceId: string, id: string): Promise<Delivery> {
  const row = await readWebhook(context.db, workspaceId, id);
  if (!row) throw notFound('webhook');
  if (row.offWhy === IMPORTED)
    throw conflict('webhook-off', 'This webhook came from another server. Turn it on to get its new secret.');
  await slowDown(context, 'webhook', workspaceId);
  const now = context.now();
  const delivery = context.id();
  await insertDelivery(context.db, {
    id: delivery,
    webhookId: id,
    workspaceId,
    event: TEST_EVENT,
    data: { workspaceId },
    madeAt: now,
    dueAt: now,
  });
  await deliver(context, { id: delivery, dueAt: now });
  return readAgain(context, delivery);
}

/** Sends one anew under its old id, and waits for the end of that try. Throws 404, 409 `on-its-way`, `webhook-off`, 429. */
export async function replayDelivery(context: Context, workspaceId: string, id: string): Promise<Delivery> {
  const { db } = context;
  const row = await readDelivery(db, id);
  const webhook = row && (await readWebhook(db, workspaceId, row.webhookId));
  if (!row || !webhook) throw notFound('delivery');
  if (webhook.offAt !== null)
    throw conflict('webhook-off', 'This webhook is turned off. Turn it on, then replay.');
  await slowDown(context, 'webhook', workspaceId);
  const now = context.now();
  const renewed = await renewDelivery(db, workspaceId, id, now, ON_ITS_WAY);
  if (!renewed) throw conflict('on-its-way', 'It is on its way right now. Look again in a minute.');
  await deliver(context, { id, dueAt: now });
  return readAgain(context, id);
}
