import type { PlatformWords } from './words.ts';

export const de: PlatformWords = {
  kinds: { photo: 'Foto', carousel: 'Karussell', reel: 'Reel', story: 'Story' },
  options: {
    shareToFeed: { label: 'Auch im Feed zeigen' },
    trial: {
      label: 'Wer es zuerst sieht',
      choices: {
        no: 'Alle',
        MANUAL: 'Probe: erst Fremde, dann entscheide ich',
        SS_PERFORMANCE: 'Probe: erst Fremde, bei Erfolg alle',
      },
    },
    coverAt: { label: 'Titelbild bei Sekunde' },
    collaborators: { label: 'Mitwirkende einladen (bis zu 3 Namen)' },
    firstComment: { label: 'Erster Kommentar' },
    aiGenerated: { label: 'Mit KI gemacht' },
  },
  consents: {},
  problems: {},
};
