import type { PopupMenuWords } from './popup-menu.en.ts';

export const nl: PopupMenuWords = {
  video: 'Video maken',
  studio: 'Studio openen',
  beside: 'Naast de pagina openen',
  settings: 'Instellingen',
  openPage: 'De pagina openen',
  deleteDraft: 'Concept verwijderen',
  clipAgain: 'Opnieuw clippen',
  findMore: 'Meer foto’s zoeken',
  recent: 'Concepten en berichten',
};
