import type { SelectionWords } from './selections.en.ts';

export const es: SelectionWords = {
  all: 'Todas',
  none: 'Ninguna',
  onlyLarge: (side) => `Solo de ${side} px o más`,
};
