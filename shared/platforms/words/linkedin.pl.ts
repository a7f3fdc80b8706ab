import type { PlatformWords } from './words.ts';

export const pl: PlatformWords = {
  kinds: {
    text: 'Tekst',
    link: 'Link',
    poll: 'Ankieta',
    photo: 'Zdjęcie',
    photos: 'Zdjęcia',
    video: 'Film',
    document: 'Dokument do przewijania',
  },
  options: {
    visibility: {
      label: 'Kto to zobaczy',
      choices: {
        PUBLIC: 'Każdy',
        LOGGED_IN: 'Użytkownicy LinkedIn',
        CONNECTIONS: 'Moje kontakty',
      },
    },
    link: { label: 'Link' },
    pollQuestion: { label: 'Pytanie' },
    pollAnswer1: { label: 'Odpowiedź 1' },
    pollAnswer2: { label: 'Odpowiedź 2' },
    pollAnswer3: { label: 'Odpowiedź 3' },
    pollAnswer4: { label: 'Odpowiedź 4' },
    pollDuration: {
      label: 'Otwarta przez',
      choices: { ONE_DAY: 'Dzień', THREE_DAYS: '3 dni', SEVEN_DAYS: 'Tydzień', FOURTEEN_DAYS: '2 tygodnie' },
    },
    pages: {
      label: 'Strony',
      choices: { sheet: 'Karta ogłoszenia: dane i zdjęcia', photos: 'Jedno zdjęcie na stronę' },
    },
    reposts: { label: 'Zezwól na udostępnianie' },
    firstComment: { label: 'Pierwszy komentarz' },
  },
  consents: {},
  problems: {},
};
