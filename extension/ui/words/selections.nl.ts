import { number } from './format.ts';
import type { SelectionWords } from './selections.en.ts';

export const nl: SelectionWords = {
  all: 'Alle',
  none: 'Geen',
  onlyLarge: (side, count, unknown) =>
    `Alleen met een lange zijde van ${number(side)} px of meer: ${number(count)}${unknown > 0 ? ` (${number(unknown)} nog niet gemeten)` : ''}`,
};
