import { number } from './format.ts';
import { nombre } from './french.ts';
import type { ProblemStripWords } from './problem-strip.en.ts';

export const fr: ProblemStripWords = {
  problems: 'Ce qui reste à faire',
  count: (count) => `Encore ${number(count)} ${nombre(count, 'chose', 'choses')} à faire`,
  at: (account, problem) => `${account} : ${problem}`,
};
