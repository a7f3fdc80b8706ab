import type { FirstStepsWords } from './first-steps.en.ts';

export const de: FirstStepsWords = {
  title: 'Dein erster Beitrag',
  count: (done, of) => `${done} von ${of} erledigt`,
  hide: 'Diese Schritte ausblenden',
  done: 'Erledigt',
  next: 'Als Nächstes',
  worker: 'Deinen Worker finden',
  workerLooking: (host) => `Suche bei ${host} …`,
  workerSilent: (host) => `Bei ${host} antwortet noch nichts.`,
  workerHelp:
    'Er hält deine Konten und veröffentlicht pünktlich. Starte ihn auf diesem Rechner mit „npm start“ oder schreib die Adresse deines eigenen. Hier geht es dann von selbst weiter.',
  look: 'Dort suchen',
  person: 'Dein Konto anlegen',
  personHelp: 'Es liegt auf deinem eigenen Worker.',
  account: 'Ein Konto verbinden',
  accountHelp: 'Du stimmst auf der Seite der Plattform zu und kommst hierher zurück.',
  accountSandbox: 'Das sind Nachbildungen auf diesem Rechner: nichts davon wird öffentlich.',
  clip: 'Ein Inserat clippen',
  clipHelp:
    'Öffne ein Inserat in einem anderen Tab und drück den Clipcast-Knopf neben der Adresszeile. Vielleicht steckt er hinter dem Puzzleteil.',
  sample: 'Ein Beispiel-Inserat öffnen',
  schedule: 'Planen',
  scheduleHelp: 'Wähl, wohin es geht und wann. Auch „Jetzt“ ist eine Zeit.',
  openDraft: 'Entwurf öffnen',
  published: 'Zusehen, wie es erscheint',
  publishedHelp:
    'Es geht von selbst hinaus, auch bei geschlossenem Browser. Hier steht es, sobald es draußen ist.',
  follow: 'Verfolgen',
  allDone: 'Dein erster Beitrag ist draußen',
  allDoneHelp: 'Ab jetzt sind es für ein Inserat zwei Klicks: der Clipcast-Knopf und die Zeit.',
  close: 'Schließen',
  again: 'Die ersten Schritte wieder zeigen',
  show: 'Zeig mir die ersten Schritte',
};
