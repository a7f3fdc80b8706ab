import type { PlatformWords } from '../platform-words.ts';

export const de: PlatformWords = {
  options: {
    link: { label: 'Link' },
    firstComment: { label: 'Erster Kommentar' },
  },
  consents: {},
  problems: {},
};
