import type { Media } from '../../shared/media.ts';
import type { ImageRule, KindRules } from '../../shared/platforms/rules.ts';
import { type Cut, isShaped } from '../../shared/shape.ts';
import { database, write } from '../draft/database.ts';
import { sha256Of } from '../draft/hash.ts';
import { measure } from '../draft/measure.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import { prepareImage } from './prepare-image.ts';
import { stripVideoLocation } from './strip-video-location.ts';
import { stripWebm } from './strip-webm.ts';

/** Grows when the same rule gives other bytes, so that what an older version made is not used. */
const WAY = 3;

/**
 * The medium as it leaves the browser for one kind of post, in the shape its owner gave it; its bytes are stored under its own sha256. Made once:
 * asked again it is only looked up, so being killed in the middle costs one medium's work.
 */
export async function prepareMedia(
  world: Pick<World, 'drawImage'>,
  original: Media,
  kind: KindRules,
  cut?: Cut,
): Promise<Media> {
  const key = `${original.sha256} ${keyOf(original, kind, cut)}`;
  const db = await database();
  const known = await db.get('prepared', key);
  if (known && (await db.getKey('blobs', known.media.sha256))) return known.media;
  const blob = await db.get('blobs', original.sha256);
  if (!blob)
    throw new Refusal('media-gone', 'The bytes of a photo or video are no longer here. Fetch it again.');
  const made = await make(world, blob, original, kind, cut);
  const media = made === blob ? original : await described(made, original);
  await write(['blobs', 'prepared'], (tx) =>
    Promise.all([
      made === blob ? undefined : tx.objectStore('blobs').put(made, media.sha256),
      tx.objectStore('prepared').put({ key, from: original.sha256, media }),
    ]),
  );
  return media;
}

async function make(
  world: Pick<World, 'drawImage'>,
  blob: Blob,
  original: Media,
  kind: KindRules,
  cut: Cut | undefined,
): Promise<Blob> {
  if (original.kind === 'video')
    return original.mime === 'video/webm' ? stripWebm(blob) : stripVideoLocation(blob);
  return kind.image ? prepareImage(world, blob, original, kind.image, cut) : blob;
}

async function described(blob: Blob, original: Media): Promise<Media> {
  const found = await measure(blob);
  if (!found) throw new Refusal('media-damaged', 'A photo could not be made ready. Fetch it again.');
  const { seconds = original.seconds, ...rest } = found;
  return {
    ...original,
    ...rest,
    ...(seconds === undefined ? {} : { seconds }),
    sha256: await sha256Of(blob),
    bytes: blob.size,
  };
}

/** Every limit that a picture is made for. */
const ASKED = Object.keys({
  mimes: true,
  maxBytes: true,
  maxLongSide: true,
  maxShortSide: true,
  maxPixels: true,
  minSide: true,
  minRatio: true,
  maxRatio: true,
} satisfies Record<keyof ImageRule, true>) as (keyof ImageRule)[];

/** What the rule and its owner ask of a picture, in one line: kinds that ask the same share what was made. */
function keyOf(original: Media, kind: KindRules, cut: Cut | undefined): string {
  if (original.kind === 'video') return `video/${WAY}`;
  const asks = ASKED.map((name) => String(kind.image?.[name]?.value ?? ''));
  const shaped = cut && !isShaped(original, cut.ratio) ? [cut.ratio, cut.fill ? cut.focus : null] : [];
  return ['image', WAY, ...asks, ...shaped.map((one) => JSON.stringify(one))].join('/');
}
