import type { DraftMedia, DraftSubtitles, MediaTrouble } from '../../shared/draft.ts';
import { OWN_TABLE } from '../../shared/own.ts';
import type { Thumb, World } from '../world.ts';
import { fetchBytes, type Reach } from './fetch-bytes.ts';
import { sha256Of } from './hash.ts';
import { largerAddresses } from './larger.ts';
import { compareLooks, type Picture } from './look-alike.ts';
import { type Measured, measure } from './measure.ts';
import { takeSubtitles } from './take-subtitles.ts';

/** One medium, wholly in hand: fetched, looked at, hashed. */
export interface Taken {
  /** Where its bytes came from. */
  url: string;
  blob: Blob;
  sha256: string;
  measured: Measured;
  thumb: Thumb | null;
  subtitles?: DraftSubtitles[];
}
export type Taking = Taken | { trouble: MediaTrouble; origin?: string };

/** Smaller pictures are icons and placeholders. Pixels. */
export const MIN_SIDE = 200;
/** Sizes of one photo to try before giving up. */
const MAX_TRIES = 6;

/** Larger than this on the long side, no platform asks for more, so none is sought. Pixels. */
const LARGE = 2048;
/** A larger picture has more pixels and more bytes than the one found by at least this. */
const REALLY_LARGER = 1.1;

type Hands = Reach & Pick<World, 'drawThumb'>;

/**
 * Tries a medium's addresses in turn, largest first, until one gives a real picture or video. Says the trouble
 * with the first address otherwise, unless a permission would help. Throws only when `signal` fires.
 */
export async function takeMedia(
  world: Hands,
  media: DraftMedia,
  pageUrl: string,
  poster: string | undefined,
  signal: AbortSignal,
): Promise<Taking> {
  // What a table names by its address alone is what its bytes are.
  const isUnsure = media.foundIn?.includes(OWN_TABLE) ?? false;
  const kind = media.kind === 'video' || isUnsure ? 'video' : 'image';
  const take = async (url: string): Promise<Taking> => {
    const fetched = await fetchBytes(world, { url, kind, pageUrl }, signal);
    return 'blob' in fetched ? look(world, url, fetched.blob, isUnsure ? null : kind) : fetched;
  };
  const troubles: Exclude<Taking, Taken>[] = [];
  for (const url of [...new Set([media.url, ...media.variants])].slice(0, MAX_TRIES)) {
    if (troubles.some((one) => one.origin === new URL(url).origin)) continue;
    const taken = await take(url);
    if (!('sha256' in taken)) troubles.push(taken);
    else if (taken.measured.mime.startsWith('image')) return raised(taken, take);
    else return withTracks(world, taken, media, pageUrl, poster, signal);
  }
  const needed = troubles.find((one) => one.trouble === 'permission-needed');
  return needed ?? troubles[0] ?? { trouble: 'not-found' };
}

/** The same picture larger, where its host's way of writing addresses leads to one that proves to be; else as it was. */
async function raised(found: Taken, take: (url: string) => Promise<Taking>): Promise<Taken> {
  const { width, height } = found.measured;
  if (Math.max(width, height) >= LARGE) return found;
  for (const url of largerAddresses(found.url)) {
    const larger = await take(url);
    if ('sha256' in larger && isLarger(larger, found)) return larger;
  }
  return found;
}

/** More pixels and more bytes of what looks the same: a picture that was only blown up has hardly more to say. */
function isLarger(larger: Taken, found: Taken): boolean {
  const pixels = ({ measured }: Taken) => measured.width * measured.height;
  const picture = ({ thumb, measured }: Taken): Picture => ({
    kind: 'photo',
    width: measured.width,
    height: measured.height,
    ...(thumb ? { lookHash: thumb.lookHash } : {}),
  });
  return (
    pixels(larger) > pixels(found) * REALLY_LARGER &&
    larger.blob.size > found.blob.size * REALLY_LARGER &&
    compareLooks(picture(larger), picture(found)) === 'same'
  );
}

/** `kind`: what it must be; null: either. */
async function look(world: Hands, url: string, blob: Blob, kind: 'image' | 'video' | null): Promise<Taking> {
  const measured = await measure(blob);
  if (!measured?.mime.startsWith(kind ?? '')) return { trouble: 'not-media' };
  if (measured.mime.startsWith('video'))
    return { url, blob, sha256: await sha256Of(blob), measured, thumb: null };
  if (Math.min(measured.width, measured.height) < MIN_SIDE) return { trouble: 'too-small' };
  const thumb = await world.drawThumb(blob).catch(() => null);
  if (!thumb) return { trouble: 'not-media' };
  const { width, height } = thumb;
  return { url, blob, sha256: await sha256Of(blob), measured: { ...measured, width, height }, thumb };
}

/** A video with its still and the text of its subtitles. One without is shown by its icon: nothing is wrong with it. */
async function withTracks(
  world: Hands,
  taken: Taken,
  media: DraftMedia,
  pageUrl: string,
  poster: string | undefined,
  signal: AbortSignal,
): Promise<Taken> {
  const still = poster && (await fetchBytes(world, { url: poster, kind: 'image', pageUrl }, signal));
  const thumb = still && 'blob' in still ? await world.drawThumb(still.blob).catch(() => null) : null;
  return { ...taken, thumb, subtitles: await takeSubtitles(world, media.subtitles, pageUrl, signal) };
}
