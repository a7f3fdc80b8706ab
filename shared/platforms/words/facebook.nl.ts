import type { PlatformWords } from './words.ts';

export const nl: PlatformWords = {
  kinds: {
    text: 'Tekst',
    link: 'Link',
    photo: 'Foto',
    photos: 'Foto’s',
    video: 'Video',
    reel: 'Reel',
    story: 'Verhaal',
  },
  options: {
    link: { label: 'Link' },
    firstComment: { label: 'Eerste reactie' },
  },
  consents: {},
  problems: {},
};
