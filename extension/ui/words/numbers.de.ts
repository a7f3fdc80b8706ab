import { number } from './format.ts';
import type { NumberWords } from './numbers.en.ts';

export const de: NumberWords = {
  title: 'Zahlen',
  failed: 'Die Zahlen waren nicht zu holen.',
  notYet: 'Noch keine Zahlen: nach den ersten wird eine Stunde nach dem Veröffentlichen gefragt.',
  none: 'Die Plattform nennt zu diesem Beitrag keine Zahlen.',
  gone: (when) =>
    `Die Plattform zeigt ihn seit ${when} nicht mehr: er wurde dort gelöscht, verborgen oder entfernt.`,
  asOf: (when) => `Stand ${when}`,
  next: (when) => `nächster Blick ${when}`,
  growth: 'Wie sie gewachsen sind',
  when: 'Wann',
  hours: (count) => `${number(Math.round(count * 10) / 10)} Std.`,
  figures: {
    views: 'Aufrufe',
    reach: 'Erreicht',
    likes: 'Likes',
    comments: 'Kommentare',
    shares: 'Geteilt',
    saves: 'Gemerkt',
    clicks: 'Klicks',
    watchSeconds: 'Angesehen',
  },
};
