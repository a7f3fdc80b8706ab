import type { BoardWords } from './board.en.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

const drafts = (count: number): string => `${number(count)} ${plural(count, 'Entwurf', 'Entwürfe')}`;

export const de: BoardWords = {
  cards: 'Geclippte Inserate',
  help: 'Pfeiltasten bewegen, Leertaste wählt, Enter öffnet, Entf löscht, Schrägstrich sucht.',
  search: 'Titel, Ort, Seite oder Schlagwort suchen',
  by: { stand: 'Stand', site: 'Seite', tag: 'Schlagwort', lack: 'Was fehlt' },
  anyStand: 'Jeder Stand',
  anySite: 'Alle Seiten',
  anyTag: 'Alle Schlagwörter',
  anyLack: 'Mit und ohne Lücken',
  stands: { open: 'Zu tun', going: 'Unterwegs', out: 'Erschienen', trouble: 'Braucht dich' },
  lacks: { photos: 'Fotos', account: 'Konto', time: 'Zeit', choices: 'Angaben', rights: 'Rechte' },
  without: {
    photos: 'Fotos fehlen',
    account: 'Konto fehlt',
    time: 'Zeit fehlt',
    choices: 'Angaben fehlen',
    rights: 'Rechte nicht bestätigt',
  },
  nothingMissing: 'Nichts fehlt',
  missing: (lacks) => `Es fehlt: ${lacks.join(', ')}`,
  tagged: (tags) => `Schlagwörter ${tags.join(', ')}`,
  ready: 'Kann hinaus',
  sending: 'Wird gesendet',
  atOnce: 'sofort',
  count: (shown, all) => (shown === all ? drafts(all) : `${number(shown)} von ${number(all)} Entwürfen`),
  coming: 'ältere kommen noch',
  offline: 'offline, hier geht trotzdem alles',
  noneFound: 'Kein Entwurf passt',
  showAll: 'Alle Entwürfe zeigen',
  withPicked: 'Mit den gewählten Entwürfen',
  picked: (count) => `${number(count)} gewählt`,
  pickNone: 'Keinen wählen',
  tag: 'Schlagwörter',
  tagsOf: (count) => `Schlagwörter von ${number(count)} ${plural(count, 'Entwurf', 'Entwürfen')}`,
  newTag: 'Neues Schlagwort',
  addTag: 'Hinzufügen',
  done: 'Fertig',
  remove: 'Löschen',
  schedule: (count) => (count > 0 ? `${number(count)} auf freie Zeiten planen` : 'Auf freie Zeiten planen'),
  scheduleHelp: 'Jeder kommt auf die nächste Wochenzeit seines Kontos, für die nichts geplant ist',
  exportAs: 'Exportieren',
  atTheirTimes: (count) => (count > 0 ? `${number(count)} zu ihren Zeiten planen` : 'Zu ihren Zeiten planen'),
  atTheirTimesHelp: 'Jeder geht zu seiner eigenen Zeit hinaus, wenn sie noch kommt',
  noneReady: 'Keiner davon kann schon hinaus: öffne einen, um zu sehen, was fehlt',
  working: (done, of) => `Plane ${number(done)} von ${number(of)}`,
  stop: 'Anhalten',
  scheduled: (count, refused) =>
    refused === 0 ? `${drafts(count)} geplant` : `${drafts(count)} geplant, ${number(refused)} nicht`,
  errors: {
    'no-slot':
      'Sein Konto hat in den nächsten acht Wochen keine freie Wochenzeit. Leg unter Zeiten welche fest.',
    'tag-wrong': 'Ein Schlagwort hat höchstens 40 Zeichen.',
    'tags-many': 'Ein Entwurf trägt höchstens zwanzig Schlagwörter. Nimm erst eines weg.',
  },
  close: 'Schließen',
  deleted: (count, stayed) =>
    [
      count > 0 || stayed === 0 ? `${drafts(count)} gelöscht` : '',
      stayed > 0 ? `${number(stayed)} wird gerade gesendet und bleibt` : '',
    ]
      .filter(Boolean)
      .join(', '),
};
