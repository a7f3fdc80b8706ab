import { plural } from './catalogue.ts';
import type { ConnectionWords } from './connections.en.ts';
import { number } from './format.ts';

export const de: ConnectionWords = {
  title: 'Verbundene Konten',
  sandbox: 'Sandkasten: Beiträge gehen an Nachbauten der Plattformen, nichts wird öffentlich.',
  none: 'Noch kein Konto. Verbinde eines, dann können Beiträge hinaus.',
  failed: 'Der Worker konnte nicht gefragt werden, welche Konten es gibt.',
  tryAgain: 'Noch einmal',
  ownerOnly: 'Konten verbindet und trennt nur, wem der Arbeitsbereich gehört.',
  connect: (name) => `${name} verbinden`,
  connectBy: (name, way) => `${name} über ${way} verbinden`,
  ways: { facebook: 'Facebook' },
  waysHelp: {
    instagram:
      'Über Facebook lassen sich Beiträge von hier wieder löschen; das Konto muss zu einer Seite gehören. Direkt braucht es keine Seite.',
  },
  reconnect: 'Neu verbinden',
  disconnect: 'Trennen',
  sureDisconnect:
    'Darüber geht nichts mehr hinaus. Was unterwegs ist, wird höchstens zehn Minuten lang nachgesehen, dann entscheidest du. Geplante Beiträge warten, bis neu verbunden ist. Die Schlüssel werden zurückgegeben und gelöscht.',
  disconnectNow: 'Jetzt trennen',
  keep: 'Behalten',
  parted: (name, held, settling) =>
    [
      `${name} ist getrennt.`,
      held > 0 &&
        `${number(held)} ${plural(held, 'geplanter Beitrag wartet', 'geplante Beiträge warten')}, bis neu verbunden ist.`,
      settling > 0 &&
        `${number(settling)} ${plural(settling, 'Beitrag wird', 'Beiträge werden')} noch nachgesehen, höchstens zehn Minuten lang.`,
    ]
      .filter(Boolean)
      .join(' '),
  forget: 'Von der Liste nehmen',
  dead: 'Die Verbindung ist zu Ende',
  deadWhy: (why) => `Die Verbindung ist zu Ende: ${why}`,
  waitFor: (count) =>
    `${number(count)} ${plural(count, 'Beitrag wartet', 'Beiträge warten')}, bis neu verbunden ist.`,
  plannedWait: (count) =>
    count === 0
      ? 'Darauf ist nichts geplant.'
      : `${number(count)} ${plural(count, 'geplanter Beitrag wird', 'geplante Beiträge werden')} warten.`,
  closing: 'Wird getrennt: was unterwegs ist, wird noch nachgesehen, höchstens zehn Minuten lang.',
  goodUntil: (date) => `Gilt bis ${date}`,
  endsSoon: (when) => `Endet ${when}: verbinde vorher neu`,
  lasting: 'Verlängert sich von selbst',
  checkedWell: (when) => `Geprüft ${when}, alles gut`,
  checked: (when) => `Geprüft ${when}`,
  planned: (count) =>
    count === 0 ? 'nichts geplant' : `${number(count)} ${plural(count, 'Beitrag', 'Beiträge')} geplant`,
  troubled: (count, planned) =>
    `Die letzte Prüfung fand bei ${number(count)} von ${number(planned)} geplanten Beiträgen etwas, das nicht stimmt.`,
  look: 'Ansehen',
  nextFree: (when) => `Nächste freie Zeit ${when}`,
  noTimes: 'Noch keine Wochenzeiten',
  times: 'Wochenzeiten',
  timesOf: (name) => `Wochenzeiten von ${name}`,
  lastChoices: 'Zuletzt gewählt, wieder angeboten:',
  ends: 'Was wann endet',
  endsHelp:
    'Einwilligungen enden, wenn du nicht neu verbindest. Was für später geplant ist, steht jeweils dabei.',
  endsNone: 'Keine Einwilligung endet von selbst.',
  today: 'heute',
  inDays: (days) => `in ${number(days)} ${plural(days, 'Tag', 'Tagen')}`,
  nothingAfter: 'Danach ist nichts geplant.',
  lastingOnes: (names) => `Verlängern sich von selbst: ${names}`,
  told: 'Was dir gesagt wurde',
  toldOf: {
    'connection-dead': (name) => `Die Verbindung von ${name} war zu Ende`,
    'connection-ending': (name) => `Die Verbindung von ${name} würde bald enden`,
  },
  postsAfter: (count) =>
    `${number(count)} ${plural(count, 'geplanter Beitrag liegt', 'geplante Beiträge liegen')} danach`,
  andMore: (count) => `und ${number(count)} weitere`,
  without: 'Nicht erlaubt:',
  gives: {
    identity: 'welches Konto es ist, bleibt unbekannt',
    links: 'Links zu deinen Beiträgen fehlen',
    'account-analytics': 'Zahlen zu Followern fehlen',
    publish: 'Beiträge können nicht veröffentlicht werden',
    'first-comment': 'der erste Kommentar entfällt',
    analytics: 'Aufrufe und Likes fehlen',
    remove: 'Beiträge können von hier nicht gelöscht werden',
    pages: 'als Seite kann nichts gepostet werden',
    'page-look-up': 'ein Beitrag einer Seite mit unklarem Ende kann nicht nachgesehen werden',
    'business-pages': 'Seiten, die einer Firma gehören, fehlen vielleicht',
    'photos-and-videos': 'Beiträge gehen ohne Fotos und Videos hinaus',
    lasting: 'die Verbindung endet nach zwei Stunden',
    'inbox-drafts': 'Entwürfe können nicht an die App gehen',
    'analytics-and-look-up':
      'Aufrufe und Likes fehlen, und ein Beitrag mit unklarem Ende kann nicht nachgesehen werden',
  },
  may: 'Was sie darf',
  mayDo: {
    identity: 'sehen, welches Konto es ist',
    links: 'die Links zu deinen Beiträgen sehen',
    'account-analytics': 'sehen, wie viele Follower es hat',
    publish: 'Beiträge veröffentlichen',
    'first-comment': 'den ersten Kommentar schreiben',
    analytics: 'Aufrufe und Likes sehen',
    remove: 'Beiträge löschen',
    pages: 'als Seite posten',
    'page-look-up': 'Beiträge einer Seite nachsehen',
    'business-pages': 'Seiten sehen, die einer Firma gehören',
    'photos-and-videos': 'Fotos und Videos senden',
    lasting: 'verbunden bleiben',
    'inbox-drafts': 'Entwürfe an die App senden',
    'analytics-and-look-up': 'Aufrufe und Likes sehen und Beiträge nachsehen',
  },
  several: (name, chosen, all) => `${name}: ${number(chosen)} von ${number(all)} Konten`,
  choose: 'Konten wählen',
  chooseHelp: 'Auf welchen davon wirst du posten?',
  save: 'Diese Konten verwenden',
  cancel: 'Abbrechen',
  notChosen: 'nicht verwendet',
  checkNow: 'Jetzt prüfen',
  apps: 'Deine eigenen Apps',
  appsHelp: 'Wie bei jeder Plattform eine App angemeldet wird, die Adressen zum Einfügen, und ein Test.',
  appOf: (name) => `App bei ${name}`,
  notSetUp: 'nicht eingerichtet',
  setUp: 'eingerichtet',
  numbers: 'Zahlen',
  noNumbers: 'Noch keine Zahlen. Sie werden einmal am Tag geholt.',
  numbersFailed: 'Die Zahlen waren nicht zu holen.',
  asOf: (when) => `Stand ${when}`,
  change: (by, days) => `${by} in ${number(days)} ${plural(days, 'Tag', 'Tagen')}`,
  day: 'Tag',
  figures: {
    followers: 'Follower',
    posts: 'Beiträge',
    views: 'Aufrufe an dem Tag',
    reach: 'Erreicht an dem Tag',
    likes: 'Likes',
  },
};
