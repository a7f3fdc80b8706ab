import type { LatenessWords } from './lateness.en.ts';

export const fr: LatenessWords = {
  title: 'Quand il est trop tard',
  before: 'Si le retard dépasse',
  after: 'minutes :',
  otherwise: { publish: 'publier quand même', ask: 'me demander', skip: 'passer' },
  asUsual: 'Comme dans l’espace',
};
