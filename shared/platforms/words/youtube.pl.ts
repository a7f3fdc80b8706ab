import type { PlatformWords } from './words.ts';

export const pl: PlatformWords = {
  kinds: { video: 'Film', short: 'Short' },
  options: {
    privacy: {
      label: 'Kto to zobaczy',
      choices: { public: 'Wszyscy', unlisted: 'Kto ma link', private: 'Tylko ja' },
    },
    madeForKids: {
      label: 'Dla dzieci?',
      prompt: 'Powiedz, czy jest dla dzieci',
      choices: { no: 'Nie dla dzieci', yes: 'Dla dzieci' },
      note: ({ madeForKids }) =>
        madeForKids === 'yes'
          ? 'Przy filmach dla dzieci YouTube wyłącza komentarze i spersonalizowane reklamy.'
          : undefined,
    },
    category: {
      label: 'Kategoria',
      choices: {
        '1': 'Film i animacja',
        '2': 'Motoryzacja',
        '10': 'Muzyka',
        '15': 'Zwierzęta',
        '17': 'Sport',
        '19': 'Podróże i wydarzenia',
        '20': 'Gry',
        '22': 'Ludzie i blogi',
        '23': 'Komedia',
        '24': 'Rozrywka',
        '25': 'Wiadomości i polityka',
        '26': 'Poradniki i styl',
        '27': 'Edukacja',
        '28': 'Nauka i technika',
        '29': 'Organizacje i aktywizm',
      },
    },
    tags: { label: 'Tagi, oddzielone przecinkami' },
    playlist: { label: 'Dodaj do playlisty (jej adres)' },
    firstComment: { label: 'Pierwszy komentarz' },
    notifySubscribers: { label: 'Powiadom subskrybentów' },
    paidPromotion: { label: 'Płatna promocja' },
    aiGenerated: { label: 'Zmienione lub zrobione z AI' },
    embeddable: { label: 'Zezwól na osadzanie' },
    license: {
      label: 'Licencja',
      choices: {
        youtube: 'Standardowa licencja YouTube',
        creativeCommon: 'Creative Commons, uznanie autorstwa',
      },
    },
  },
  consents: {
    'youtube-terms': [
      'Publikując, potwierdzasz zgodność z ',
      { link: 0, words: 'Warunkami korzystania' },
      ' i ',
      { link: 1, words: 'Wytycznymi dla społeczności' },
      ' YouTube oraz poszanowanie praw autorskich i prywatności.',
    ],
  },
  problems: {},
};
