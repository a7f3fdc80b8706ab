import { webUrl } from '../urls.ts';
import { kindOfVideo } from './video-kinds.ts';
import type { VideoSource } from './video-page.ts';

/** Players by what elements call them: how they number their videos, and the address a number stands for. */
const PROVIDERS: readonly (readonly [called: RegExp, number: RegExp, address: string])[] = [
  [/youtu|(?:^|[\s_-])yt(?:$|[\s_=-])/i, /^[\w-]{11}$/, 'https://www.youtube.com/watch?v='],
  [/vimeo/i, /^\d{5,12}$/, 'https://vimeo.com/'],
  [/matterport/i, /^[\da-z]{11}$/i, 'https://my.matterport.com/show/?m='],
];
/** Attributes that hold a video's number or address. */
const NAMES = [
  ...['', '-id', 'id', '-url', '-src', '-embed', '-code'].map((end) => `data-video${end}`),
  ...['youtube', 'yt', 'vimeo', 'matterport'].flatMap((name) =>
    ['', '-id', 'id', '-url'].map((end) => `data-${name}${end}`),
  ),
  ...[
    'plyr-embed-id',
    'embed',
    'embed-id',
    'embed-url',
    'oembed-url',
    'iframe',
    'iframe-src',
    'tour',
    'tour-url',
    'player',
  ].map((name) => `data-${name}`),
];
const CALLED = new RegExp(`^(?:videoid|src|href|data-src|data-href|data-url|data-id|${NAMES.join('|')})$`);
const MOST_WORDS = 1000;

/** What stands in for a player until somebody presses it: `lite-youtube`, Plyr's boxes, buttons and thumbnails that know a number. */
export const facades: VideoSource = {
  where: [
    'lite-youtube',
    'lite-vimeo',
    'youtube-video',
    'vimeo-video',
    'amp-youtube',
    'amp-vimeo',
    ...NAMES.map((name) => `[${name}]`),
    '[class*="youtube" i][data-id],[class*="vimeo" i][data-id],[data-provider][data-id]',
    ...['src', 'href', 'url'].flatMap((name) =>
      ['youtu', 'vimeo', 'matterport'].map((host) => `[data-${name}*="${host}"]`),
    ),
  ].join(),
  read(element, { base }, page) {
    if (/^(?:VIDEO|IFRAME)$/.test(element.tagName)) return;
    const attributes = [...element.attributes];
    const words = [element.tagName, ...attributes.map(({ name, value }) => `${name}=${value}`)]
      .join(' ')
      .slice(0, MOST_WORDS);
    const film = page.fresh();
    for (const { name, value } of attributes) {
      if (!CALLED.test(name)) continue;
      const url = webUrl(value, base);
      if (url && kindOfVideo(url)) page.see(url, base, { from: 'facade', film });
      const known = PROVIDERS.find(([called, number]) => number.test(value) && called.test(words));
      if (known) page.see(known[2] + value, base, { from: 'facade', film });
    }
  },
};
