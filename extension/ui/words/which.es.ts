import type { WhichWords } from './which.en.ts';

export const es: WhichWords = {
  title: '¿Cuál?',
  help: 'Esta página muestra muchos anuncios. El que elijas se abre en una pestaña: pulsa allí el botón de Clipcast.',
  keep: 'Tomar esta página como está',
};
