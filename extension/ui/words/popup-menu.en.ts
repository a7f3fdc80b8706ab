export const en = {
  video: 'Make a video',
  studio: 'Open studio',
  beside: 'Open beside the page',
  settings: 'Settings',
  openPage: 'Open the page',
  deleteDraft: 'Delete draft',
  clipAgain: 'Clip again',
  findMore: 'Find more photos',
  recent: 'Drafts and posts',
};
export type PopupMenuWords = typeof en;
