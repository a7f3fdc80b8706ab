import type { PopupWords } from './popup.en.ts';

export const de: PopupWords = {
  menu: 'Menü',
  reading: 'Die Seite wird gelesen…',
  deleted: 'Entwurf gelöscht',
  undo: 'Rückgängig',
  offline: 'Offline: gesendet wird, sobald du zurück bist.',
};
