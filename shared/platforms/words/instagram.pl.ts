import type { PlatformWords } from './words.ts';

export const pl: PlatformWords = {
  kinds: { photo: 'Zdjęcie', carousel: 'Karuzela', reel: 'Rolka', story: 'Relacja' },
  options: {
    shareToFeed: { label: 'Pokaż też na profilu' },
    trial: {
      label: 'Kto zobaczy najpierw',
      choices: {
        no: 'Wszyscy',
        MANUAL: 'Próba: najpierw obcy, potem decyduję',
        SS_PERFORMANCE: 'Próba: najpierw obcy, wszyscy, jeśli pójdzie dobrze',
      },
    },
    coverAt: { label: 'Okładka, w sekundzie' },
    collaborators: { label: 'Zaproś współautorów (do 3 nazw)' },
    firstComment: { label: 'Pierwszy komentarz' },
    aiGenerated: { label: 'Zrobione z AI' },
  },
  consents: {},
  problems: {},
};
