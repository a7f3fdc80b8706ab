import type { WhichWords } from './which.en.ts';

export const pl: WhichWords = {
  title: 'Które?',
  help: 'Ta strona pokazuje wiele ogłoszeń. Wybrane otworzy się w karcie: naciśnij tam przycisk Clipcast.',
  keep: 'Weź tę stronę taką, jaka jest',
};
