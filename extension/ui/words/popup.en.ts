export const en = {
  menu: 'Menu',
  reading: 'Reading this page…',
  deleted: 'Draft deleted',
  undo: 'Undo',
  offline: 'Offline: what you schedule is sent once you are back.',
};
export type PopupWords = typeof en;
