import type { Draft, DraftMedia } from '../shared/draft.ts';

/** Which hosts keep a Draft from its photos, videos and subtitles. */

/** The pattern to ask for. Patterns with a port are not taken everywhere, so the host stands for its ports. */
export function patternFor(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Origins that stand between us and this medium or its subtitles. */
export const barredBy = (media: DraftMedia): string[] =>
  [media, ...media.subtitles].flatMap(({ trouble, origin }) =>
    trouble === 'permission-needed' && origin ? [origin] : [],
  );

/** Where a medium will be fetched from that has not come yet: it may be barred like those that were tried. */
const awaitedFrom = ({ state, url }: DraftMedia): string[] =>
  (state === 'wanted' || state === 'fetching') && /^https?:/.test(url) ? [new URL(url).origin] : [];

/**
 * What to ask the owner for, so that all of this Draft can be fetched: the hosts that are missing and, once one is, those that are
 * still to be tried, so that one yes is enough. The browser asks of those only that were not granted. Ask with it in the very
 * click, with nothing awaited before; the asking may end the popup, the background goes on.
 */
export function missingPatterns({ media }: Draft): string[] {
  const barred = media.flatMap(barredBy);
  return barred.length ? [...new Set([...barred, ...media.flatMap(awaitedFrom)].map(patternFor))] : [];
}
