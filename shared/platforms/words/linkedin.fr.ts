import type { PlatformWords } from './words.ts';

export const fr: PlatformWords = {
  kinds: {
    text: 'Texte',
    link: 'Lien',
    poll: 'Sondage',
    photo: 'Photo',
    photos: 'Photos',
    video: 'Vidéo',
    document: 'Document à faire défiler',
  },
  options: {
    visibility: {
      label: 'Qui peut voir ceci',
      choices: {
        PUBLIC: 'Tout le monde',
        LOGGED_IN: 'Membres de LinkedIn',
        CONNECTIONS: 'Mes relations',
      },
    },
    link: { label: 'Lien' },
    pollQuestion: { label: 'Question' },
    pollAnswer1: { label: 'Réponse 1' },
    pollAnswer2: { label: 'Réponse 2' },
    pollAnswer3: { label: 'Réponse 3' },
    pollAnswer4: { label: 'Réponse 4' },
    pollDuration: {
      label: 'Ouvert pendant',
      choices: {
        ONE_DAY: 'Un jour',
        THREE_DAYS: '3 jours',
        SEVEN_DAYS: 'Une semaine',
        FOURTEEN_DAYS: '2 semaines',
      },
    },
    pages: {
      label: 'Pages',
      choices: { sheet: 'Fiche de l’annonce : données et photos', photos: 'Une photo par page' },
    },
    reposts: { label: 'Autoriser les republications' },
    firstComment: { label: 'Premier commentaire' },
  },
  consents: {},
  problems: {},
};
