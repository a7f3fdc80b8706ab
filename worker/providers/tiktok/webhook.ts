import * as z from 'zod';
import { parseBigJson } from '../request.ts';
import type { PlatformEvent, WebhookRecord } from '../webhook.ts';
import { nameIn } from './handle.ts';

/** https://developers.tiktok.com/doc/webhooks-events */
const Body = z.object({
  event: z.string(),
  /** Seconds. */
  create_time: z.number(),
  user_openid: z.string().min(1),
  /** JSON within JSON. */
  content: z.string().default('{}'),
});
const Content = z.object({
  publish_id: z.string().min(1).optional(),
  post_id: z.union([z.string(), z.number()]).transform(String).optional(),
  reason: z.union([z.string(), z.number()]).optional(),
});

const REMOVED: Record<string, string> = {
  1: 'removed in TikTok by its owner',
  2: 'the TikTok account was deleted',
  3: 'TikTok changed the age of the account',
  4: 'TikTok banned the account',
  5: 'revoked',
};

function contentOf(text: string): z.infer<typeof Content> {
  try {
    return Content.parse(parseBigJson(text));
  } catch {
    return {};
  }
}

function read(body: unknown): PlatformEvent[] {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return [];
  const { event, create_time, user_openid: remoteId, content } = parsed.data;
  const { publish_id: name, post_id: postId, reason } = contentOf(content);
  const at = create_time * 1000;
  if (event === 'authorization.removed') {
    const why = REMOVED[String(reason)] ?? 'removed at TikTok';
    return [{ event: 'revoked', remoteId, at, why }];
  }
  // The platform's own spelling.
  if (event === 'post.publish.no_longer_publicaly_available' && postId)
    return [{ event: 'gone', remoteId, at, postId, name: name ?? null, sure: true }];
  if (event.startsWith('post.publish.') && name)
    return [{ event: 'moved', remoteId, at, name, postId: postId ?? null }];
  return [];
}

export const webhook: WebhookRecord = {
  header: 'tiktok-signature',
  signature: 'timed',
  asksFirst: false,
  read,
  // A video exists by the name its upload got; photos are published by the call that names them.
  orphans: { nameIn, adopt: (publishId) => ({ publishId }), kinds: ['photos'] },
};
