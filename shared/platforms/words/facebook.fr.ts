import type { PlatformWords } from './words.ts';

export const fr: PlatformWords = {
  kinds: {
    text: 'Texte',
    link: 'Lien',
    photo: 'Photo',
    photos: 'Photos',
    video: 'Vidéo',
    reel: 'Reel',
    story: 'Story',
  },
  options: {
    link: { label: 'Lien' },
    firstComment: { label: 'Premier commentaire' },
  },
  consents: {},
  problems: {},
};
