import * as z from 'zod';
import { arm } from '../arm.ts';
import type { Context } from '../context.ts';
import { accountOf } from '../db/queries/publications.ts';
import { verifyUpload } from '../media/verify-upload.ts';
import { deliver } from '../webhooks/deliver.ts';
import { advance } from './advance.ts';

/** What travels through the queue: ids only, so that a message that comes twice or late means no more than "look". */
const Message = z.discriminatedUnion('do', [
  z.object({ do: z.literal('advance'), publicationId: z.string().min(1) }),
  z.object({ do: z.literal('verify-upload'), uploadId: z.string().min(1) }),
  z.object({ do: z.literal('deliver'), deliveryId: z.string().min(1), dueAt: z.number().int() }),
]);
type Message = z.infer<typeof Message>;
type Delivery = MessageBatch<unknown>['messages'][number];

/**
 * Takes messages side by side, so that none waits for a slow platform. What fails is given back: rows keep what is to
 * be done, so repeating is safe.
 */
export async function consume(context: Context, batch: MessageBatch<unknown>): Promise<void> {
  await Promise.all(batch.messages.map((message) => take(context, message)));
}

async function take(context: Context, message: Delivery): Promise<void> {
  const parsed = Message.safeParse(message.body);
  if (!parsed.success) {
    context.log.info('queue-unreadable', { id: message.id });
    message.ack();
    return;
  }
  try {
    await handle(context, parsed.data);
    message.ack();
  } catch (error) {
    context.log.error('queue', error, { do: parsed.data.do });
    message.retry();
  }
}

async function handle(context: Context, message: Message): Promise<void> {
  if (message.do === 'verify-upload') return verifyUpload(context, message.uploadId);
  if (message.do === 'deliver') return deliver(context, { id: message.deliveryId, dueAt: message.dueAt });
  await advance(context, message.publicationId, 'queue');
  const accountId = await accountOf(context.db, message.publicationId);
  if (accountId) await arm(context, accountId);
}
