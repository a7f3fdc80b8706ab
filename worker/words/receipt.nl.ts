import type { ReceiptWords } from './receipt.ts';

export const nl: ReceiptWords = {
  doneTitle: 'Je gegevens zijn verwijderd',
  doingTitle: 'Je gegevens worden verwijderd',
  done: (asked, done) => `Gevraagd op ${asked}, gedaan op ${done}.`,
  doing: (asked) =>
    `Gevraagd op ${asked}. Sindsdien is alles onbereikbaar; het laatste wordt nu gewist. Kijk over een paar minuten opnieuw.`,
  wentTitle: 'Wat weg is',
  keptTitle: 'Wat blijft, en tot wanneer',
  account: 'Je account: naam, e-mail, wachtwoord, apparaten en lidmaatschappen.',
  workspace: (all) => `Een werkruimte: ${all}.`,
  empty: 'die was leeg',
  counts: {
    posts: { one: 'bericht', other: 'berichten' },
    publications: {
      one: 'geplande of gepubliceerde versie daarvan',
      other: 'geplande of gepubliceerde versies daarvan',
    },
    accounts: { one: 'gekoppeld account', other: 'gekoppelde accounts' },
    audit: { one: 'regel van het logboek', other: 'regels van het logboek' },
    post_metrics: { one: 'rij cijfers', other: 'rijen cijfers' },
    files: { one: 'bestand', other: 'bestanden' },
    others: { one: 'andere rij', other: 'andere rijen' },
  },
  filesWith: (files, size) => `${files} met ${size}`,
  ends: {
    revoked: (platform) =>
      `De toestemming bij ${platform} is daar teruggegeven; de sleutels zijn verwijderd.`,
    over: (platform) => `De toestemming bij ${platform} was al beëindigd; de sleutels zijn verwijderd.`,
    unanswered: (platform) =>
      `De toestemming bij ${platform} kon niet worden teruggegeven, want het platform antwoordde een dag lang niet; de sleutels zijn verwijderd. Je kunt de app daar in je instellingen verwijderen.`,
    'used-elsewhere': (platform) =>
      `De toestemming bij ${platform} dient nog een andere koppeling en eindigt daarmee; de sleutels van deze zijn verwijderd.`,
  },
  ended: (platform) => `De toestemming bij ${platform} is beëindigd.`,
  backups: (day) =>
    `Back-ups van de database bevatten nog kopieën waarmee niemand werkt; ze vervallen uiterlijk op ${day}.`,
  logs: (day) =>
    `Verzoeklogboeken kennen mensen met kenmerken die nu niemand meer noemen; ze blijven tot ${day}.`,
  deeds:
    'In werkruimtes van anderen blijft wat je deed in hun logboek staan, onder een kenmerk dat niemand noemt, zo lang als de werkruimte.',
  paid: 'Wat je hebt betaald, met je naam en e-mailadres, blijft op de facturen bij Stripe, de betaaldienst, zolang de belastingwet dat vraagt van wie deze server beheert.',
  published:
    'Wat gepubliceerd is, blijft bij de platforms, en concepten blijven in je browser: beide kun je daar zelf verwijderen.',
  receipt: (day) => `Deze kwitantie blijft tot ${day}, als bewijs dat het is gedaan.`,
  log: (number) => `Het verwijderde logboek eindigde met nummer ${number}, controlegetal`,
  code: (code) => `Code ${code}`,
  noneTitle: 'Hier staat geen verwijdering genoteerd',
  none: 'De code klopt niet, of de verwijdering is zo lang geleden dat ook de notitie weg is.',
  person: (day) =>
    `Op ${day} hebben we de sleutels van je account, de naam, foto en kenmerken ervan, en de cijfers erover verwijderd.`,
  personKept: (code) => `Code ${code}. Deze notitie blijft 30 dagen.`,
};
