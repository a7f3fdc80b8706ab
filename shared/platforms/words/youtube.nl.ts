import type { PlatformWords } from './words.ts';

export const nl: PlatformWords = {
  kinds: { video: 'Video', short: 'Short' },
  options: {
    privacy: {
      label: 'Wie dit kan zien',
      choices: { public: 'Iedereen', unlisted: 'Wie de link heeft', private: 'Alleen ik' },
    },
    madeForKids: {
      label: 'Voor kinderen gemaakt?',
      prompt: 'Zeg of het voor kinderen gemaakt is',
      choices: { no: 'Niet voor kinderen gemaakt', yes: 'Voor kinderen gemaakt' },
      note: ({ madeForKids }) =>
        madeForKids === 'yes'
          ? 'YouTube sluit reacties en gepersonaliseerde advertenties bij video’s voor kinderen.'
          : undefined,
    },
    category: {
      label: 'Categorie',
      choices: {
        '1': 'Film en animatie',
        '2': 'Auto’s en voertuigen',
        '10': 'Muziek',
        '15': 'Dieren',
        '17': 'Sport',
        '19': 'Reizen en evenementen',
        '20': 'Gamen',
        '22': 'Mensen en blogs',
        '23': 'Komedie',
        '24': 'Amusement',
        '25': 'Nieuws en politiek',
        '26': 'Instructie en stijl',
        '27': 'Onderwijs',
        '28': 'Wetenschap en techniek',
        '29': 'Non-profit en activisme',
      },
    },
    tags: { label: 'Tags, gescheiden door komma’s' },
    playlist: { label: 'Aan afspeellijst toevoegen (het adres ervan)' },
    firstComment: { label: 'Eerste reactie' },
    notifySubscribers: { label: 'Abonnees inlichten' },
    paidPromotion: { label: 'Betaalde promotie' },
    aiGenerated: { label: 'Bewerkt of gemaakt met AI' },
    embeddable: { label: 'Insluiten toestaan' },
    license: {
      label: 'Licentie',
      choices: {
        youtube: 'Standaard YouTube-licentie',
        creativeCommon: 'Creative Commons, met naamsvermelding',
      },
    },
  },
  consents: {
    'youtube-terms': [
      'Door te plaatsen bevestig je dat het zich houdt aan YouTubes ',
      { link: 0, words: 'Servicevoorwaarden' },
      ' en ',
      { link: 1, words: 'Communityrichtlijnen' },
      ' en aan ieders auteursrecht en privacy.',
    ],
  },
  problems: {},
};
