import type { Ask } from '../attend.ts';
import { DIGITS } from '../fake.ts';
import { flagOf, type Params, paramsOf, Refused, textOf, wrong } from '../meta/answers.ts';
import { checkAddress, fetchVideo } from '../meta/fetch-media.ts';
import { MAX_TEXT, mustBeAuthorized } from './feed.ts';
import { advance, arrived, publish } from './progress.ts';
import { DAY, type Facebook, type FacebookPage, UPLOAD, type Video } from './state.ts';

const REELS_A_DAY = 30;

/** POST /{page}/videos with an address: an id at once, processing afterwards. */
export async function createVideo(facebook: Facebook, c: Ask, page: FacebookPage): Promise<unknown> {
  mustBeAuthorized(page);
  const params = await paramsOf(c);
  const address = textOf(params, 'file_url');
  if (params.upload_phase !== undefined || address === undefined)
    throw wrong('param file_url is missing, or comes with upload_phase');
  checkAddress(address, 'file_url', facebook.options.loopback);
  const media = await fetchVideo(facebook.world, address);
  if (!media)
    throw new Refused(389, 'Unable to fetch video file from URL.', {
      said: 'There was a problem with fetching the file.',
    });
  if (!media.mime.startsWith('video/'))
    throw new Refused(6000, 'There was a problem uploading your video file.');
  const video = newVideo(facebook, c, page, 'video');
  video.description = descriptionOf(params);
  video.media = media;
  arrived(facebook, video);
  if (flagOf(params, 'published') !== false) publish(facebook, video, c.get('arrivedAt'));
  return { id: video.id };
}

/** What a call to /video_reels or /video_stories is about, so that a mood can aim at it. */
export const phaseOperation =
  (name: 'reel' | 'story') =>
  async (c: Ask): Promise<string> => {
    const params = await paramsOf(c).catch(() => ({}) as Record<string, unknown>);
    return `${name}.${params.upload_phase === 'finish' ? 'finish' : 'start'}`;
  };

/** POST /{page}/video_reels and /video_stories : start gives an id, finish publishes it. */
export async function phased(
  facebook: Facebook,
  c: Ask,
  page: FacebookPage,
  kind: 'reel' | 'story',
): Promise<unknown> {
  mustBeAuthorized(page);
  const params = await paramsOf(c);
  if (params.upload_phase === 'start') {
    const video = newVideo(facebook, c, page, kind);
    return {
      video_id: video.id,
      upload_url: `https://${UPLOAD}/video-upload/${c.req.param('version')}/${video.id}`,
    };
  }
  if (params.upload_phase !== 'finish') throw wrong('param upload_phase must be start or finish');
  const video = facebook.state.videos[textOf(params, 'video_id') ?? ''];
  if (!video || video.page !== page.id || video.kind !== kind || video.goneAt !== null)
    throw wrong('video_id: there is no such video of this Page.');
  if (kind === 'reel' && textOf(params, 'video_state') !== 'PUBLISHED')
    throw wrong('param video_state must be PUBLISHED here');
  if (video.arrivedAt === null) throw new Refused(6000, 'The video is not uploaded yet.');
  // The same video again is the same reel: nothing new is made.
  if (video.acceptedAt === null) {
    if (kind === 'reel') checkReelQuota(facebook, page);
    video.description = descriptionOf(params);
    publish(facebook, video, c.get('arrivedAt'));
  }
  return { success: true, ...(kind === 'story' ? { post_id: video.postId } : {}) };
}

/** POST /{video} published=true : an unpublished video is shown. */
export function showVideo(facebook: Facebook, c: Ask, video: Video): unknown {
  advance(facebook, video);
  if (!video.isProcessed || video.error !== null) throw new Refused(6001, 'The video is not ready.');
  if (video.acceptedAt === null) publish(facebook, video, c.get('arrivedAt'));
  return { success: true };
}

function descriptionOf(params: Params): string {
  const text = textOf(params, 'description') ?? '';
  if (text.length > MAX_TEXT) throw wrong('Name parameter too long.');
  return text;
}

function checkReelQuota(facebook: Facebook, page: FacebookPage): void {
  const since = facebook.world.now() - DAY;
  const recent = Object.values(facebook.state.videos).filter(
    (one) => one.kind === 'reel' && one.page === page.id && (one.acceptedAt ?? 0) > since,
  );
  // The limit is documented, its code is not.
  if (recent.length >= REELS_A_DAY) throw new Refused(4, '(#4) 30 reels a day are published through apps.');
}

function newVideo(facebook: Facebook, c: Ask, page: FacebookPage, kind: Video['kind']): Video {
  const { world, state } = facebook;
  const video: Video = {
    id: world.id(16, DIGITS).replace(/^0/, '1'),
    page: page.id,
    kind,
    description: '',
    media: null,
    received: 0,
    size: 0,
    error: null,
    fate: c.get('fate') ?? null,
    arrivedAt: null,
    acceptedAt: null,
    beganAt: null,
    isProcessed: false,
    publicAt: null,
    postId: kind === 'story' ? world.id(16, DIGITS) : `${page.id}_${world.id(15, DIGITS)}`,
    goneAt: null,
    looks: 0,
  };
  state.videos[video.id] = video;
  return video;
}
