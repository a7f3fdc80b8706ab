import type { PlatformWords } from './words.ts';

export const de: PlatformWords = {
  kinds: {
    text: 'Text',
    link: 'Link',
    poll: 'Umfrage',
    photo: 'Foto',
    photos: 'Fotos',
    video: 'Video',
    document: 'Dokument zum Blättern',
  },
  options: {
    visibility: {
      label: 'Wer es sehen kann',
      choices: {
        PUBLIC: 'Alle',
        LOGGED_IN: 'LinkedIn-Mitglieder',
        CONNECTIONS: 'Meine Kontakte',
      },
    },
    link: { label: 'Link' },
    pollQuestion: { label: 'Frage' },
    pollAnswer1: { label: 'Antwort 1' },
    pollAnswer2: { label: 'Antwort 2' },
    pollAnswer3: { label: 'Antwort 3' },
    pollAnswer4: { label: 'Antwort 4' },
    pollDuration: {
      label: 'Läuft',
      choices: {
        ONE_DAY: 'Einen Tag',
        THREE_DAYS: '3 Tage',
        SEVEN_DAYS: 'Eine Woche',
        FOURTEEN_DAYS: '2 Wochen',
      },
    },
    pages: {
      label: 'Seiten',
      choices: { sheet: 'Exposé: Angaben und Fotos', photos: 'Ein Foto je Seite' },
    },
    reposts: { label: 'Teilen erlauben' },
    firstComment: { label: 'Erster Kommentar' },
  },
  consents: {},
  problems: {},
};
