export const en = {
  all: 'All',
  none: 'None',
  onlyLarge: (side: number): string => `Only ${side} px and larger`,
};
export type SelectionWords = typeof en;
