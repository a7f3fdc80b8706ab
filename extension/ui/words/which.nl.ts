import type { WhichWords } from './which.en.ts';

export const nl: WhichWords = {
  title: 'Welke?',
  help: 'Deze pagina toont veel advertenties. Die je kiest opent in een tabblad: druk daar op de Clipcast-knop.',
  keep: 'Deze pagina nemen zoals ze is',
};
