import * as z from 'zod';
import type { PlatformEvent, WebhookRecord } from '../webhook.ts';

/** https://developers.facebook.com/docs/graph-api/webhooks/getting-started */
const Body = z.object({
  entry: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      /** Seconds. */
      time: z.number(),
      changes: z.array(z.object({ field: z.string(), value: z.unknown() })).default([]),
    }),
  ),
});
const Removed = z.object({ verb: z.literal('remove'), post_id: z.string().min(1) });

/** What a Page's own posts send is not documented in full, so it only makes us look. */
function read(body: unknown): PlatformEvent[] {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return [];
  return parsed.data.entry.flatMap(({ id, time, changes }) =>
    changes.flatMap(({ field, value }): PlatformEvent[] => {
      const removed = Removed.safeParse(value);
      if (field !== 'feed' || !removed.success) return [];
      return [
        {
          event: 'gone',
          remoteId: id,
          at: time * 1000,
          postId: removed.data.post_id,
          name: null,
          sure: false,
        },
      ];
    }),
  );
}

export const webhook: WebhookRecord = {
  header: 'x-hub-signature-256',
  signature: 'plain',
  asksFirst: true,
  read,
};
