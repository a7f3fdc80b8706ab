import type { PlatformWords } from './words.ts';

export const fr: PlatformWords = {
  kinds: { text: 'Texte', photos: 'Photos', gif: 'GIF', video: 'Vidéo', thread: 'Fil' },
  options: {
    replies: {
      label: 'Qui peut répondre',
      choices: {
        everyone: 'Tout le monde',
        following: 'Les personnes que je suis',
        mentionedUsers: 'Les personnes que je mentionne',
        subscribers: 'Mes abonnés payants',
        verified: 'Comptes vérifiés',
      },
    },
    firstComment: { label: 'Première réponse' },
    aiGenerated: { label: 'Fait avec une IA' },
    paidPartnership: { label: 'Partenariat rémunéré' },
  },
  consents: {},
  problems: {},
};
