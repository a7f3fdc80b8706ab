import type { MediaFacts } from '../probe.ts';
import { isRecord, Refused, wrong } from './answers.ts';
import { statusOf } from './assets.ts';
import type { AssetKind, LinkedIn } from './state.ts';

/** What a post may show, one of: media, multiImage, article, poll. */

const MAX_ALT = 4086;
const MAX_TITLE = 399;
const DURATIONS = ['ONE_DAY', 'THREE_DAYS', 'SEVEN_DAYS', 'FOURTEEN_DAYS'];

/** The media a post will show. Throws for anything the documentation does not allow. */
export function checkContent(linkedin: LinkedIn, author: string, content: unknown): MediaFacts[] {
  if (content === undefined) return [];
  if (!isRecord(content)) throw wrong('/content', 'content must be a record');
  const [name, ...more] = Object.keys(content);
  if (name === undefined || more.length > 0) throw wrong('/content', 'content must hold exactly one member');
  const inner = content[name];
  if (!isRecord(inner)) throw wrong(`/content/${name}`, `${name} must be a record`);
  switch (name) {
    case 'media':
      return checkMedia(linkedin, author, inner);
    case 'multiImage':
      return checkImages(linkedin, author, inner);
    case 'article':
      return checkArticle(linkedin, author, inner);
    case 'poll':
      checkPoll(inner);
      return [];
    default:
      throw unpermitted(`/content/${name}`);
  }
}

const unpermitted = (path: string): Refused =>
  new Refused(
    403,
    undefined,
    `Unpermitted fields present in REQUEST_BODY: Data Processing Exception: ${path}`,
  );

export function only(record: Record<string, unknown>, names: readonly string[], path: string): void {
  const odd = Object.keys(record).find((name) => !names.includes(name));
  if (odd) throw unpermitted(`${path}/${odd}`);
}

function textIn(
  record: Record<string, unknown>,
  name: string,
  path: string,
  max: number,
  isNeeded: boolean,
): void {
  const value = record[name];
  if (value === undefined || value === '') {
    if (isNeeded) throw wrong(`${path}/${name}`, `${name} is required`, 'MISSING_FIELD');
    return;
  }
  if (typeof value !== 'string') throw wrong(`${path}/${name}`, `${name} must be a string`);
  if (value.length > max)
    throw wrong(`${path}/${name}`, `${name} is longer than ${max}`, 'FIELD_LENGTH_TOO_LONG');
}

function checkMedia(linkedin: LinkedIn, author: string, media: Record<string, unknown>): MediaFacts[] {
  only(media, ['id', 'altText', 'title'], '/content/media');
  const kind = /^urn:li:(image|document|video):/.exec(String(media.id))?.[1] as AssetKind | undefined;
  if (!kind)
    throw wrong(
      '/content/media/id',
      'id must be the URN of an image, a video or a document',
      'INVALID_URN_TYPE',
    );
  textIn(media, 'title', '/content/media', MAX_TITLE, kind === 'document');
  textIn(media, 'altText', '/content/media', MAX_ALT, false);
  return assetIn(linkedin, author, media.id, [kind], '/content/media/id');
}

function checkImages(linkedin: LinkedIn, author: string, inner: Record<string, unknown>): MediaFacts[] {
  only(inner, ['images'], '/content/multiImage');
  const { images } = inner;
  if (!Array.isArray(images) || images.length < 2 || images.length > 20)
    throw wrong('/content/multiImage/images', 'multiImage takes 2 to 20 images');
  return images.flatMap((one: unknown, at) => {
    const path = `/content/multiImage/images/${at}`;
    if (!isRecord(one)) throw wrong(path, 'an image must be a record');
    only(one, ['id', 'altText'], path);
    textIn(one, 'altText', path, MAX_ALT, false);
    return assetIn(linkedin, author, one.id, ['image'], `${path}/id`);
  });
}

function checkArticle(linkedin: LinkedIn, author: string, article: Record<string, unknown>): MediaFacts[] {
  const path = '/content/article';
  only(article, ['source', 'title', 'description', 'thumbnail', 'thumbnailAltText'], path);
  textIn(article, 'title', path, MAX_TITLE, true);
  if (!/^https?:\/\/[^\s]+$/.test(String(article.source)))
    throw wrong(`${path}/source`, 'source must be the address of a page');
  if (article.thumbnail === undefined) return [];
  return assetIn(linkedin, author, article.thumbnail, ['image'], `${path}/thumbnail`);
}

function checkPoll(poll: Record<string, unknown>): void {
  const path = '/content/poll';
  only(poll, ['question', 'options', 'settings'], path);
  textIn(poll, 'question', path, 140, true);
  const { options, settings } = poll;
  if (!Array.isArray(options) || options.length < 2 || options.length > 4)
    throw wrong(`${path}/options`, 'a poll takes 2 to 4 options');
  for (const [at, one] of options.entries())
    textIn(isRecord(one) ? one : {}, 'text', `${path}/options/${at}`, 30, true);
  if (!isRecord(settings) || !DURATIONS.includes(String(settings.duration)))
    throw wrong(`${path}/settings/duration`, 'duration must be one of the four');
}

function assetIn(
  linkedin: LinkedIn,
  author: string,
  urn: unknown,
  kinds: readonly AssetKind[],
  path: string,
): MediaFacts[] {
  const asset = linkedin.state.assets[String(urn)];
  if (!asset || !kinds.includes(asset.kind))
    throw wrong(path, `${String(urn)} does not exist`, 'INVALID_URN_ID');
  if (asset.owner !== author)
    throw new Refused(
      403,
      'ACCESS_DENIED',
      `Accessing this ${asset.kind} resource is forbidden: its owner is another`,
    );
  const status = statusOf(linkedin, asset);
  if (status === 'PROCESSING_FAILED')
    throw wrong(path, `${asset.urn} could not be processed`, 'MEDIA_ASSET_PROCESSING_FAILED');
  if (status !== 'AVAILABLE') throw wrong(path, `${asset.urn} is ${status}`, 'MEDIA_ASSET_WAITING_UPLOAD');
  return asset.media;
}
