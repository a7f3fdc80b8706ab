import { Failure } from '../../../shared/failure.ts';
import { maxCollaborators } from '../../../shared/platforms/instagram.ts';
import { coverAtOf } from '../cover.ts';
import type { Job, JobMedia } from '../provider.ts';

/** The parameters of a container: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media */
type Parameters = Record<string, unknown>;

const refuse = (field: string, message: string): Failure =>
  new Failure({ kind: 'rejected', code: 'option-invalid', field: `options.${field}`, message });

/** Names of accounts, parted by commas or spaces, with or without the at sign. */
export function collaboratorsOf(job: Job): string[] {
  const names = String(job.options.collaborators ?? '')
    .split(/[\s,]+/)
    .map((name) => name.replace(/^@/, ''))
    .filter(Boolean);
  const max = maxCollaborators.value;
  if (names.length > max) throw refuse('collaborators', `Instagram takes up to ${max} collaborators.`);
  const odd = names.find((name) => !/^[A-Za-z0-9._]{1,30}$/.test(name));
  if (odd) throw refuse('collaborators', `"${odd}" is not a name on Instagram.`);
  return names;
}

async function mediumOf(one: JobMedia): Promise<Parameters> {
  const url = await one.link();
  return one.kind === 'image' ? { image_url: url } : { video_url: url };
}

const altOf = (one: JobMedia): Parameters =>
  one.kind === 'image' && one.alt !== '' ? { alt_text: one.alt.slice(0, 1000) } : {};

/** One medium of a carousel: caption, collaborators and the AI label belong to the whole. */
export async function describePart(one: JobMedia): Promise<Parameters> {
  const video = one.kind === 'video' ? { media_type: 'VIDEO' } : {};
  return { ...video, ...(await mediumOf(one)), ...altOf(one), is_carousel_item: true };
}

/** What is published; `children` are the containers of a carousel. */
export async function describePost(job: Job, children: readonly string[]): Promise<Parameters> {
  const first = job.media[0] as JobMedia;
  const labelled = job.options.aiGenerated === true ? { is_ai_generated: true } : {};
  if (job.kind === 'story') return { media_type: 'STORIES', ...(await mediumOf(first)), ...labelled };
  const collaborators = collaboratorsOf(job);
  const shared = {
    caption: job.caption,
    ...(collaborators.length > 0 ? { collaborators } : {}),
    ...labelled,
  };
  if (job.kind === 'carousel') return { media_type: 'CAROUSEL', children, ...shared };
  if (job.kind === 'photo') return { ...(await mediumOf(first)), ...altOf(first), ...shared };
  const coverAt = coverAtOf(job);
  const { trial } = job.options;
  return {
    media_type: 'REELS',
    ...(await mediumOf(first)),
    ...shared,
    share_to_feed: job.options.shareToFeed !== false,
    ...(coverAt === undefined ? {} : { thumb_offset: coverAt }),
    ...(trial === undefined || trial === 'no' ? {} : { trial_params: { graduation_strategy: trial } }),
  };
}
