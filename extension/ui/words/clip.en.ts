import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

/** What could not be taken from a page, by code. */
export const en = {
  permission: (count: number): string =>
    plural(count, 'A photo lives on another site.', `${number(count)} photos live on another site.`),
  permissionWhy: 'The browser asks once. Nothing but these photos is fetched.',
  allow: (hosts: string): string => `Allow ${hosts}`,
  tryAgain: 'Try again',
  saysMore: (count: number): string => `The page says it has ${number(count)} photos.`,
  findMore: 'Find more photos',
  met: (count: number): string => `${number(count)} ${plural(count, 'picture', 'pictures')} so far`,
  seeking: 'Looking through the page’s gallery…',
  fetching: (done: number, total: number): string => `Fetching ${number(done)} of ${number(total)}`,
  arrived: (got: number, of: number | null): string =>
    of === null ? bytes(got) : `${bytes(got)} of ${bytes(of)}`,
  stop: 'Stop',
  notFetched: (count: number): string =>
    plural(count, 'A photo could not be fetched', `${number(count)} photos could not be fetched`),
  noSubtitles: (count: number, why: string): string =>
    plural(
      count,
      `A video’s subtitles could not be taken: ${why}`,
      `${number(count)} subtitle tracks could not be taken: ${why}`,
    ),
  allowThem: 'Allow',
  missed: (count: number): string => `${number(count)} things on this page could not be taken`,
  trouble: {
    'permission-needed': 'Your permission is needed',
    'not-found': 'No longer there',
    refused: 'The site refused it',
    unreachable: 'Not reachable',
    'not-media': 'Not a photo or video',
    'not-subtitles': 'Neither WebVTT nor SRT',
    'too-small': 'Too small to use',
    'too-large': 'Too large to keep',
    'no-space': 'No space left in the browser',
    'link-only': 'Plays on its site only: kept as a link',
  } as Record<string, string>,
  problems: {
    'video-stream': 'A video on this page is streamed and cannot be saved',
    'video-manifest': 'A video on this page is streamed in pieces: kept as a link',
    'video-embed': 'A video plays in another site’s player: kept as a link',
    'subtitles-hidden': 'Subtitles of a video are hidden by its page: turn them on there and clip again',
    'frame-unreadable': 'A part of this page belongs to another site and was not read',
    'too-much': 'This page holds more than a listing: only the first part was taken',
    'stale-metadata': 'This page changed without telling: reload it if something looks wrong',
    'photos-behind-gallery': 'There may be more photos: open the page’s gallery, then clip again',
    'many-listings': 'This page shows many listings: what was taken may be of several',
    'nothing-found': 'No photos or videos were found on this page',
    'reader-stopped': 'Reading took too long and was stopped: some things may be missing',
  } as Record<string, string>,
};
export type ClipWords = typeof en;
