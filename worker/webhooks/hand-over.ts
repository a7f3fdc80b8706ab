import type { Context } from '../context.ts';
import { handOver } from '../db/queries/webhooks.ts';

/** A message that has not been taken after this is lost, and another is sent, ms. */
const LOST = 300_000;
/** What one message to the queue's door may carry: https://developers.cloudflare.com/queues/platform/limits/ (read on 2026-11-27). */
const AT_ONCE = 100;
const ROUNDS = 5;

/** Part of the minute cron: what is due goes to the queue, so that a slow receiver keeps nobody waiting. */
export async function handDeliveries(context: Context): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = context.now();
    const dueAt = now + LOST;
    const due = await handOver(context.db, now, dueAt, AT_ONCE);
    if (due.length === 0) return;
    await context.env.QUEUE.sendBatch(
      due.map(({ id }) => ({ body: { do: 'deliver', deliveryId: id, dueAt } })),
    );
    if (due.length < AT_ONCE) return;
  }
}
