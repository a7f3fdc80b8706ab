import type { CodesWords } from './codes.en.ts';

export const fr: CodesWords = {
  code: 'Code',
  codeHint: 'De votre application, ou l’un de vos codes de secours.',
};
