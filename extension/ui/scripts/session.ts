import type { ApiError } from '../../../shared/api.ts';
import type { ApiKey } from '../../../shared/api-keys.ts';
import type { ApiScope } from '../../../shared/scopes.ts';
import type { WebhookEvent } from '../../../shared/webhook-events.ts';
import type { Delivery, Webhook } from '../../../shared/webhooks.ts';

/** What an owner sees of scripts: the keys they come by, and the webhooks that call them. */

export interface ScriptsState {
  /** Null until the Worker has told them. */
  keys: ApiKey[] | null;
  webhooks: Webhook[] | null;
  /** The Worker could not be asked. */
  failed: boolean;
  refused: { doing: ScriptsDoing; error: ApiError } | null;
  busy: ScriptsDoing | null;
  /** The key that was just made: it is told once, and kept nowhere. */
  madeKey: { name: string; key: string } | null;
  /** So is what a webhook signs with that was made, or got another. */
  madeWebhook: { url: string; secret: string } | null;
  /** The webhook whose deliveries are looked at; `items` null while they are brought. */
  open: { id: string; items: Delivery[] | 'failed' | null } | null;
}
export type ScriptsDoing = 'key' | 'webhook' | 'delivery';

export interface KeyAsked {
  name: string;
  scopes: ApiScope[];
  days: number | null;
}

export interface ScriptsActions {
  look(): void;
  makeKey(asked: KeyAsked): void;
  revokeKey(id: string): void;
  makeWebhook(url: string, events: WebhookEvent[]): void;
  turnWebhook(id: string, isOn: boolean): void;
  /** Deliveries are signed with another secret from now on. */
  renewSecret(id: string): void;
  deleteWebhook(id: string): void;
  testWebhook(id: string): void;
  /** Null: none. */
  openWebhook(id: string | null): void;
  replay(deliveryId: string): void;
}

export const NO_SCRIPTS: ScriptsState = {
  keys: null,
  webhooks: null,
  failed: false,
  refused: null,
  busy: null,
  madeKey: null,
  madeWebhook: null,
  open: null,
};
