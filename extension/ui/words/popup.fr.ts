import type { PopupWords } from './popup.en.ts';

export const fr: PopupWords = {
  menu: 'Menu',
  reading: 'Lecture de cette page…',
  deleted: 'Brouillon supprimé',
  undo: 'Annuler',
  offline: 'Hors ligne : ce que vous programmez part à votre retour.',
};
