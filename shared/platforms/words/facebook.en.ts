import type { PlatformWords } from './words.ts';

export const en: PlatformWords = {
  kinds: {
    text: 'Text',
    link: 'Link',
    photo: 'Photo',
    photos: 'Photos',
    video: 'Video',
    reel: 'Reel',
    story: 'Story',
  },
  options: {
    link: { label: 'Link' },
    firstComment: { label: 'First comment' },
  },
  consents: {},
  problems: {},
};
