import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { ProblemStripWords } from './problem-strip.en.ts';

export const es: ProblemStripWords = {
  problems: 'Lo que falta',
  count: (count) => `${plural(count, 'Falta', 'Faltan')} ${number(count)} ${plural(count, 'cosa', 'cosas')}`,
  at: (account, problem) => `${account}: ${problem}`,
};
