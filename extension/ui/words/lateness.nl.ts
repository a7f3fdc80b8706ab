import type { LatenessWords } from './lateness.en.ts';

export const nl: LatenessWords = {
  title: 'Als het te laat is',
  before: 'Zou het meer dan',
  after: 'minuten te laat zijn:',
  otherwise: { publish: 'toch plaatsen', ask: 'mij vragen', skip: 'overslaan' },
  asUsual: 'Zoals in de werkruimte',
};
