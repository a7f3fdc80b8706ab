import type { SelectionWords } from './selections.en.ts';

export const fr: SelectionWords = {
  all: 'Toutes',
  none: 'Aucune',
  onlyLarge: (side) => `Seulement ${side} px et plus`,
};
