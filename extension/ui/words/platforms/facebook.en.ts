import type { PlatformWords } from '../platform-words.ts';

export const en: PlatformWords = {
  options: {
    link: { label: 'Link' },
    firstComment: { label: 'First comment' },
  },
  consents: {},
  problems: {},
};
