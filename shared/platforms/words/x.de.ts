import type { PlatformWords } from './words.ts';

export const de: PlatformWords = {
  kinds: { text: 'Text', photos: 'Fotos', gif: 'GIF', video: 'Video', thread: 'Thread' },
  options: {
    replies: {
      label: 'Wer antworten kann',
      choices: {
        everyone: 'Alle',
        following: 'Wem ich folge',
        mentionedUsers: 'Wen ich erwähne',
        subscribers: 'Wer mich abonniert hat',
        verified: 'Verifizierte Konten',
      },
    },
    firstComment: { label: 'Erste Antwort' },
    aiGenerated: { label: 'Mit KI gemacht' },
    paidPartnership: { label: 'Bezahlte Partnerschaft' },
  },
  consents: {},
  problems: {},
};
