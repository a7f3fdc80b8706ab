import type { PopupMenuWords } from './popup-menu.en.ts';

export const de: PopupMenuWords = {
  video: 'Video machen',
  studio: 'Studio öffnen',
  beside: 'Neben der Seite öffnen',
  settings: 'Einstellungen',
  openPage: 'Seite öffnen',
  deleteDraft: 'Entwurf löschen',
  findMore: 'Weitere Fotos suchen',
  clipAgain: 'Noch einmal lesen',
  recent: 'Entwürfe und Beiträge',
};
