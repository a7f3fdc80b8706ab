import type { WhichWords } from './which.en.ts';

export const fr: WhichWords = {
  title: 'Laquelle ?',
  help: 'Cette page montre plusieurs annonces. Celle que vous choisissez s’ouvre dans un onglet : appuyez-y sur le bouton Clipcast.',
  keep: 'Prendre cette page telle quelle',
};
