import type { PlatformWords } from './words.ts';

const labelled = (kind: string): string => (kind === 'photos' ? 'Je foto’s krijgen' : 'Je video krijgt');

export const nl: PlatformWords = {
  kinds: { video: 'Video', photos: 'Foto’s' },
  options: {
    mode: {
      label: 'Hoe het uitgaat',
      choices: { direct: 'Direct plaatsen', inbox: 'Concept in mijn TikTok-inbox' },
      note: ({ mode }) => (mode === 'inbox' ? 'Je maakt het af en plaatst het in de TikTok-app.' : undefined),
    },
    privacy: {
      label: 'Wie dit kan zien',
      prompt: 'Kies wie dit kan zien',
      choices: {
        PUBLIC_TO_EVERYONE: 'Iedereen',
        MUTUAL_FOLLOW_FRIENDS: 'Vrienden',
        FOLLOWER_OF_CREATOR: 'Volgers',
        SELF_ONLY: 'Alleen ik',
      },
    },
    comment: { label: 'Reacties toestaan' },
    duet: { label: 'Duet toestaan' },
    stitch: { label: 'Stitch toestaan' },
    autoMusic: { label: 'Muziek toevoegen' },
    disclosure: { label: 'Promotie' },
    yourBrand: {
      label: 'Je merk',
      note: ({ yourBrand, brandedContent }, kind) =>
        yourBrand && !brandedContent ? `${labelled(kind)} het label “Promotionele inhoud”.` : undefined,
    },
    brandedContent: {
      label: 'Merkinhoud',
      note: ({ brandedContent }, kind) =>
        brandedContent ? `${labelled(kind)} het label “Betaalde samenwerking”.` : undefined,
    },
    coverAt: { label: 'Omslag, op seconde' },
    aiGenerated: { label: 'Gemaakt met AI' },
  },
  consents: {
    'tiktok-music': [
      'Door te plaatsen ga je akkoord met TikToks ',
      { link: 0, words: 'Bevestiging van muziekgebruik' },
      '.',
    ],
    'tiktok-branded-and-music': [
      'Door te plaatsen ga je akkoord met TikToks ',
      { link: 0, words: 'Beleid voor merkinhoud' },
      ' en ',
      { link: 1, words: 'Bevestiging van muziekgebruik' },
      '.',
    ],
  },
  problems: {
    'branded-content-private': () => 'Merkinhoud kan niet privé zijn.',
    'disclosure-unspecified': () => 'Zeg of het jezelf, een ander of beide promoot: “Je merk”, “Merkinhoud”',
  },
};
