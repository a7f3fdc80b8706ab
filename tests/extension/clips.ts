import type { Clip, ClipPhoto } from '../../shared/clip.ts';

export const photo = (name: string, more: Partial<ClipPhoto> = {}): ClipPhoto => ({
  url: `https://cdn.example/${name}.jpg`,
  kind: 'photo',
  foundIn: ['img'],
  variants: [],
  ...more,
});

/** What reading a page of a flat gave. */
export const clip = (more: Partial<Clip> = {}): Clip => ({
  source: {
    url: 'https://homes.example/flat/7?ref=mail',
    canonicalUrl: 'https://homes.example/flat/7',
    title: 'Flat 7 | Homes',
    site: 'Homes',
    at: 1_795_200_000_000,
  },
  facts: { title: { value: 'Flat 7', foundIn: ['og'] } },
  text: 'Two rooms by the park.',
  photos: [photo('a'), photo('b'), photo('c')],
  videos: [],
  subtitles: [],
  caption: 'Flat 7, 300,000 EUR',
  hashtags: ['flat'],
  problems: [],
  ms: 12,
  ...more,
});
