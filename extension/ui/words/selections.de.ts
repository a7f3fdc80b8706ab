import type { SelectionWords } from './selections.en.ts';

export const de: SelectionWords = {
  all: 'Alle',
  none: 'Keine',
  onlyLarge: (side) => `Nur ab ${side} px`,
};
