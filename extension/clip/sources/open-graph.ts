import { metaContent } from '../page-words.ts';
import { looksLikePhoto } from '../urls.ts';
import type { HeadHere } from './head-here.ts';

const NAMES = ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'];

/** What OpenGraph and Twitter's card name, and `image_src`, which did it before them. */
export function openGraph({ document, metas, sightings, list }: HeadHere): void {
  const links = [...document.querySelectorAll('link[rel~="image_src" i]:not([as])')];
  for (const url of [
    ...metaContent(metas, ...NAMES),
    ...links.map((link) => link.getAttribute('href') ?? ''),
  ])
    if (url && looksLikePhoto(url) !== 'no') sightings.see(url, { from: 'og', list, cues: ['open-graph'] });
}
