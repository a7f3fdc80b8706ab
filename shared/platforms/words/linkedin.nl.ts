import type { PlatformWords } from './words.ts';

export const nl: PlatformWords = {
  kinds: {
    text: 'Tekst',
    link: 'Link',
    poll: 'Peiling',
    photo: 'Foto',
    photos: 'Foto’s',
    video: 'Video',
    document: 'Document om te vegen',
  },
  options: {
    visibility: {
      label: 'Wie dit kan zien',
      choices: {
        PUBLIC: 'Iedereen',
        LOGGED_IN: 'LinkedIn-leden',
        CONNECTIONS: 'Mijn connecties',
      },
    },
    link: { label: 'Link' },
    pollQuestion: { label: 'Vraag' },
    pollAnswer1: { label: 'Antwoord 1' },
    pollAnswer2: { label: 'Antwoord 2' },
    pollAnswer3: { label: 'Antwoord 3' },
    pollAnswer4: { label: 'Antwoord 4' },
    pollDuration: {
      label: 'Open voor',
      choices: {
        ONE_DAY: 'Een dag',
        THREE_DAYS: '3 dagen',
        SEVEN_DAYS: 'Een week',
        FOURTEEN_DAYS: '2 weken',
      },
    },
    pages: {
      label: 'Pagina’s',
      choices: { sheet: 'Advertentieblad: gegevens en foto’s', photos: 'Eén foto per pagina' },
    },
    reposts: { label: 'Herplaatsen toestaan' },
    firstComment: { label: 'Eerste reactie' },
  },
  consents: {},
  problems: {},
};
