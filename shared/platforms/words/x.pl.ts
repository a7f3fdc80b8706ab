import type { PlatformWords } from './words.ts';

export const pl: PlatformWords = {
  kinds: { text: 'Tekst', photos: 'Zdjęcia', gif: 'GIF', video: 'Film', thread: 'Wątek' },
  options: {
    replies: {
      label: 'Kto może odpowiadać',
      choices: {
        everyone: 'Wszyscy',
        following: 'Osoby, które obserwuję',
        mentionedUsers: 'Osoby, o których wspominam',
        subscribers: 'Moi subskrybenci',
        verified: 'Zweryfikowane konta',
      },
    },
    firstComment: { label: 'Pierwsza odpowiedź' },
    aiGenerated: { label: 'Zrobione z AI' },
    paidPartnership: { label: 'Płatna współpraca' },
  },
  consents: {},
  problems: {},
};
