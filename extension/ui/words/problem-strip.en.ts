import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const en = {
  problems: 'What is left to do',
  count: (count: number): string => `${number(count)} ${plural(count, 'thing', 'things')} left to do`,
  at: (account: string, problem: string): string => `${account}: ${problem}`,
};
export type ProblemStripWords = typeof en;
