import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { YourDataWords } from './your-data.en.ts';

export const de: YourDataWords = {
  title: 'Deine Daten',
  ownerOnly:
    'Den Arbeitsbereich exportiert und löscht nur, wem er gehört; auch sein Protokoll liest nur der.',

  export: 'Nimm sie mit',
  exportHelp:
    'Ein Zip mit allem, was auf deinem Worker liegt: Beiträge, Texte, Zeiten, Zahlen, das Protokoll und jedes Foto und Video. Passwörter und Schlüssel sind nicht dabei. Ein eigener Worker kann es aufnehmen.',
  exportWorkspace: (name) => `${name} exportieren`,
  exportAccount: 'Alles von mir exportieren',
  exportAccountHelp: 'Alle Arbeitsbereiche, die dir gehören, und was über dich selbst da ist.',
  importHelp: 'Um es woanders aufzunehmen, tippt, wer jenen Worker betreibt:',
  coming: (size) => `bisher ${size}`,
  beginning: 'Wird zusammengestellt…',
  stop: 'Anhalten',
  stopped: 'Angehalten. Nichts wurde gesichert.',
  done: (size) => `Gesichert, ${size}.`,
  byBrowser: 'Sehr viel? Lass es den Browser selbst herunterladen',

  delete: 'Löschen',
  deleteWorkspace: 'Diesen Arbeitsbereich löschen',
  deleteAccount: 'Mein Konto löschen',
  whatGoes: 'Was geht',
  whatStays: 'Was bleibt',
  workspaceGoes: [
    'Jeder Beitrag, geplant oder vergangen, mit Texten, Zeiten und Zahlen. Geplantes geht nicht mehr hinaus.',
    'Fotos und Videos auf dem Worker.',
    'Jedes verbundene Konto: die Schlüssel werden den Plattformen zurückgegeben und gelöscht.',
    'Das Protokoll, wer was getan hat.',
  ],
  workspaceStays: [
    'Veröffentlichtes bleibt bei den Plattformen; löschen kannst du es dort.',
    'Entwürfe bleiben in diesem Browser und lassen sich anderswo neu planen.',
    'Sicherungen der Datenbank verfallen binnen 30 Tagen; niemand arbeitet damit.',
    'Ein Beleg, der niemanden nennt, für zwei Jahre.',
  ],
  accountGoes: [
    'Dein Name, E-Mail, Passwort, Geräte und Mitgliedschaften.',
    'Jeder Arbeitsbereich, der nur dir gehört, mit allem darin.',
  ],
  accountStays: [
    'In Arbeitsbereichen anderer bleibt im Protokoll, was du getan hast, unter einer Kennung, die niemanden nennt.',
    'Veröffentlichtes bleibt bei den Plattformen, Entwürfe bleiben in diesem Browser.',
    'Sicherungen und Anfrageprotokolle verfallen binnen 30 Tagen.',
  ],
  typeName: (name) => `Tippe „${name}“, um weiterzugehen`,
  typeEmail: (email) => `Tippe „${email}“, um weiterzugehen`,
  password: 'Dein Passwort',
  deleteNow: 'Endgültig löschen',
  cancel: 'Abbrechen',
  wrongPassword: 'Das Passwort stimmt nicht.',

  receipt: 'Beleg der Löschung',
  workspaceGone: 'Der Arbeitsbereich ist gelöscht. Ab jetzt arbeitest du in einem anderen.',
  accountGone: 'Dein Konto ist gelöscht. Hier bist du abgemeldet.',
  went: 'Was ging',
  isKept: 'Was bleibt',
  code: 'Code',
  openReceipt: 'Beleg öffnen',
  saveReceipt: 'Beleg sichern',
  keepIt: 'Merk dir den Code oder sichere den Beleg: nur damit ist der Beleg wieder zu sehen.',
  wiping: 'Alles ist außer Reichweite. Der letzte Rest wird noch getilgt.',
  wiped: (when) => `Alles davon wurde getilgt: ${when}.`,
  lookAgain: 'Noch einmal nachsehen',
  receiptFailed: 'Der Worker konnte nicht gefragt werden, was ging.',
  person: 'Dein Konto: Name, E-Mail, Passwort, Geräte, Mitgliedschaften',
  counts: {
    posts: (n) => `${number(n)} ${plural(n, 'Beitrag', 'Beiträge')}`,
    publications: (n) => `${number(n)} ${plural(n, 'Fassung', 'Fassungen')} davon für ein Konto`,
    accounts: (n) => `${number(n)} ${plural(n, 'verbundenes Konto', 'verbundene Konten')}`,
    audit: (n) => `${number(n)} ${plural(n, 'Eintrag', 'Einträge')} im Protokoll`,
    post_metrics: (n) => `${number(n)} ${plural(n, 'Zeile', 'Zeilen')} mit Zahlen`,
  },
  otherRows: (n) => `${number(n)} weitere ${plural(n, 'Zeile', 'Zeilen')}`,
  files: (n, size) => `${number(n)} ${plural(n, 'Datei', 'Dateien')} mit ${size}`,
  empty: 'Der Arbeitsbereich war leer',
  consent: {
    revoked: (platform) => `Die Einwilligung bei ${platform} wurde zurückgegeben`,
    over: (platform) => `Die Einwilligung bei ${platform} war schon zu Ende`,
    unanswered: (platform) =>
      `${platform} hat einen Tag lang nicht geantwortet. Entferne die App in den Einstellungen dort`,
    'used-elsewhere': (platform) => `Die Einwilligung bei ${platform} dient noch einer anderen Verbindung`,
  },
  lastEntry: (seq) => `Das gelöschte Protokoll endete mit Nummer ${number(seq)}, Hash`,
  backupsUntil: (day) => `Sicherungen verfallen bis ${day}`,
  logsUntil: (day) => `Anfrageprotokolle, die niemanden nennen, verfallen bis ${day}`,
  receiptUntil: (day) => `Dieser Beleg bleibt bis ${day}`,
};
