import * as z from 'zod';
import { WEBHOOK_EVENTS } from './webhook-events.ts';

/** Webhooks, as the Worker tells of them. What it sends is a `WebhookMessage`, signed as https://www.standardwebhooks.com says. */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const Empty = z.object({});

export const Webhook = z.object({
  id: Id,
  url: z.string(),
  events: z.array(z.string()),
  madeAt: At,
  /** Who made it; null where they are gone. */
  madeBy: z.string().nullable(),
  /** Since when it is not told any more; null: it is. */
  offAt: At.nullable(),
  /** `owner`, `failing`, `gone` or `imported`: it came from another Worker, without its secret. */
  offWhy: z.string().nullable(),
  /** Since when it took nothing; null: it took the last. */
  failingSince: At.nullable(),
});
export type Webhook = z.infer<typeof Webhook>;

export const Delivery = z.object({
  /** The `webhook-id` that the receiver sees, the same in every try. */
  id: Id,
  event: z.string(),
  publicationId: Id.nullable(),
  madeAt: At,
  state: z.enum(['waiting', 'delivered', 'failed']),
  /** When it is tried again; null: not by itself. */
  dueAt: At.nullable(),
  /** The last of them, oldest first. `status`: what was answered; null: nothing was, for `why`. */
  tries: z.array(
    z.object({
      at: At,
      status: z.number().int().nullable(),
      ms: z.number().int().nullable(),
      why: z.string().nullable(),
    }),
  ),
});
export type Delivery = z.infer<typeof Delivery>;

/** The body of a call to a webhook. Ids and states: what is to be known beyond that, the API tells a key. */
export const WebhookMessage = z.object({
  type: z.string(),
  /** When it happened, ISO 8601. */
  timestamp: z.string(),
  data: z.record(z.string(), z.unknown()),
});
export type WebhookMessage = z.infer<typeof WebhookMessage>;

const Events = z.array(z.enum(WEBHOOK_EVENTS)).min(1, 'at least one event').max(WEBHOOK_EVENTS.length);

/** A part of the table in `api.ts`. */
export const WEBHOOKS = {
  webhooks: {
    method: 'GET',
    path: '/v1/w/:workspace/webhooks',
    in: Empty,
    out: z.object({ items: z.array(Webhook) }),
  },
  makeWebhook: {
    method: 'POST',
    path: '/v1/w/:workspace/webhooks',
    in: z.object({ url: z.string().trim().min(1, 'an address').max(2000), events: Events }),
    /** `secret` is what its deliveries are signed with. It is told once, here. */
    out: Webhook.extend({ secret: z.string() }),
  },
  /**
   * Turning it on again forgets that it was failing; what failed meanwhile can be replayed. `newSecret`: from now on
   * deliveries are signed with another, which the answer tells once. One that was imported gets it when it is turned on.
   */
  editWebhook: {
    method: 'PATCH',
    path: '/v1/w/:workspace/webhooks/:id',
    in: z.object({
      events: Events.optional(),
      isOn: z.boolean().optional(),
      newSecret: z.literal(true).optional(),
    }),
    out: Webhook.extend({ secret: z.string().optional() }),
  },
  deleteWebhook: { method: 'DELETE', path: '/v1/w/:workspace/webhooks/:id', in: Empty, out: Empty },
  /** Sends one now, once, and answers how that went. */
  testWebhook: { method: 'POST', path: '/v1/w/:workspace/webhooks/:id/test', in: Empty, out: Delivery },
  /** Newest first. */
  deliveries: {
    method: 'GET',
    path: '/v1/w/:workspace/webhooks/:id/deliveries',
    in: z.object({
      before: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(100).optional(),
    }),
    out: z.object({ items: z.array(Delivery) }),
  },
  /** Sends it now once more, with its old id, and tries on as if it were new where that fails. */
  replayDelivery: {
    method: 'POST',
    path: '/v1/w/:workspace/deliveries/:id/replay',
    in: Empty,
    out: Delivery,
  },
} as const;
