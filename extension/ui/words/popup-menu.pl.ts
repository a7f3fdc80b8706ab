import type { PopupMenuWords } from './popup-menu.en.ts';

export const pl: PopupMenuWords = {
  video: 'Zrób wideo',
  studio: 'Otwórz studio',
  beside: 'Otwórz obok strony',
  settings: 'Ustawienia',
  openPage: 'Otwórz stronę',
  deleteDraft: 'Usuń szkic',
  clipAgain: 'Zrób klip ponownie',
  findMore: 'Szukaj więcej zdjęć',
  recent: 'Szkice i posty',
};
