import type { PopupWords } from './popup.en.ts';

export const pl: PopupWords = {
  menu: 'Menu',
  reading: 'Czytanie tej strony…',
  deleted: 'Szkic usunięty',
  undo: 'Cofnij',
  offline: 'Offline: to, co zaplanujesz, zostanie wysłane po powrocie.',
};
