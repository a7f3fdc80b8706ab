import type { Ask } from '../attend.ts';
import { DIGITS } from '../fake.ts';
import { flagOf, innerOf, type Params, paramsOf, Refused, textOf, wrong } from '../meta/answers.ts';
import { checkAddress, fetchPicture } from '../meta/fetch-media.ts';
import { DAY, type Facebook, type FacebookPage, type Photo, type Post } from './state.ts';

/** What every client counts by. */
export const MAX_TEXT = 63_206;
const MAX_PICTURE = 10_000_000;

/** POST /{page}/feed : text, a link, or photos that were sent before. */
export async function createPost(facebook: Facebook, c: Ask, page: FacebookPage): Promise<unknown> {
  mustBeAuthorized(page);
  const params = await paramsOf(c);
  const message = textOf(params, 'message') ?? '';
  const link = textOf(params, 'link') ?? null;
  const photos = attachedPhotos(facebook, page, params);
  if (message === '' && link === null && photos.length === 0)
    throw wrong('One of message, link and attached_media is needed.');
  if (message.length > MAX_TEXT) throw wrong('Name parameter too long.');
  if (link !== null) checkLink(link);
  if (photos.some((photo) => photo.postId !== null))
    throw new Refused(100, 'These photos were already posted.', { subcode: 1366051 });
  const { world, state } = facebook;
  const last = Object.values(state.posts).findLast((one) => one.page === page.id && one.kind !== 'story');
  if (last && photos.length === 0 && last.message === message && last.link === link)
    throw new Refused(506, 'Duplicate status message', {
      said: 'This status update is identical to the last one you posted.',
    });
  const now = world.now();
  const post: Post = {
    id: `${page.id}_${world.id(15, DIGITS)}`,
    page: page.id,
    kind: photos.length > 1 ? 'photos' : photos.length === 1 ? 'photo' : link === null ? 'text' : 'link',
    message,
    link,
    photos: photos.map((photo) => photo.id),
    media: photos.map((photo) => photo.media),
    acceptedAt: c.get('arrivedAt'),
    publicAt: now,
    goneAt: null,
  };
  for (const photo of photos) photo.postId = post.id;
  state.posts[post.id] = post;
  return { id: post.id };
}

export function mustBeAuthorized(page: FacebookPage): void {
  if (!page.needsAuthorization) return;
  throw new Refused(200, 'Page Publishing Authorization is required.', {
    subcode: 1404078,
    status: 403,
    said: 'You need to complete Page Publishing Authorization before you can publish.',
  });
}

function checkLink(link: string): void {
  if (!URL.canParse(link) || !/^https?:/.test(link))
    throw new Refused(100, 'The URL is not valid.', { subcode: 2061006 });
  const { hostname } = new URL(link);
  if (/(^|\.)facebook\.com$/.test(hostname))
    throw new Refused(100, 'Links to Facebook cannot be shared like this.', { subcode: 1609008 });
  if (!hostname.includes('.') || /^[\d.]+$/.test(hostname))
    throw new Refused(100, 'The link could not be scraped.', { subcode: 1609005 });
}

function attachedPhotos(facebook: Facebook, page: FacebookPage, params: Params): Photo[] {
  const given = innerOf(params, 'attached_media');
  const entries = Array.isArray(given)
    ? given
    : Object.keys(params)
        .filter((name) => /^attached_media\[\d+\]$/.test(name))
        .map((name) => innerOf(params, name));
  return entries.map((entry) => {
    const id = String((entry as { media_fbid?: unknown } | null)?.media_fbid ?? '');
    const photo = livePhoto(facebook, id);
    if (photo?.page !== page.id) throw wrong(`attached_media: there is no photo ${id} of this Page.`);
    return photo;
  });
}

/** A photo that stands in no post is gone after a day. */
export function livePhoto(facebook: Facebook, id: string): Photo | undefined {
  const photo = facebook.state.photos[id];
  const isFree = photo && photo.postId === null && photo.storyId === null;
  if (isFree && facebook.world.now() - photo.createdAt >= DAY) delete facebook.state.photos[id];
  return facebook.state.photos[id];
}

/** POST /{page}/photos : fetched while the call waits; unpublished it stands nowhere. */
export async function createPhoto(facebook: Facebook, c: Ask, page: FacebookPage): Promise<unknown> {
  mustBeAuthorized(page);
  const { world, state, options } = facebook;
  const params = await paramsOf(c);
  const address = textOf(params, 'url');
  if (address === undefined) throw wrong('param url is missing');
  const media = await fetchPicture(world, checkAddress(address, 'url', options.loopback));
  if (!media) throw new Refused(324, 'Missing or invalid image file');
  if (!/^image\/(jpeg|png|gif)$/.test(media.mime))
    throw new Refused(324, 'Missing or invalid image file', { subcode: 2069019 });
  if (media.bytes > MAX_PICTURE)
    throw new Refused(324, 'The image is too large.', {
      subcode: 1366046,
      said: 'Photos should be less than 4 MB.',
    });
  const photo: Photo = {
    id: `122${world.id(12, DIGITS)}`,
    page: page.id,
    media,
    alt: textOf(params, 'alt_text_custom') ?? '',
    createdAt: world.now(),
    postId: null,
    storyId: null,
  };
  state.photos[photo.id] = photo;
  if (flagOf(params, 'published') === false) return { id: photo.id };
  const post: Post = {
    id: `${page.id}_${world.id(15, DIGITS)}`,
    page: page.id,
    kind: 'photo',
    message: textOf(params, 'caption') ?? '',
    link: null,
    photos: [photo.id],
    media: [media],
    acceptedAt: c.get('arrivedAt'),
    publicAt: world.now(),
    goneAt: null,
  };
  photo.postId = post.id;
  state.posts[post.id] = post;
  return { id: photo.id, post_id: post.id };
}

/** POST /{page}/photo_stories : a photo that stands in no post becomes a story. */
export async function photoStory(facebook: Facebook, c: Ask, page: FacebookPage): Promise<unknown> {
  mustBeAuthorized(page);
  const { world, state } = facebook;
  const id = textOf(await paramsOf(c), 'photo_id') ?? '';
  const photo = livePhoto(facebook, id);
  if (photo?.page !== page.id) throw wrong('photo_id: there is no such photo of this Page.');
  if (photo.postId !== null || photo.storyId !== null)
    throw new Refused(100, 'These photos were already posted.', { subcode: 1366051 });
  const post: Post = {
    id: world.id(16, DIGITS),
    page: page.id,
    kind: 'story',
    message: '',
    link: null,
    photos: [id],
    media: [photo.media],
    acceptedAt: c.get('arrivedAt'),
    publicAt: world.now(),
    goneAt: null,
  };
  photo.storyId = post.id;
  state.posts[post.id] = post;
  return { success: true, post_id: post.id };
}
