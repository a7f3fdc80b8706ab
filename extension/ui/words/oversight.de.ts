import type { Decision } from '../../../shared/health.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import { locale } from './language.ts';
import type { OversightWords } from './oversight.en.ts';

const posts = (count: number): string => `${number(count)} ${plural(count, 'Beitrag', 'Beiträge')}`;

export const de: OversightWords = {
  signedOut: 'Melde dich unter Einstellungen an, um das zu sehen',
  notBrought: 'Dein Worker hat nicht geantwortet. Was du siehst, kann veraltet sein.',
  again: 'Noch einmal',

  waitingTitle: 'Was dich braucht',
  nothingWaits: 'Nichts wartet auf dich',
  nothingWaitsHelp:
    'Beiträge, die nicht von selbst hinausgehen können, stehen hier, mit dem, was zu tun ist.',
  heldTogether: (count) => `${posts(count)} angehalten`,
  choose: (title) => `Über „${title}“ entscheiden`,
  oneByOne:
    'Was verspätet ist, geht einzeln hinaus, je Konto im Abstand von zwei Minuten, in der geplanten Reihenfolge.',
  decisions: {
    send: (count) => (count === 1 ? 'Jetzt senden' : `Alle ${number(count)} jetzt senden`),
    tomorrow: (count) =>
      count === 1 ? 'Morgen zur selben Zeit' : `Alle ${number(count)} morgen zur selben Zeit`,
    skip: (count) => (count === 1 ? 'Auslassen' : `Alle ${number(count)} auslassen`),
  },
  decided: (decision: Decision, done, left) => {
    const what = { send: 'auf dem Weg', tomorrow: 'auf morgen verschoben', skip: 'ausgelassen' }[decision];
    const rest =
      left === 0 ? '' : ` ${posts(left)} hatten sich inzwischen geändert und blieben, wie sie sind.`;
    return `${posts(done)} ${what}.${rest}`;
  },
  alsoWaits: 'Gescheitert oder unklar',
  notices: 'Was dir gemeldet wurde',
  noticeOf: {
    failed: 'Ein Beitrag ist nicht erschienen.',
    held: 'Ein Beitrag wartet auf dich.',
    skipped: 'Ein Beitrag war zu spät und wurde ausgelassen, wie du es gewählt hast.',
    uncertain: 'Ein Beitrag ist vielleicht erschienen: Sieh nach und entscheide.',
    rehearsal: 'Ein geplanter Beitrag würde so nicht erscheinen.',
    'connection-dead': 'Ein Konto muss neu verbunden werden.',
    'connection-ending': 'Eine Verbindung endet bald: Verbinde das Konto neu.',
    'series-ended': 'Eine Serie von Beiträgen ist stehen geblieben.',
    gone: 'Ein Beitrag ist nicht mehr auf seiner Plattform.',
    payment: 'Es gibt Neues zu deinem Tarif.',
    policy: 'Die Datenschutzerklärung oder die Nutzungsbedingungen dieses Servers ändern sich.',
    suspension: 'Wer diesen Server betreibt, hat dir etwas zu sagen.',
  },

  healthTitle: 'Zustand',
  standing: 'Wie es steht',
  notOverdue: 'Nichts ist überfällig.',
  overdue: (count) =>
    `${posts(count)} hätten schon drankommen sollen. Dein Worker läuft vielleicht nicht, oder sein Cron ist aus.`,
  held: (count) => `${posts(count)} ${plural(count, 'wartet', 'warten')} auf dich.`,
  toWaiting: 'Entscheiden',
  troubled: (count, planned) =>
    `Bei ${number(count)} von ${posts(planned)}, die als Nächstes kommen, hat eine Vorprüfung etwas gefunden.`,
  planned: 'In den nächsten 24 Stunden',
  wentOut: 'Hinausgegangen',
  failed: 'Gescheitert',
  unclear: 'Unklar',
  punctuality: (days) => `Verspätung in den letzten ${number(days)} Tagen`,
  noPunctuality: 'Noch ist nichts hinausgegangen.',
  punctualityHelp:
    'Von der gewünschten Sekunde bis zum Aufruf, der veröffentlicht. Was du selbst verspätet gesendet hast, zählt nicht.',
  platform: 'Plattform',
  posts: 'Beiträge',
  onTime: 'Binnen einer Sekunde',
  half: 'Die Hälfte binnen',
  nearlyAll: '99 von 100 binnen',
  worst: 'Spätester',
  percent: (share) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share),
  limits: 'Grenzen, die gerade gelten',
  wholeApp: (platform) => `Alle Konten bei ${platform}`,
  waitsUntil: (when) => `wartet bis ${when}`,
};
