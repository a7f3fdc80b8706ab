import type { PlatformWords } from './words.ts';

export const fr: PlatformWords = {
  kinds: { photo: 'Photo', carousel: 'Carrousel', reel: 'Reel', story: 'Story' },
  options: {
    shareToFeed: { label: 'Montrer aussi dans le fil' },
    trial: {
      label: 'Qui le voit d’abord',
      choices: {
        no: 'Tout le monde',
        MANUAL: 'Essai : d’abord des inconnus, puis je décide',
        SS_PERFORMANCE: 'Essai : d’abord des inconnus, tous si ça marche',
      },
    },
    coverAt: { label: 'Couverture, à la seconde' },
    collaborators: { label: 'Inviter des collaborateurs (3 noms au plus)' },
    firstComment: { label: 'Premier commentaire' },
    aiGenerated: { label: 'Fait avec une IA' },
  },
  consents: {},
  problems: {},
};
