import type { PopupMenuWords } from './popup-menu.en.ts';

export const es: PopupMenuWords = {
  video: 'Hacer un vídeo',
  studio: 'Abrir el estudio',
  beside: 'Abrir junto a la página',
  settings: 'Ajustes',
  openPage: 'Abrir la página',
  deleteDraft: 'Borrar el borrador',
  clipAgain: 'Clipear de nuevo',
  findMore: 'Buscar más fotos',
  recent: 'Borradores y publicaciones',
};
