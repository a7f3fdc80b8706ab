import { Failure } from '../../../shared/failure.ts';
import { maxTags, short } from '../../../shared/platforms/youtube.ts';
import { tagsIn, tagsLength } from '../../../shared/youtube-tags.ts';
import type { Job, JobMedia, Receipt } from '../provider.ts';

/** The fields of a video: https://developers.google.com/youtube/v3/docs/videos */

export type Privacy = 'public' | 'unlisted' | 'private';

const refuse = (name: string, message: string): Failure =>
  new Failure({ kind: 'rejected', code: 'option-invalid', field: `options.${name}`, message });

export const videoOf = (job: Job): JobMedia => {
  const video = job.media.find((one) => one.kind === 'video');
  if (video) return video;
  throw new Failure({
    kind: 'rejected',
    code: 'media-gone',
    field: 'media',
    message: 'YouTube needs a video.',
  });
};
/** A photo beside the video is its thumbnail. */
export const thumbnailOf = (job: Job): JobMedia | undefined => job.media.find((one) => one.kind === 'image');

export const privacyOf = (job: Job): Privacy => {
  const { privacy } = job.options;
  return privacy === 'unlisted' || privacy === 'private' ? privacy : 'public';
};

export function tagsOf(job: Job): string[] {
  const tags = tagsIn(String(job.options.tags ?? ''));
  if (tagsLength(tags) > maxTags.value)
    throw refuse(
      'tags',
      `All tags together may have ${maxTags.value} characters, commas and quotes included.`,
    );
  return tags;
}

/** The playlist's id, from itself or from an address that names it; empty: none. */
export function playlistOf(job: Job): string {
  const text = String(job.options.playlist ?? '').trim();
  if (text === '') return '';
  const id = URL.canParse(text) ? new URL(text).searchParams.get('list') : text;
  if (id && /^[A-Za-z0-9_-]{10,64}$/.test(id)) return id;
  throw refuse('playlist', 'Give the address of a playlist, or its id.');
}

export const snippetOf = (job: Job): Record<string, unknown> => {
  const tags = tagsOf(job);
  return {
    title: job.title,
    description: job.caption,
    categoryId: String(job.options.category ?? '22'),
    ...(tags.length > 0 ? { tags } : {}),
  };
};

/** Whole each time: an update replaces all of it, what it does not name falls back. */
export const statusOf = (job: Job, privacyStatus: Privacy): Record<string, unknown> => ({
  privacyStatus,
  selfDeclaredMadeForKids: job.options.madeForKids === 'yes',
  containsSyntheticMedia: job.options.aiGenerated === true,
  embeddable: job.options.embeddable !== false,
  license: job.options.license === 'creativeCommon' ? 'creativeCommon' : 'youtube',
});

const isShort = ({ width, height, seconds = Number.POSITIVE_INFINITY }: JobMedia): boolean =>
  seconds <= short.maxSeconds.value && width / height <= short.maxRatio.value;

export const receiptOf = (job: Job, videoId: string): Receipt => ({
  remoteId: videoId,
  url: `https://www.youtube.com/${isShort(videoOf(job)) ? 'shorts/' : 'watch?v='}${videoId}`,
});
