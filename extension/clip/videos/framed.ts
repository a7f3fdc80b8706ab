import { webUrl } from '../urls.ts';
import { kindOfVideo } from './video-kinds.ts';
import type { VideoSource } from './video-page.ts';

/** A player in a frame, also one that waits with its address in another attribute: `data-src`, `data-lazy-src`, `data-cookieblock-src`. */
export const framed: VideoSource = {
  where: 'iframe,amp-iframe,embed,object[data]',
  read(element, { base }, page) {
    for (const { name, value } of element.attributes) {
      const url = /^(?:src|data)$|^(?:data-|lazy)/.test(name) ? webUrl(value, base) : null;
      if (url && kindOfVideo(url)) page.see(url, base, { from: 'iframe' });
    }
  },
};
