import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { ProblemStripWords } from './problem-strip.en.ts';

export const de: ProblemStripWords = {
  problems: 'Was noch zu tun ist',
  count: (count) => `Noch ${number(count)} ${plural(count, 'Sache', 'Dinge')} zu tun`,
  at: (account, problem) => `${account}: ${problem}`,
};
