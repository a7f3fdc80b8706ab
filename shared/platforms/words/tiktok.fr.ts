import type { PlatformWords } from './words.ts';

const labelled = (kind: string): string =>
  kind === 'photos' ? 'Vos photos porteront' : 'Votre vidéo portera';

export const fr: PlatformWords = {
  kinds: { video: 'Vidéo', photos: 'Photos' },
  options: {
    mode: {
      label: 'Comment elle part',
      choices: { direct: 'Publier directement', inbox: 'Brouillon dans ma boîte TikTok' },
      note: ({ mode }) =>
        mode === 'inbox' ? 'Vous la terminez et la publiez dans l’app TikTok.' : undefined,
    },
    privacy: {
      label: 'Qui peut voir ceci',
      prompt: 'Choisissez qui peut voir ceci',
      choices: {
        PUBLIC_TO_EVERYONE: 'Tout le monde',
        MUTUAL_FOLLOW_FRIENDS: 'Amis',
        FOLLOWER_OF_CREATOR: 'Abonnés',
        SELF_ONLY: 'Moi uniquement',
      },
    },
    comment: { label: 'Autoriser les commentaires' },
    duet: { label: 'Autoriser le duo' },
    stitch: { label: 'Autoriser le collage' },
    autoMusic: { label: 'Ajouter de la musique' },
    disclosure: { label: 'Promotionnel' },
    yourBrand: {
      label: 'Votre marque',
      note: ({ yourBrand, brandedContent }, kind) =>
        yourBrand && !brandedContent ? `${labelled(kind)} la mention « Contenu promotionnel ».` : undefined,
    },
    brandedContent: {
      label: 'Contenu de marque',
      note: ({ brandedContent }, kind) =>
        brandedContent ? `${labelled(kind)} la mention « Partenariat rémunéré ».` : undefined,
    },
    coverAt: { label: 'Couverture, à la seconde' },
    aiGenerated: { label: 'Fait avec une IA' },
  },
  consents: {
    'tiktok-music': [
      'En publiant, vous acceptez la ',
      { link: 0, words: 'Confirmation d’utilisation de la musique' },
      ' de TikTok.',
    ],
    'tiktok-branded-and-music': [
      'En publiant, vous acceptez la ',
      { link: 0, words: 'Politique relative au contenu de marque' },
      ' et la ',
      { link: 1, words: 'Confirmation d’utilisation de la musique' },
      ' de TikTok.',
    ],
  },
  problems: {
    'branded-content-private': () => 'Un contenu de marque ne peut pas être privé.',
    'disclosure-unspecified': () =>
      'Dites si cela promeut vous-même, un tiers, ou les deux : « Votre marque », « Contenu de marque »',
  },
};
