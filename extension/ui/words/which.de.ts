import type { WhichWords } from './which.en.ts';

export const de: WhichWords = {
  title: 'Welches Inserat?',
  help: 'Diese Seite zeigt viele Inserate. Das gewählte öffnet sich in einem Tab: drück dort den Knopf von Clipcast.',
  keep: 'Diese Seite nehmen, wie sie ist',
};
