import type { PlatformWords } from './words.ts';

export const en: PlatformWords = {
  kinds: { text: 'Text', photos: 'Photos', gif: 'GIF', video: 'Video', thread: 'Thread' },
  options: {
    replies: {
      label: 'Who can reply',
      choices: {
        everyone: 'Everyone',
        following: 'People I follow',
        mentionedUsers: 'People I mention',
        subscribers: 'My subscribers',
        verified: 'Verified accounts',
      },
    },
    firstComment: { label: 'First reply' },
    aiGenerated: { label: 'Made with AI' },
    paidPartnership: { label: 'Paid partnership' },
  },
  consents: {},
  problems: {},
};
