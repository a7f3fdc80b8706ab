import { number } from './format.ts';

export const en = {
  all: 'All',
  none: 'None',
  onlyLarge: (side: number): string => `Only ${number(side)} px and larger`,
};
export type SelectionWords = typeof en;
