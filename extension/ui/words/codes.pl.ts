import type { CodesWords } from './codes.en.ts';

export const pl: CodesWords = {
  code: 'Kod',
  codeHint: 'Z aplikacji albo jeden z twoich kodów odzyskiwania.',
};
