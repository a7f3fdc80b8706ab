import type { PlatformWords } from './words.ts';

export const nl: PlatformWords = {
  kinds: { text: 'Tekst', photos: 'Foto’s', gif: 'GIF', video: 'Video', thread: 'Draad' },
  options: {
    replies: {
      label: 'Wie kan antwoorden',
      choices: {
        everyone: 'Iedereen',
        following: 'Mensen die ik volg',
        mentionedUsers: 'Mensen die ik noem',
        subscribers: 'Mijn abonnees',
        verified: 'Geverifieerde accounts',
      },
    },
    firstComment: { label: 'Eerste antwoord' },
    aiGenerated: { label: 'Gemaakt met AI' },
    paidPartnership: { label: 'Betaalde samenwerking' },
  },
  consents: {},
  problems: {},
};
