import { WEBHOOK_EVENTS } from '../../../shared/webhook-events.ts';
import type { Context } from '../../../worker/context.ts';
import { deliveries } from '../../../worker/db/schema.ts';
import type { Env } from '../../../worker/env.ts';
import { deliver } from '../../../worker/webhooks/deliver.ts';
import { handDeliveries } from '../../../worker/webhooks/hand-over.ts';
import { makeWebhook } from '../../../worker/webhooks/manage.ts';
import { type ReceiverFake, receiverFake, resolverFake } from '../../fakes/receiver.ts';
import { sandboxFetch } from '../../fakes/sandbox.ts';
import { newStage, type Stage } from '../publish/stage.ts';

export const PUBLIC = '93.184.215.14';
export const URL_OF_HOOK = 'https://hooks.example.com/clipcast?for=anna';

/** A workspace with one webhook, its receiver, the resolver, and a clock that can be set on. */
export class Scene {
  readonly stage: Stage;
  readonly receiver: ReceiverFake;
  readonly names: Record<string, readonly string[]> = { 'hooks.example.com': [PUBLIC] };
  readonly context: Context;
  readonly fetched: { url: string; redirect: string | undefined }[] = [];
  secret = '';
  id = '';

  constructor(stage: Stage) {
    this.stage = stage;
    this.receiver = receiverFake(stage.now);
    const outside = sandboxFetch([this.receiver, resolverFake(this.names)] as never);
    const plain = stage.context();
    this.context = {
      ...plain,
      env: { ...plain.env, PUBLIC_URL: 'https://clipcast.example.com', SANDBOX_URL: undefined } as Env,
      fetch: (async (url: string, init: RequestInit) => {
        this.fetched.push({ url, redirect: init?.redirect });
        return outside(url, init);
      }) as typeof fetch,
    };
  }

  async open(events: readonly (typeof WEBHOOK_EVENTS)[number][] = WEBHOOK_EVENTS): Promise<this> {
    const made = await makeWebhook(
      this.context,
      { workspaceId: 'w1', userId: 'u1' },
      { url: URL_OF_HOOK, events: [...events] },
    );
    [this.id, this.secret] = [made.id, made.secret];
    return this;
  }

  /** The minute cron, and the queue after it. */
  async minute(ms = 60_000): Promise<void> {
    this.stage.pass(ms);
    await handDeliveries(this.context);
    for (const message of this.stage.sent.splice(0)) {
      const { deliveryId, dueAt } = message as { deliveryId: string; dueAt: number };
      await deliver(this.context, { id: deliveryId, dueAt });
    }
  }

  rows = () => this.stage.db.select().from(deliveries).orderBy(deliveries.madeAt, deliveries.id);
}

export const newScene = async (): Promise<Scene> => new Scene(await newStage());

/** What is received is what the secret signs, as its receiver checks it: https://www.standardwebhooks.com */
export async function isSigned(
  secret: string,
  { headers, body }: { headers: Record<string, string>; body: string },
): Promise<boolean> {
  const key = await crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(secret.slice('whsec_'.length)), (char) => char.charCodeAt(0)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  const [version, signature = ''] = (headers['webhook-signature'] ?? '').split(',');
  const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  return (
    version === 'v1' &&
    crypto.subtle.verify(
      'HMAC',
      key,
      Uint8Array.from(atob(signature), (char) => char.charCodeAt(0)),
      new TextEncoder().encode(text),
    )
  );
}
