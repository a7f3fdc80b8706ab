import * as z from 'zod';
import { Id } from '../meta.ts';
import type { Job, Receipt } from '../provider.ts';
import { read } from './call.ts';
import type { Handle } from './handle.ts';

const Stories = z.object({
  data: z.array(
    z.object({
      post_id: Id,
      media_id: Id.optional(),
      status: z.string().default(''),
      url: z.string().optional(),
    }),
  ),
});

/** The Page's story made of what this handle staged, or null: https://developers.facebook.com/docs/page-stories-api */
export async function storyOf(job: Job, handle: Handle): Promise<Receipt | null> {
  const { data } = await read(job, `${job.account.remoteId}/stories`, {}, Stories);
  const media = handle.video ?? handle.photos[0];
  const story = data.find((one) => one.post_id === handle.postId || one.media_id === media);
  return story ? { remoteId: story.post_id, url: story.url ?? null } : null;
}
