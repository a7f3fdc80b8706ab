import type { CodesWords } from './codes.en.ts';

export const nl: CodesWords = {
  code: 'Code',
  codeHint: 'Uit je app, of een van je herstelcodes.',
};
