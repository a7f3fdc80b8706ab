import type { PlatformWords } from './words.ts';

const labelled = (kind: string): string => (kind === 'photos' ? 'Zdjęcia dostaną' : 'Film dostanie');

export const pl: PlatformWords = {
  kinds: { video: 'Film', photos: 'Zdjęcia' },
  options: {
    mode: {
      label: 'Jak wychodzi',
      choices: { direct: 'Publikuj bezpośrednio', inbox: 'Szkic w mojej skrzynce TikTok' },
      note: ({ mode }) => (mode === 'inbox' ? 'Dokończysz i opublikujesz go w aplikacji TikTok.' : undefined),
    },
    privacy: {
      label: 'Kto to zobaczy',
      prompt: 'Wybierz, kto to zobaczy',
      choices: {
        PUBLIC_TO_EVERYONE: 'Wszyscy',
        MUTUAL_FOLLOW_FRIENDS: 'Znajomi',
        FOLLOWER_OF_CREATOR: 'Obserwujący',
        SELF_ONLY: 'Tylko ja',
      },
    },
    comment: { label: 'Zezwól na komentarze' },
    duet: { label: 'Zezwól na duet' },
    stitch: { label: 'Zezwól na stitch' },
    autoMusic: { label: 'Dodaj muzykę' },
    disclosure: { label: 'Promocja' },
    yourBrand: {
      label: 'Twoja marka',
      note: ({ yourBrand, brandedContent }, kind) =>
        yourBrand && !brandedContent ? `${labelled(kind)} etykietę „Treści promocyjne”.` : undefined,
    },
    brandedContent: {
      label: 'Treści markowe',
      note: ({ brandedContent }, kind) =>
        brandedContent ? `${labelled(kind)} etykietę „Płatna współpraca”.` : undefined,
    },
    coverAt: { label: 'Okładka, w sekundzie' },
    aiGenerated: { label: 'Zrobione z AI' },
  },
  consents: {
    'tiktok-music': [
      'Publikując, akceptujesz ',
      { link: 0, words: 'Potwierdzenie użycia muzyki' },
      ' TikToka.',
    ],
    'tiktok-branded-and-music': [
      'Publikując, akceptujesz ',
      { link: 0, words: 'Zasady dotyczące treści markowych' },
      ' i ',
      { link: 1, words: 'Potwierdzenie użycia muzyki' },
      ' TikToka.',
    ],
  },
  problems: {
    'branded-content-private': () => 'Treści markowe nie mogą być prywatne.',
    'disclosure-unspecified': () =>
      'Powiedz, czy promuje Ciebie, kogoś innego, czy oboje: „Twoja marka”, „Treści markowe”',
  },
};
