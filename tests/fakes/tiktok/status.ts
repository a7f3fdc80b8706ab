import * as z from 'zod';
import type { Ask } from '../attend.ts';
import { bareId, Refused } from './answers.ts';
import { type Caller, jsonBody } from './bearer.ts';
import { advance, fail } from './progress.ts';
import { pull } from './pull.ts';
import { parsed } from './source.ts';
import type { TikTok, TikTokPost } from './state.ts';

const PublishId = z.object({ publish_id: z.string().min(1).max(64) });

/** POST /v2/post/publish/status/fetch/ : a look; by the pace of looks it is what moves things on. */
export async function status(tiktok: TikTok, c: Ask, caller: Caller): Promise<unknown> {
  const post = await named(tiktok, c, caller);
  if (!tiktok.pulling.has(post.publishId)) await pull(tiktok, post);
  advance(tiktok, post, true);
  return {
    status: post.status,
    ...(post.failReason === null ? {} : { fail_reason: post.failReason }),
    // TikTok's spelling, and raw numbers beyond what a double holds.
    publicaly_available_post_id: post.postId === null || post.goneAt !== null ? [] : [bareId(post.postId)],
    ...(post.upload ? { uploaded_bytes: post.upload.received } : { downloaded_bytes: post.downloaded }),
  };
}

/** POST /v2/post/publish/cancel/ : only a pull that still runs can be called back. */
export async function cancel(tiktok: TikTok, c: Ask, caller: Caller): Promise<undefined> {
  const post = await named(tiktok, c, caller);
  if (post.status !== 'PROCESSING_DOWNLOAD' || post.arrivedAt !== null)
    throw new Refused('publish_not_cancellable');
  fail(tiktok, post, 'publish_cancelled');
}

async function named(tiktok: TikTok, c: Ask, caller: Caller): Promise<TikTokPost> {
  const { publish_id } = parsed(PublishId, await jsonBody(c, 'invalid_param'), 'invalid_param');
  const post = tiktok.state.posts[publish_id];
  if (!post) throw new Refused('invalid_publish_id');
  if (post.openId !== caller.user.openId) throw new Refused('token_not_authorized_for_specified_publish_id');
  return post;
}
