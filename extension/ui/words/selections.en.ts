import { number } from './format.ts';

export const en = {
  all: 'All',
  none: 'None',
  onlyLarge: (side: number, count: number, unknown: number): string =>
    `Only those of ${number(side)} px or more on the long side: ${number(count)}${unknown > 0 ? ` (${number(unknown)} not measured yet)` : ''}`,
};
export type SelectionWords = typeof en;
