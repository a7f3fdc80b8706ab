import type { DraftMedia, MediaTrouble } from '../../shared/draft.ts';
import type { Thumb, World } from '../world.ts';
import { type Fetched, fetchBytes } from './fetch-bytes.ts';
import { sha256Of } from './hash.ts';
import { type Measured, measure } from './measure.ts';

/** One medium, wholly in hand: fetched, looked at, hashed. */
export interface Taken {
  blob: Blob;
  sha256: string;
  measured: Measured;
  thumb: Thumb | null;
}
export type Taking = Taken | { trouble: MediaTrouble; origin?: string };

/** Smaller pictures are icons and placeholders. Pixels. */
const MIN_SIDE = 200;
/** Sizes of one photo to try before giving up. */
const MAX_TRIES = 6;

type Hands = Pick<World, 'now' | 'fetch' | 'wait' | 'mayFetch' | 'drawThumb'>;

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
  const kind = media.kind === 'video' ? 'video' : 'image';
  const pageOrigin = new URL(pageUrl).origin;
  const troubles: Exclude<Taking, Taken>[] = [];
  for (const url of [...new Set([media.url, ...media.variants])].slice(0, MAX_TRIES)) {
    if (troubles.some((one) => one.origin === new URL(url).origin)) continue;
    const fetched = await fetchBytes(world, { url, kind, pageOrigin }, signal);
    const taken = 'blob' in fetched ? await look(world, fetched.blob, kind) : fetched;
    if ('sha256' in taken)
      return taken.thumb || !poster
        ? taken
        : { ...taken, thumb: await posterThumb(world, poster, pageOrigin, signal) };
    troubles.push(taken);
  }
  const needed = troubles.find((one) => one.trouble === 'permission-needed');
  return needed ?? troubles[0] ?? { trouble: 'not-found' };
}

async function look(world: Hands, blob: Blob, kind: 'image' | 'video'): Promise<Taking> {
  const measured = await measure(blob);
  if (!measured?.mime.startsWith(kind)) return { trouble: 'not-media' };
  if (kind === 'video') return { blob, sha256: await sha256Of(blob), measured, thumb: null };
  if (Math.min(measured.width, measured.height) < MIN_SIDE) return { trouble: 'too-small' };
  const thumb = await world.drawThumb(blob).catch(() => null);
  if (!thumb) return { trouble: 'not-media' };
  const { width, height } = thumb;
  return { blob, sha256: await sha256Of(blob), measured: { ...measured, width, height }, thumb };
}

/** A video without a still is shown by its icon: nothing is wrong with it. */
async function posterThumb(
  world: Hands,
  url: string,
  pageOrigin: string,
  signal: AbortSignal,
): Promise<Thumb | null> {
  const fetched: Fetched = await fetchBytes(world, { url, kind: 'image', pageOrigin }, signal);
  return 'blob' in fetched ? world.drawThumb(fetched.blob).catch(() => null) : null;
}
