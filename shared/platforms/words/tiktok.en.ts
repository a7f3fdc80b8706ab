import type { PlatformWords } from './words.ts';

const labelled = (kind: string): string => (kind === 'photos' ? 'photos' : 'video');

export const en: PlatformWords = {
  kinds: { video: 'Video', photos: 'Photos' },
  options: {
    mode: {
      label: 'How it goes out',
      choices: { direct: 'Post directly', inbox: 'Draft in my TikTok inbox' },
      note: ({ mode }) => (mode === 'inbox' ? 'You finish and post it in the TikTok app.' : undefined),
    },
    privacy: {
      label: 'Who can see this',
      prompt: 'Choose who can see this',
      choices: {
        PUBLIC_TO_EVERYONE: 'Everyone',
        MUTUAL_FOLLOW_FRIENDS: 'Friends',
        FOLLOWER_OF_CREATOR: 'Followers',
        SELF_ONLY: 'Only me',
      },
    },
    comment: { label: 'Allow comments' },
    duet: { label: 'Allow duet' },
    stitch: { label: 'Allow stitch' },
    autoMusic: { label: 'Add music' },
    disclosure: { label: 'Promotional' },
    yourBrand: {
      label: 'Your brand',
      note: ({ yourBrand, brandedContent }, kind) =>
        yourBrand && !brandedContent
          ? `Your ${labelled(kind)} will be labelled “Promotional content”.`
          : undefined,
    },
    brandedContent: {
      label: 'Branded content',
      note: ({ brandedContent }, kind) =>
        brandedContent ? `Your ${labelled(kind)} will be labelled “Paid partnership”.` : undefined,
    },
    coverAt: { label: 'Cover, at second' },
    aiGenerated: { label: 'Made with AI' },
  },
  consents: {
    'tiktok-music': [
      'By posting, you agree to TikTok’s ',
      { link: 0, words: 'Music Usage Confirmation' },
      '.',
    ],
    'tiktok-branded-and-music': [
      'By posting, you agree to TikTok’s ',
      { link: 0, words: 'Branded Content Policy' },
      ' and ',
      { link: 1, words: 'Music Usage Confirmation' },
      '.',
    ],
  },
  problems: {
    'branded-content-private': () => 'Branded content visibility cannot be set to private.',
    'disclosure-unspecified': () =>
      'Say whether it promotes yourself, a third party, or both: “Your brand”, “Branded content”',
  },
};
