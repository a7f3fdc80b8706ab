import type { CodesWords } from './codes.en.ts';

export const es: CodesWords = {
  code: 'Código',
  codeHint: 'De tu aplicación, o uno de tus códigos de recuperación.',
};
