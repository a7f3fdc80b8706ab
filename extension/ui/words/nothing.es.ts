import type { NothingWords } from './nothing.en.ts';

export const es: NothingWords = {
  cannotRead: 'Esta página no se puede leer',
  nothing: 'Aquí no hay nada que clipear',
  nothingHelp:
    'No se encontraron fotos ni vídeos. Abre un anuncio, espera a que aparezcan sus fotos y clipea de nuevo.',
  noDraft: 'No hay ningún borrador abierto',
  tryAgain: 'Reintentar',
  clipAgain: 'Clipear de nuevo',
};
