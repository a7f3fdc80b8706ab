import type { ReceiptWords } from './receipt.ts';

export const de: ReceiptWords = {
  doneTitle: 'Deine Daten wurden gelöscht',
  doingTitle: 'Deine Daten werden gelöscht',
  done: (asked, done) => `Verlangt am ${asked}, erledigt am ${done}.`,
  doing: (asked) =>
    `Verlangt am ${asked}. Seitdem ist alles unerreichbar; der Rest wird gerade gelöscht. Sieh in ein paar Minuten noch einmal nach.`,
  wentTitle: 'Was gelöscht wurde',
  keptTitle: 'Was bleibt, und bis wann',
  account: 'Dein Konto: Name, E-Mail, Passwort, Geräte und Mitgliedschaften.',
  workspace: (all) => `Ein Arbeitsbereich: ${all}.`,
  empty: 'er war leer',
  counts: {
    posts: { one: 'Beitrag', other: 'Beiträge' },
    publications: {
      one: 'geplante oder veröffentlichte Fassung davon',
      other: 'geplante oder veröffentlichte Fassungen davon',
    },
    accounts: { one: 'verbundenes Konto', other: 'verbundene Konten' },
    audit: { one: 'Eintrag des Protokolls', other: 'Einträge des Protokolls' },
    post_metrics: { one: 'Zeile mit Zahlen', other: 'Zeilen mit Zahlen' },
    files: { one: 'Datei', other: 'Dateien' },
    others: { one: 'weitere Zeile', other: 'weitere Zeilen' },
  },
  filesWith: (files, size) => `${files} mit ${size}`,
  ends: {
    revoked: (platform) =>
      `Die Zustimmung bei ${platform} wurde dort zurückgegeben; die Schlüssel sind gelöscht.`,
    over: (platform) =>
      `Die Zustimmung bei ${platform} war schon vorher zu Ende; die Schlüssel sind gelöscht.`,
    unanswered: (platform) =>
      `Die Zustimmung bei ${platform} ließ sich nicht zurückgeben, weil die Plattform einen Tag lang nicht antwortete; die Schlüssel sind gelöscht. Du kannst die App dort in deinen Einstellungen entfernen.`,
    'used-elsewhere': (platform) =>
      `Die Zustimmung bei ${platform} dient noch einer anderen Verbindung und endet mit ihr; die Schlüssel dieser sind gelöscht.`,
  },
  ended: (platform) => `Die Zustimmung bei ${platform} ist zu Ende.`,
  backups: (day) =>
    `Sicherungen der Datenbank enthalten noch Kopien, mit denen niemand arbeitet; sie verfallen bis ${day}.`,
  logs: (day) =>
    `Anfrageprotokolle kennen Personen nur mit Kennungen, die jetzt niemanden mehr nennen; sie bleiben bis ${day}.`,
  deeds:
    'In Arbeitsbereichen anderer bleiben deine Taten in deren Protokoll, unter einer Kennung, die niemanden nennt, so lange wie der Arbeitsbereich.',
  paid: 'Was du bezahlt hast, steht mit deinem Namen und deiner E-Mail weiter in den Rechnungen bei Stripe, dem Zahlungsdienst, solange das Steuerrecht es von dem verlangt, der diesen Server betreibt.',
  published:
    'Veröffentlichtes bleibt bei den Plattformen, Entwürfe bleiben in deinem Browser: Beides kannst du dort selbst löschen.',
  receipt: (day) => `Diese Quittung bleibt bis ${day}, als Beleg, dass es geschehen ist.`,
  log: (number) => `Das gelöschte Protokoll endete mit Nummer ${number}, Prüfsumme`,
  code: (code) => `Code ${code}`,
  noneTitle: 'Hier ist keine Löschung verzeichnet',
  none: 'Der Code ist falsch, oder die Löschung ist so lange her, dass auch ihr Eintrag nicht mehr da ist.',
  person: (day) =>
    `Am ${day} haben wir die Schlüssel zu deinem Konto, seinen Namen, sein Bild, seine Kennungen und die Zahlen darüber gelöscht.`,
  personKept: (code) => `Code ${code}. Dieser Eintrag bleibt 30 Tage.`,
};
