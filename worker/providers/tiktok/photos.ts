import * as z from 'zod';
import type { Found, Job, Step } from '../provider.ts';
import { post } from './call.ts';
import { directSettings } from './creator.ts';
import { isInbox } from './handle.ts';

/**
 * Photos are pulled within seconds, mostly. After this their links are closed: what was not fetched then cannot become
 * public any more, and so may be sent anew.
 */
const PULL_PATIENCE = 90_000;

/** Hands TikTok the links: the call that publishes. */
export async function publishPhotos(job: Job): Promise<Step> {
  const photo_images = await Promise.all(job.media.map((photo) => photo.link()));
  const shared = { title: job.title, description: job.caption };
  const body = {
    media_type: 'PHOTO',
    post_mode: isInbox(job) ? 'MEDIA_UPLOAD' : 'DIRECT_POST',
    is_aigc: job.options.aiGenerated === true,
    post_info: isInbox(job)
      ? shared
      : { ...shared, ...directSettings(job), auto_add_music: job.options.autoMusic === true },
    source_info: { source: 'PULL_FROM_URL', photo_images, photo_cover_index: 0 },
  };
  const { publish_id } = await post(
    job,
    '/post/publish/content/init/',
    body,
    z.object({ publish_id: z.string().min(1) }),
    true,
  );
  return { step: 'wait', seconds: 2, handle: { publishId: publish_id } };
}

const Listed = z.object({
  videos: z
    .array(
      z.object({
        id: z.string().or(z.number()).transform(String),
        create_time: z.number(),
        title: z.string().default(''),
        video_description: z.string().default(''),
        share_url: z.string().default(''),
      }),
    )
    .default([]),
});

/** Photos whose call was never answered: by the links TikTok came for, and by the account's newest posts. */
export async function findPhotos(job: Job): Promise<Found> {
  const sentAt = job.sentAt ?? job.publishAt;
  if (job.scopes.includes('video.list') && !isInbox(job)) {
    const fields = 'id,create_time,title,video_description,share_url';
    const { videos } = await post(job, `/video/list/?fields=${fields}`, { max_count: 20 }, Listed);
    const start = job.caption.slice(0, 100);
    const match = videos.find(
      (video) =>
        video.create_time * 1000 >= sentAt - 60_000 &&
        (video.video_description || video.title).slice(0, 100) === start,
    );
    if (match && start !== '')
      return { found: 'published', receipt: { remoteId: match.id, url: match.share_url || null } };
  }
  const last = job.links.at(-1)?.attemptId;
  const links = job.links.filter((link) => link.attemptId === last);
  const closed = links.every((link) => link.revoked || link.expiresAt <= job.now());
  const fetched = links.every((link) => link.firstPulledAt !== null);
  if (fetched && links.length > 0)
    return { found: 'unknown', why: 'TikTok fetched every photo, but does not list the post.' };
  if (closed) return { found: 'absent', why: 'TikTok did not fetch the photos, and their links are closed.' };
  const waitsFor = { found: 'unknown', why: 'TikTok has not fetched the photos yet.' } as const;
  const tellsAt = sentAt + job.patience(PULL_PATIENCE);
  return job.now() > tellsAt ? { ...waitsFor, closeLinks: true } : { ...waitsFor, tellsAt: tellsAt + 1 };
}
