import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { ProblemStripWords } from './problem-strip.en.ts';

export const nl: ProblemStripWords = {
  problems: 'Wat er nog moet gebeuren',
  count: (count) => `Nog ${number(count)} ${plural(count, 'ding', 'dingen')} te doen`,
  at: (account, problem) => `${account}: ${problem}`,
};
