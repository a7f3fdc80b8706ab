import type { SelectionWords } from './selections.en.ts';

export const pl: SelectionWords = {
  all: 'Wszystkie',
  none: 'Żadne',
  onlyLarge: (side) => `Tylko ${side} px i większe`,
};
