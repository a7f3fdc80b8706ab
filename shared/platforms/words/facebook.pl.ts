import type { PlatformWords } from './words.ts';

export const pl: PlatformWords = {
  kinds: {
    text: 'Tekst',
    link: 'Link',
    photo: 'Zdjęcie',
    photos: 'Zdjęcia',
    video: 'Film',
    reel: 'Rolka',
    story: 'Relacja',
  },
  options: {
    link: { label: 'Link' },
    firstComment: { label: 'Pierwszy komentarz' },
  },
  consents: {},
  problems: {},
};
