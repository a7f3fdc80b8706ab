import type { PlatformWords } from './words.ts';

export const de: PlatformWords = {
  kinds: {
    text: 'Text',
    link: 'Link',
    photo: 'Foto',
    photos: 'Fotos',
    video: 'Video',
    reel: 'Reel',
    story: 'Story',
  },
  options: {
    link: { label: 'Link' },
    firstComment: { label: 'Erster Kommentar' },
  },
  consents: {},
  problems: {},
};
