import type { PlatformWords } from './words.ts';

const labelled = (kind: string): string => (kind === 'photos' ? 'Deine Fotos werden' : 'Dein Video wird');

export const de: PlatformWords = {
  kinds: { video: 'Video', photos: 'Fotos' },
  options: {
    mode: {
      label: 'Auf welchem Weg',
      choices: { direct: 'Direkt veröffentlichen', inbox: 'Entwurf in mein TikTok-Postfach' },
      note: ({ mode }) => (mode === 'inbox' ? 'Du veröffentlichst es selbst in der TikTok-App.' : undefined),
    },
    privacy: {
      label: 'Wer es sehen darf',
      prompt: 'Wähle, wer es sehen darf',
      choices: {
        PUBLIC_TO_EVERYONE: 'Alle',
        MUTUAL_FOLLOW_FRIENDS: 'Freunde',
        FOLLOWER_OF_CREATOR: 'Follower',
        SELF_ONLY: 'Nur ich',
      },
    },
    comment: { label: 'Kommentare' },
    duet: { label: 'Duett' },
    stitch: { label: 'Stitch' },
    autoMusic: { label: 'Mit Musik' },
    disclosure: { label: 'Enthält Werbung' },
    yourBrand: {
      label: 'Deine Marke',
      note: ({ yourBrand, brandedContent }, kind) =>
        yourBrand && !brandedContent ? `${labelled(kind)} als „Werbeinhalt“ gekennzeichnet.` : undefined,
    },
    brandedContent: {
      label: 'Bezahlte Partnerschaft',
      note: ({ brandedContent }, kind) =>
        brandedContent ? `${labelled(kind)} als „Bezahlte Partnerschaft“ gekennzeichnet.` : undefined,
    },
    coverAt: { label: 'Titelbild bei Sekunde' },
    aiGenerated: { label: 'Mit KI gemacht' },
  },
  consents: {
    'tiktok-music': [
      'Mit dem Posten stimmst du TikToks ',
      { link: 0, words: 'Bestätigung zur Musiknutzung' },
      ' zu.',
    ],
    'tiktok-branded-and-music': [
      'Mit dem Posten stimmst du TikToks ',
      { link: 0, words: 'Richtlinie für Markeninhalte' },
      ' und der ',
      { link: 1, words: 'Bestätigung zur Musiknutzung' },
      ' zu.',
    ],
  },
  problems: {
    'branded-content-private': () => 'Bezahlte Inhalte können nicht auf privat gestellt werden.',
    'disclosure-unspecified': () =>
      'Sag, wofür geworben wird: „Deine Marke“, „Bezahlte Partnerschaft“ oder beides',
  },
};
