import { bytes } from './amounts.ts';
import { number } from './format.ts';
import type { ProvenanceWords } from './provenance.en.ts';

export const pl: ProvenanceWords = {
  enlarge: 'Powiększenie',
  previous: 'Poprzednie',
  next: 'Następne',
  close: 'Zamknij',
  pick: 'Wybierz',
  describe: 'Słowa dla tych, którzy go nie widzą',
  at: (what, at, of) => `${what} ${number(at)} z ${number(of)}`,
  unpick: 'Pomiń',
  from: (site, when) => `Z ${site}, ${when}`,
  pixels: (width, height) => `${width} × ${height}`,
  weight: (size) => bytes(size),
  sizes: (count) => `to samo zdjęcie, rozmiary: ${number(count)}`,
  found: (places) => `znalezione: ${places}`,
  places: {
    'json-ld': 'dane strukturalne',
    og: 'karta udostępniania',
    state: 'własne dane strony',
    preload: 'nagłówek strony',
    pattern: 'sposób, w jaki strona nazywa zdjęcia',
    img: 'strona',
    srcset: 'strona',
    lazy: 'strona',
    link: 'strona',
    background: 'strona',
    attribute: 'strona',
    gallery: 'galeria strony',
    rdfa: 'dane strukturalne',
    microdata: 'dane strukturalne',
  },
  openPage: 'Otwórz stronę',
  openOriginal: 'Otwórz oryginał',
  again: 'Spróbuj ponownie',
};
