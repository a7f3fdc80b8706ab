import type { PlatformWords } from './words.ts';

export const fr: PlatformWords = {
  kinds: { video: 'Vidéo', short: 'Short' },
  options: {
    privacy: {
      label: 'Qui peut voir ceci',
      choices: { public: 'Tout le monde', unlisted: 'Qui a le lien', private: 'Moi uniquement' },
    },
    madeForKids: {
      label: 'Conçue pour les enfants ?',
      prompt: 'Dites si elle est conçue pour les enfants',
      choices: { no: 'Pas conçue pour les enfants', yes: 'Conçue pour les enfants' },
      note: ({ madeForKids }) =>
        madeForKids === 'yes'
          ? 'YouTube ferme les commentaires et les annonces personnalisées sur les vidéos pour enfants.'
          : undefined,
    },
    category: {
      label: 'Catégorie',
      choices: {
        '1': 'Films et animation',
        '2': 'Autos et véhicules',
        '10': 'Musique',
        '15': 'Animaux',
        '17': 'Sport',
        '19': 'Voyages et événements',
        '20': 'Jeux vidéo',
        '22': 'Gens et blogs',
        '23': 'Humour',
        '24': 'Divertissement',
        '25': 'Actualités et politique',
        '26': 'Pratique et style',
        '27': 'Éducation',
        '28': 'Science et technologie',
        '29': 'Associations et engagement',
      },
    },
    tags: { label: 'Tags, séparés par des virgules' },
    playlist: { label: 'Ajouter à une playlist (son adresse)' },
    firstComment: { label: 'Premier commentaire' },
    notifySubscribers: { label: 'Prévenir les abonnés' },
    paidPromotion: { label: 'Promotion rémunérée' },
    aiGenerated: { label: 'Modifiée ou faite avec une IA' },
    embeddable: { label: 'Autoriser l’intégration' },
    license: {
      label: 'Licence',
      choices: { youtube: 'Licence YouTube standard', creativeCommon: 'Creative Commons, avec attribution' },
    },
  },
  consents: {
    'youtube-terms': [
      'En publiant, vous confirmez que cela respecte les ',
      { link: 0, words: 'Conditions d’utilisation' },
      ' et le ',
      { link: 1, words: 'Règlement de la communauté' },
      ' de YouTube, ainsi que les droits d’auteur et la vie privée de chacun.',
    ],
  },
  problems: {},
};
