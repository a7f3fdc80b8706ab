export const en = {
  cannotRead: 'This page cannot be read',
  nothing: 'Nothing to clip here',
  nothingHelp:
    'No photos or videos were found. Open a single listing, wait until its photos show, then clip again.',
  noDraft: 'No draft is open',
  tryAgain: 'Try again',
  clipAgain: 'Clip again',
};
export type NothingWords = typeof en;
