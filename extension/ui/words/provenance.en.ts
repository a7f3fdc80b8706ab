import { bytes } from './amounts.ts';
import { number } from './format.ts';

export const en = {
  enlarge: 'Enlarged view',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  pick: 'Pick',
  describe: 'Words for people who cannot see it',
  at: (what: string, at: number, of: number): string => `${what} ${number(at)} of ${number(of)}`,
  unpick: 'Leave out',
  from: (site: string, when: string): string => `From ${site}, ${when}`,
  pixels: (width: number, height: number): string => `${width} × ${height}`,
  weight: (size: number): string => bytes(size),
  sizes: (count: number): string => `same photo, ${number(count)} sizes`,
  found: (places: string): string => `seen in ${places}`,
  places: {
    'json-ld': 'structured data',
    og: 'the share card',
    state: 'the page’s own data',
    preload: 'the page’s head',
    pattern: 'the way the page names its photos',
    img: 'the page',
    srcset: 'the page',
    lazy: 'the page',
    link: 'the page',
    background: 'the page',
    attribute: 'the page',
    gallery: 'the page’s gallery',
    rdfa: 'structured data',
    microdata: 'structured data',
  } as Record<string, string>,
  openPage: 'Open the page',
  openOriginal: 'Open the original',
  again: 'Try again',
};
export type ProvenanceWords = typeof en;
