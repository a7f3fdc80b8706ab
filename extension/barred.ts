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

/**
 * What to ask the owner for, so that all of this Draft can be fetched: exactly the hosts that are missing. Ask with
 * it in the very click, with nothing awaited before; the asking may end the popup, the background goes on.
 */
export const missingPatterns = (draft: Draft): string[] => [
  ...new Set(draft.media.flatMap(barredBy).map(patternFor)),
];
