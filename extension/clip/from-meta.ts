import { readSrcset } from './from-images.ts';
import { metaContent } from './page-words.ts';
import type { Sightings } from './sightings.ts';
import { looksLikePhoto } from './urls.ts';
import type { Cue } from './weights.ts';

/** OpenGraph, Twitter, image_src and preloaded pictures. */
export function fromMeta(
  document: Document,
  metas: readonly (readonly [string, string])[],
  sightings: Sightings,
): void {
  const list = sightings.fresh();
  const see = (url: string, from: string, cue: Cue, pixels?: number) => {
    if (looksLikePhoto(url) === 'no') return;
    sightings.see(url, { from, list: cue === 'preload' ? undefined : list, pixels, cues: [cue] });
  };
  for (const url of metaContent(
    metas,
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
  ))
    see(url, 'og', 'open-graph');
  for (const link of document.querySelectorAll('link[rel~="image_src" i],link[as="image" i]')) {
    const preload = link.getAttribute('as') !== null;
    const name = preload ? 'preload' : 'og';
    const cue: Cue = preload ? 'preload' : 'open-graph';
    const href = link.getAttribute('href');
    if (href) see(href, name, cue);
    for (const entry of readSrcset(link.getAttribute('imagesrcset') ?? ''))
      see(entry.url, name, cue, entry.pixels);
  }
}
