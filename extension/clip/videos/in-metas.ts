import { metaContent } from '../page-words.ts';
import type { VideoPage } from './video-page.ts';

/** What the page's head names: OpenGraph's videos, and the player and the stream of Twitter's card, which are one film. */
export function inMetas(base: string, page: VideoPage): void {
  for (const url of metaContent(page.metas, 'og:video', 'og:video:url', 'og:video:secure_url'))
    page.see(url, base, { from: 'og' });
  const film = page.fresh();
  for (const url of metaContent(page.metas, 'twitter:player:stream'))
    page.see(url, base, { from: 'twitter', film, sure: 'file' });
  for (const url of metaContent(page.metas, 'twitter:player'))
    page.see(url, base, { from: 'twitter', film, sure: 'embed' });
}
