import type { CodesWords } from './codes.en.ts';

export const de: CodesWords = {
  code: 'Code',
  codeHint: 'Aus deiner App oder einer deiner Ersatzcodes.',
};
