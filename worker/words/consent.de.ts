import type { ConsentWords } from './consent.ts';

export const de: ConsentWords = {
  without: {
    identity: 'wissen wir nicht, welches Konto es ist',
    links: 'fehlen Links zu deinen Beiträgen',
    'account-analytics': 'fehlen Follower-Zahlen',
    publish: 'kann nichts veröffentlicht werden',
    'first-comment': 'entfällt der erste Kommentar',
    analytics: 'fehlen Aufrufe und Likes',
    remove: 'lassen sich Beiträge nicht aus Clipcast löschen',
    pages: 'kann nichts als Seite veröffentlicht werden',
    'page-look-up': 'lässt sich ein Beitrag einer Seite mit unklarem Ausgang nicht nachschlagen',
    'business-pages': 'erscheinen Seiten, die zu einem Unternehmen gehören, vielleicht nicht',
    'photos-and-videos': 'gehen Beiträge ohne Fotos und Videos hinaus',
    lasting: 'endet die Verbindung nach zwei Stunden',
    'inbox-drafts': 'lassen sich keine Entwürfe an die App senden',
    'analytics-and-look-up':
      'fehlen Aufrufe und Likes, und ein Beitrag mit unklarem Ausgang lässt sich nicht nachschlagen',
  },
  withoutLead: 'Ohne das, was du weggelassen hast',
  nothing: {
    Facebook:
      'Beiträge gehen auf Seiten, und diese Anmeldung öffnet keine: Entweder verwaltest du keine, oder keine war angekreuzt. Verbinde noch einmal und kreuze deine an.',
    Instagram:
      'Diese Anmeldung öffnet kein professionelles Instagram-Konto. Mach deines in Instagram zum Business- oder Creator-Konto und verknüpfe es mit einer Facebook-Seite, wenn du über Facebook verbindest.',
    YouTube:
      'Dieses Google-Konto hat noch keinen Kanal. Leg auf YouTube einen an und verbinde dann noch einmal.',
  },
  noAccount: 'Es gibt kein Konto, auf dem veröffentlicht werden könnte.',
  chooseTitle: (platform) => `${platform} ist verbunden. Wo willst du veröffentlichen?`,
  chooseLine:
    'Wähle die Konten, die du in Clipcast sehen willst. Andere kannst du später in den Einstellungen wählen.',
  chooseButton: 'Diese Konten verwenden',
  chooseNone: 'Wähle mindestens eines.',
  more: (names, rest) => `${names} und ${rest} weitere`,
  both: (names, last) => `${names} und ${last}`,
  ready: (names, count) => `${names} ${count === 1 ? 'ist' : 'sind'} bereit`,
  connected: (names, count) => `${names} ${count === 1 ? 'ist' : 'sind'} verbunden`,
  close: 'Du kannst diesen Tab schließen und in Clipcast weitermachen.',
  overTitle: 'Dieser Link lässt sich nicht mehr benutzen',
  over: 'Er wurde schon benutzt, ist älter als zehn Minuten oder wurde in einem anderen Browser geöffnet als dem, für den er gemacht war.',
  pressAgain: (platform) => `Drück in Clipcast noch einmal „${platform} verbinden“.`,
  notConnected: (platform) => `${platform} ist nicht verbunden`,
  says: (platform, words) => `${platform} sagt: ${words}`,
  noConsent: (platform) => `${platform} hat keine Zustimmung gegeben.`,
  noAnswer: 'Die Plattform antwortet gerade nicht.',
  nothingStored: 'Es wurde nichts gespeichert.',
  tryAgain: (platform) =>
    `Es wurde nichts gespeichert. Drück in Clipcast „${platform} verbinden“, um es noch einmal zu versuchen.`,
  'plan-limit':
    'Dein Tarif hat keinen Platz für so viele Konten. Wähle weniger oder in den Einstellungen einen anderen Tarif.',
  'account-in-use': (name, count) =>
    `Auf ${name} noch geplante Beiträge: ${count}. Storniere oder verschiebe sie zuerst.`,
  other: 'Das ging nicht durch. Sieh in Clipcast noch einmal nach.',
};
