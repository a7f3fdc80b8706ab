import { webUrl } from '../urls.ts';
import { isTrack, kindOfVideo } from './video-kinds.ts';
import type { VideoSource } from './video-page.ts';

/** A link, around a thumbnail or in words, to a player, a film's file, or timed text. */
export const linked: VideoSource = {
  where: 'a[href],area[href]',
  read(element, { base }, page) {
    const url = webUrl(element.getAttribute('href'), base);
    if (!url) return;
    if (kindOfVideo(url)) page.see(url, base, { from: 'link' });
    else if (isTrack(url)) page.subtitles.push({ url });
  },
};
