import { number } from './format.ts';
import type { SelectionWords } from './selections.en.ts';

export const de: SelectionWords = {
  all: 'Alle',
  none: 'Keine',
  onlyLarge: (side, count, unknown) =>
    `Nur ab ${number(side)} px an der langen Seite: ${number(count)}${unknown > 0 ? ` (${number(unknown)} noch nicht gemessen)` : ''}`,
};
