import type { PayingWords } from './paying.en.ts';

export const de: PayingWords = {
  title: 'Tarif',
  again: 'Noch einmal',
  failed: 'Der Zahlungsdienst hat nicht geantwortet.',
  names: { free: 'Kostenlos', studio: 'Studio', agency: 'Agentur' },
  ends: (day) => `Er endet am ${day}.`,
  paidUntil: (day) => `Bezahlt bis ${day}.`,
  behind: (day) =>
    `Eine Zahlung schlug fehl. Bis ${day} geht alles weiter; danach wird nichts Neues angenommen, Geplantes geht noch hinaus.`,
  limits: {
    workspaces: 'Arbeitsbereiche',
    accounts: 'Konten',
    posts: 'Beiträge im Monat',
    bytes: 'Fotos und Videos',
  },
  of: (used, most) => `${used} von ${most}`,
  every: (price, every) => `${price} im ${every === 'year' ? 'Jahr' : 'Monat'}`,
  choose: 'Wählen',
  manage: 'Rechnungen, Karte, ändern oder beenden',
  help: 'Karten und Rechnungen liegen bei Stripe; hier sieht niemand eine Karte. Was du hast, bleibt, wenn ein Tarif endet: nur mehr wird nicht angenommen.',
};
