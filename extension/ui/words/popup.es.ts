import type { PopupWords } from './popup.en.ts';

export const es: PopupWords = {
  menu: 'Menú',
  reading: 'Leyendo esta página…',
  deleted: 'Borrador borrado',
  undo: 'Deshacer',
  offline: 'Sin conexión: lo que programes se envía cuando vuelvas.',
};
