import type { PlatformWords } from './words.ts';

export const en: PlatformWords = {
  kinds: { photo: 'Photo', carousel: 'Carousel', reel: 'Reel', story: 'Story' },
  options: {
    shareToFeed: { label: 'Show in the feed too' },
    trial: {
      label: 'Who sees it first',
      choices: {
        no: 'Everyone',
        MANUAL: 'Trial: strangers first, I decide then',
        SS_PERFORMANCE: 'Trial: strangers first, all if it does well',
      },
    },
    coverAt: { label: 'Cover, at second' },
    collaborators: { label: 'Invite collaborators (up to 3 names)' },
    firstComment: { label: 'First comment' },
    aiGenerated: { label: 'Made with AI' },
  },
  consents: {},
  problems: {},
};
