import type { PostTimeWords } from './post-time.en.ts';

export const fr: PostTimeWords = {
  zone: 'Horloge selon laquelle l’heure compte',
  ofWorkspace: (zone) => `${zone} (espace de travail)`,
  ofHere: (zone) => `${zone} (là où vous êtes)`,
  ofProperty: (zone) => `${zone} (là où se trouve le bien)`,
  onYourClock: (zone, when) => `À votre montre, à ${zone} : ${when}`,
  best: 'Quand vos publications ont le mieux marché',
  asking: 'Demande des chiffres…',
  failed: 'Les chiffres n’ont pas pu être obtenus.',
  take: (when) => `Prendre ${when}`,
};
