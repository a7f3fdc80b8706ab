import type { PlatformWords } from './words.ts';

export const de: PlatformWords = {
  kinds: { video: 'Video', short: 'Short' },
  options: {
    privacy: {
      label: 'Wer es sehen darf',
      choices: { public: 'Alle', unlisted: 'Wer den Link hat', private: 'Nur ich' },
    },
    madeForKids: {
      label: 'Für Kinder gemacht?',
      prompt: 'Sag, ob es für Kinder gemacht ist',
      choices: { no: 'Nicht für Kinder', yes: 'Für Kinder' },
      note: ({ madeForKids }) =>
        madeForKids === 'yes'
          ? 'YouTube schließt bei Videos für Kinder Kommentare und persönliche Werbung.'
          : undefined,
    },
    category: {
      label: 'Kategorie',
      choices: {
        '1': 'Film und Animation',
        '2': 'Autos und Fahrzeuge',
        '10': 'Musik',
        '15': 'Haustiere und Tiere',
        '17': 'Sport',
        '19': 'Reisen und Events',
        '20': 'Gaming',
        '22': 'Menschen und Blogs',
        '23': 'Comedy',
        '24': 'Unterhaltung',
        '25': 'Nachrichten und Politik',
        '26': 'Ratgeber und Stil',
        '27': 'Bildung',
        '28': 'Wissenschaft und Technik',
        '29': 'Soziales Engagement',
      },
    },
    tags: { label: 'Tags, durch Kommas getrennt' },
    playlist: { label: 'In Playlist (ihre Adresse)' },
    firstComment: { label: 'Erster Kommentar' },
    notifySubscribers: { label: 'Abonnenten Bescheid geben' },
    paidPromotion: { label: 'Bezahlte Werbung' },
    aiGenerated: { label: 'Verändert oder mit KI gemacht' },
    embeddable: { label: 'Einbetten erlauben' },
    license: {
      label: 'Lizenz',
      choices: {
        youtube: 'Standardlizenz von YouTube',
        creativeCommon: 'Creative Commons mit Namensnennung',
      },
    },
  },
  consents: {
    'youtube-terms': [
      'Mit dem Veröffentlichen bestätigst du, dass es sich an YouTubes ',
      { link: 0, words: 'Nutzungsbedingungen' },
      ' und ',
      { link: 1, words: 'Community-Richtlinien' },
      ' hält und niemandes Rechte verletzt.',
    ],
  },
  problems: {},
};
