import { number } from './format.ts';
import type { SelectionWords } from './selections.en.ts';

export const fr: SelectionWords = {
  all: 'Toutes',
  none: 'Aucune',
  onlyLarge: (side, count, unknown) =>
    `Seulement celles de ${number(side)} px ou plus sur le grand côté : ${number(count)}${unknown > 0 ? ` (${number(unknown)} pas encore mesurées)` : ''}`,
};
