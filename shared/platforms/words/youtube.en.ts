import type { PlatformWords } from './words.ts';

export const en: PlatformWords = {
  kinds: { video: 'Video', short: 'Short' },
  options: {
    privacy: {
      label: 'Who can see this',
      choices: { public: 'Everyone', unlisted: 'Whoever has the link', private: 'Only me' },
    },
    madeForKids: {
      label: 'Made for kids?',
      prompt: 'Say whether it is made for kids',
      choices: { no: 'Not made for kids', yes: 'Made for kids' },
      note: ({ madeForKids }) =>
        madeForKids === 'yes'
          ? 'YouTube closes comments and personal ads on videos made for kids.'
          : undefined,
    },
    category: {
      label: 'Category',
      choices: {
        '1': 'Film and animation',
        '2': 'Cars and vehicles',
        '10': 'Music',
        '15': 'Pets and animals',
        '17': 'Sports',
        '19': 'Travel and events',
        '20': 'Gaming',
        '22': 'People and blogs',
        '23': 'Comedy',
        '24': 'Entertainment',
        '25': 'News and politics',
        '26': 'How-to and style',
        '27': 'Education',
        '28': 'Science and technology',
        '29': 'Nonprofits and activism',
      },
    },
    tags: { label: 'Tags, parted by commas' },
    playlist: { label: 'Add to playlist (its address)' },
    firstComment: { label: 'First comment' },
    notifySubscribers: { label: 'Tell subscribers' },
    paidPromotion: { label: 'Paid promotion' },
    aiGenerated: { label: 'Altered or made with AI' },
    embeddable: { label: 'Allow embedding' },
    license: {
      label: 'License',
      choices: { youtube: 'Standard YouTube license', creativeCommon: 'Creative Commons, with attribution' },
    },
  },
  consents: {
    'youtube-terms': [
      'By publishing, you confirm that it keeps to YouTube’s ',
      { link: 0, words: 'Terms of Service' },
      ' and ',
      { link: 1, words: 'Community Guidelines' },
      ' and to everybody’s copyright and privacy.',
    ],
  },
  problems: {},
};
