import type { PopupWords } from './popup.en.ts';

export const nl: PopupWords = {
  menu: 'Menu',
  reading: 'Deze pagina wordt gelezen…',
  deleted: 'Concept verwijderd',
  undo: 'Ongedaan maken',
  offline: 'Offline: wat je inplant wordt verstuurd als je terug bent.',
};
