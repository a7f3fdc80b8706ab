import { number } from './format.ts';
import type { SelectionWords } from './selections.en.ts';

export const es: SelectionWords = {
  all: 'Todas',
  none: 'Ninguna',
  onlyLarge: (side, count, unknown) =>
    `Solo las de ${number(side)} px o más en el lado largo: ${number(count)}${unknown > 0 ? ` (${number(unknown)} aún sin medir)` : ''}`,
};
