import type { SelectionWords } from './selections.en.ts';

export const nl: SelectionWords = {
  all: 'Alle',
  none: 'Geen',
  onlyLarge: (side) => `Alleen ${side} px en groter`,
};
