import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const en = {
  menu: 'Menu',
  reading: 'Reading this page…',
  cannotRead: 'This page cannot be read',
  nothing: 'Nothing to clip here',
  nothingHelp:
    'No photos or videos were found. Open a single listing, wait until its photos show, then clip again.',
  clipAgain: 'Clip again',
  recent: 'Drafts and posts',
  back: 'Back',
  studio: 'Open studio',
  settings: 'Settings',
  deleteDraft: 'Delete draft',
  deleted: 'Draft deleted',
  noDraft: 'No draft is open',
  tryAgain: 'Try again',
  undo: 'Undo',
  offline: 'Offline: what you schedule is sent once you are back.',
  noRecent: 'Nothing here yet',
  noRecentHelp: 'Open a listing and press the toolbar button: it becomes your first draft.',
  recentFailed: 'The list could not be read.',
  photos: (count: number): string => `${number(count)} ${plural(count, 'photo', 'photos')}`,
  priceless: 'No price found',
};
export type PopupWords = typeof en;
