import type { PlatformWords } from './words.ts';

export const en: PlatformWords = {
  kinds: {
    text: 'Text',
    link: 'Link',
    poll: 'Poll',
    photo: 'Photo',
    photos: 'Photos',
    video: 'Video',
    document: 'Document to swipe',
  },
  options: {
    visibility: {
      label: 'Who can see this',
      choices: {
        PUBLIC: 'Anyone',
        LOGGED_IN: 'LinkedIn members',
        CONNECTIONS: 'My connections',
      },
    },
    link: { label: 'Link' },
    pollQuestion: { label: 'Question' },
    pollAnswer1: { label: 'Answer 1' },
    pollAnswer2: { label: 'Answer 2' },
    pollAnswer3: { label: 'Answer 3' },
    pollAnswer4: { label: 'Answer 4' },
    pollDuration: {
      label: 'Open for',
      choices: { ONE_DAY: 'A day', THREE_DAYS: '3 days', SEVEN_DAYS: 'A week', FOURTEEN_DAYS: '2 weeks' },
    },
    pages: {
      label: 'Pages',
      choices: { sheet: 'Listing sheet: facts and photos', photos: 'One photo a page' },
    },
    reposts: { label: 'Allow reposts' },
    firstComment: { label: 'First comment' },
  },
  consents: {},
  problems: {},
};
