import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { PlansWords } from './plans.en.ts';

export const de: PlansWords = {
  title: 'Zeiten',
  signedOut: 'Melde dich unter Einstellungen an, um Zeiten zu planen',
  slots: 'Wöchentliche Zeiten',
  slotsHelp: (zone) =>
    `„Freier Platz“ nimmt die nächste dieser Zeiten, für die noch nichts geplant ist. Uhren von ${zone}.`,
  account: 'Konto',
  noAccounts: 'Verbinde zuerst ein Konto.',
  noSlots: 'Noch keine Zeiten. Füge eine hinzu und wähle ihre Tage.',
  time: 'Uhrzeit',
  slot: (day, clock) => `${day}, ${clock}`,
  newTime: 'Eine Uhrzeit',
  addTime: 'Uhrzeit hinzufügen',
  removeTime: (clock) => `${clock} entfernen`,
  timeRemoved: (clock) => `${clock} entfernt`,
  undo: 'Rückgängig',
  series: 'Beiträge, die wiederkommen',
  noSeries: 'Keine. Öffne einen geplanten Beitrag und wähle „Regelmäßig wiederholen“.',
  madeSoFar: (count) => `bisher ${number(count)} ${plural(count, 'Beitrag', 'Beiträge')}`,
  next: (times) => `Als Nächstes: ${times.join(' · ')}`,
  end: 'Keine weiteren',
  endAndCancel: 'Beenden',
  sureEnd: 'Es werden keine weiteren Beiträge daraus gemacht, und die geplanten werden abgesagt.',
  endNow: 'Jetzt beenden',
  keepSeries: 'Behalten',
  ended: 'Beendet',
  repeat: 'Regelmäßig wiederholen',
  how: 'Wie oft',
  every: {
    DAILY: (interval) => (interval === 1 ? 'Jeden Tag' : `Alle ${interval} Tage`),
    WEEKLY: (interval) => (interval === 1 ? 'Jede Woche' : `Alle ${interval} Wochen`),
    MONTHLY: (interval) => (interval === 1 ? 'Jeden Monat' : `Alle ${interval} Monate`),
  },
  times: (count) => `${number(count)}-mal`,
  count: 'Wie viele Male',
  days: 'An welchen Tagen',
  addCaption: 'Noch ein Text',
  otherCaption: (place) => `Text ${number(place + 1)}, im Wechsel`,
  captionsMustDiffer:
    'Eine Plattform hier lehnt einen Text ab, den sie eben gesehen hat: gib wenigstens einen anderen.',
  captionsMayDiffer: 'Andere Texte kommen im Wechsel, wenn du magst.',
  never: 'So käme er nie wieder.',
  repeatNow: 'Wiederholen',
  cancel: 'Jetzt nicht',
};
