import type { LatenessWords } from './lateness.en.ts';

export const es: LatenessWords = {
  title: 'Cuando es demasiado tarde',
  before: 'Si llegara con más de',
  after: 'minutos de retraso:',
  otherwise: { publish: 'publicarla igual', ask: 'preguntarme', skip: 'saltarla' },
  asUsual: 'Como en el espacio',
};
