import type { LatenessWords } from './lateness.en.ts';

export const pl: LatenessWords = {
  title: 'Gdy jest za późno',
  before: 'Przy opóźnieniu ponad',
  after: 'minut:',
  otherwise: { publish: 'opublikuj mimo to', ask: 'zapytaj mnie', skip: 'pomiń' },
  asUsual: 'Jak w obszarze',
};
