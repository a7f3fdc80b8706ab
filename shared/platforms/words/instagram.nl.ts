import type { PlatformWords } from './words.ts';

export const nl: PlatformWords = {
  kinds: { photo: 'Foto', carousel: 'Carrousel', reel: 'Reel', story: 'Verhaal' },
  options: {
    shareToFeed: { label: 'Ook in de feed tonen' },
    trial: {
      label: 'Wie het eerst ziet',
      choices: {
        no: 'Iedereen',
        MANUAL: 'Proef: eerst vreemden, dan beslis ik',
        SS_PERFORMANCE: 'Proef: eerst vreemden, iedereen als het goed gaat',
      },
    },
    coverAt: { label: 'Omslag, op seconde' },
    collaborators: { label: 'Medemakers uitnodigen (hoogstens 3 namen)' },
    firstComment: { label: 'Eerste reactie' },
    aiGenerated: { label: 'Gemaakt met AI' },
  },
  consents: {},
  problems: {},
};
