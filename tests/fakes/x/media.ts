import * as z from 'zod';
import type { Ask } from '../attend.ts';
import { DIGITS } from '../fake.ts';
import { probe, probePicture } from '../probe.ts';
import { invalid, notFound, Refused } from './answers.ts';
import type { Caller } from './bearer.ts';
import { carriedBy } from './carried.ts';
import { advance, judge } from './processing.ts';
import { DAY, type Medium, type X } from './state.ts';

const MAX_PART = 5_000_000;
const LAST_SEGMENT = 999;
/** An upload that is not finished lives this long, seconds. */
const OPEN_SECONDS = 1_295_999;
const DAY_SECONDS = 86_400;

const Init = z.strictObject({
  media_type: z.enum([
    'video/mp4',
    'video/webm',
    'video/mp2t',
    'video/quicktime',
    'image/jpeg',
    'image/gif',
    'image/bmp',
    'image/png',
    'image/webp',
    'image/pjpeg',
    'image/tiff',
  ]),
  total_bytes: z.number().int().min(1).max(17_179_869_184),
  media_category: z.enum(['tweet_image', 'tweet_gif', 'tweet_video']),
  additional_owners: z.array(z.string()).optional(),
  shared: z.boolean().optional(),
});
const KEYS = { tweet_image: '3', tweet_gif: '16', tweet_video: '13' } as const;

export async function jsonOf<T extends z.ZodType>(c: Ask, shape: T): Promise<z.output<T>> {
  const body = shape.safeParse(await c.req.json().catch(() => null));
  if (body.success) return body.data;
  const [issue] = body.error.issues;
  throw invalid(`$.${issue?.path.join('.')}: ${issue?.message}`);
}

function begin(x: X, c: Ask, owner: string, init: z.output<typeof Init>): Medium {
  const id = x.world.id(1, '12').concat(x.world.id(18, DIGITS));
  const isPicture = init.media_category !== 'tweet_video';
  const medium: Medium = {
    id,
    key: `${KEYS[init.media_category]}_${id}`,
    owner,
    category: init.media_category,
    mime: init.media_type,
    totalBytes: init.total_bytes,
    parts: 0,
    received: 0,
    state: 'open',
    error: null,
    fate: c.get('fate') ?? null,
    finishedAt: null,
    expiresAt: x.world.now() + OPEN_SECONDS * 1000,
    facts: null,
    alt: null,
    looks: 0,
  };
  x.state.media[id] = medium;
  x.arriving.set(id, {
    probe: probe(x.world.hasher()),
    early: new Map(),
    picture: isPicture ? [] : null,
  });
  return medium;
}

/** POST /2/media/upload/initialize */
export async function initialize(x: X, c: Ask, { user }: Caller): Promise<unknown> {
  const { id, key } = begin(x, c, user.username, await jsonOf(c, Init));
  return { data: { id, media_key: key, expires_after_secs: OPEN_SECONDS } };
}

function own(x: X, { user }: Caller, id: string): Medium {
  const medium = x.state.media[id];
  if (!medium || medium.owner !== user.username || medium.expiresAt <= x.world.now())
    throw notFound('media', id);
  return medium;
}

/** POST /2/media/upload/{id}/append : a part again with the same number changes nothing. */
export async function append(x: X, c: Ask, caller: Caller): Promise<unknown> {
  const medium = own(x, caller, c.req.param('id') ?? '');
  const arriving = x.arriving.get(medium.id);
  if (medium.state !== 'open' || !arriving) throw invalid('The upload is already finished.');
  const { field, bytes } = await carriedBy(c);
  const index = Number(field('segment_index') ?? Number.NaN);
  if (!Number.isInteger(index) || index < 0 || index > LAST_SEGMENT)
    throw invalid('segment_index must be from 0 to 999.');
  if (bytes.length > MAX_PART) throw new Refused({ status: 413, detail: 'The part is too large.' });
  if (index >= medium.parts) arriving.early.set(index, bytes);
  for (let next = arriving.early.get(medium.parts); next; next = arriving.early.get(medium.parts)) {
    arriving.early.delete(medium.parts);
    feed(x, medium, next);
  }
  return { data: { expires_at: Math.floor(medium.expiresAt / 1000) } };
}

function feed(x: X, medium: Medium, bytes: Uint8Array<ArrayBuffer>): void {
  const arriving = x.arriving.get(medium.id);
  arriving?.probe.feed(bytes);
  arriving?.picture?.push(bytes);
  medium.parts += 1;
  medium.received += bytes.length;
}

/** POST /2/media/upload/{id}/finalize */
export function finalize(x: X, c: Ask, caller: Caller): unknown {
  const medium = own(x, caller, c.req.param('id') ?? '');
  if (medium.state === 'open') finish(x, medium);
  return described(medium);
}

function finish(x: X, medium: Medium): void {
  const arriving = x.arriving.get(medium.id);
  if (!arriving || medium.received !== medium.totalBytes || arriving.early.size > 0)
    throw invalid('Segments do not add up to provided total file size.', { media_id: [medium.id] });
  if (arriving.picture) {
    const whole = new Uint8Array(medium.received);
    let at = 0;
    for (const piece of arriving.picture) {
      whole.set(piece, at);
      at += piece.length;
    }
    medium.facts = probePicture(whole, x.world.hasher());
    if (medium.facts.mime.startsWith('image/'))
      x.world.shelf?.put(medium.facts.sha256, medium.facts.mime, whole);
  } else medium.facts = arriving.probe.facts();
  x.arriving.delete(medium.id);
  medium.finishedAt = x.world.now();
  medium.expiresAt = x.world.now() + DAY;
  medium.state = 'pending';
  if (medium.category === 'tweet_image') {
    const trouble = judge(x, medium);
    if (trouble) throw invalid(`${trouble.name}: ${trouble.message}`, { media_id: [medium.id] });
    medium.state = 'succeeded';
  }
  advance(x, medium);
}

/** GET /2/media/upload?command=STATUS&media_id=… */
export function status(x: X, c: Ask, caller: Caller): unknown {
  const query = new URL(c.req.url).searchParams;
  if (query.get('command') !== 'STATUS') throw invalid('command must be STATUS.');
  const medium = own(x, caller, query.get('media_id') ?? '');
  advance(x, medium, true);
  return described(medium);
}

/** POST /2/media/upload : a picture in one go. */
export async function uploadWhole(x: X, c: Ask, { user }: Caller): Promise<unknown> {
  const { field, bytes } = await carriedBy(c);
  if (field('media_category') !== 'tweet_image') throw invalid('media_category must be tweet_image.');
  const { mime } = probePicture(bytes, x.world.hasher());
  const type = Init.shape.media_type.safeParse(mime);
  if (!type.success) throw invalid('media type unrecognized.');
  const init = { media_type: type.data, total_bytes: bytes.length, media_category: 'tweet_image' } as const;
  const medium = begin(x, c, user.username, init);
  feed(x, medium, bytes);
  finish(x, medium);
  const { width, height } = medium.facts ?? {};
  return { data: { ...data(medium), image: { w: width, h: height, image_type: type.data } } };
}

const data = (medium: Medium) => ({
  id: medium.id,
  media_key: medium.key,
  size: medium.received,
  expires_after_secs: DAY_SECONDS,
});

function described(medium: Medium): unknown {
  const { state, error, category } = medium;
  if (category === 'tweet_image' || state === 'open') return { data: data(medium) };
  const isOpen = state === 'pending' || state === 'in_progress';
  const info = {
    state,
    ...(isOpen ? { check_after_secs: 1 } : {}),
    progress_percent: state === 'succeeded' ? 100 : 50,
    ...(error ? { error } : {}),
  };
  return { data: { ...data(medium), processing_info: info } };
}

const Metadata = z.strictObject({
  id: z.string(),
  metadata: z.strictObject({ alt_text: z.strictObject({ text: z.string().max(1000) }) }),
});

/** POST /2/media/metadata */
export async function describeMedium(x: X, c: Ask, caller: Caller): Promise<unknown> {
  const { id, metadata } = await jsonOf(c, Metadata);
  const medium = own(x, caller, id);
  medium.alt = metadata.alt_text.text;
  return { data: { id, associated_metadata: { alt_text: { text: medium.alt } } } };
}
