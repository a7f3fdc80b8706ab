import type { NothingWords } from './nothing.en.ts';

export const fr: NothingWords = {
  cannotRead: 'Cette page ne peut pas être lue',
  nothing: 'Rien à clipper ici',
  nothingHelp:
    'Aucune photo ni vidéo trouvée. Ouvrez une annonce, attendez ses photos, puis clippez à nouveau.',
  noDraft: 'Aucun brouillon ouvert',
  tryAgain: 'Réessayer',
  clipAgain: 'Clipper à nouveau',
};
