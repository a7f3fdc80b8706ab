import { number } from './format.ts';
import { liczba } from './polish.ts';
import type { ProblemStripWords } from './problem-strip.en.ts';

export const pl: ProblemStripWords = {
  problems: 'Co jeszcze zostało',
  count: (count) => `Do zrobienia: ${number(count)} ${liczba(count, 'rzecz', 'rzeczy', 'rzeczy')}`,
  at: (account, problem) => `${account}: ${problem}`,
};
