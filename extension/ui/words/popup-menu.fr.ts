import type { PopupMenuWords } from './popup-menu.en.ts';

export const fr: PopupMenuWords = {
  video: 'Faire une vidéo',
  studio: 'Ouvrir le studio',
  beside: 'Ouvrir à côté de la page',
  settings: 'Réglages',
  openPage: 'Ouvrir la page',
  deleteDraft: 'Supprimer le brouillon',
  clipAgain: 'Clipper à nouveau',
  findMore: 'Chercher d’autres photos',
  recent: 'Brouillons et publications',
};
