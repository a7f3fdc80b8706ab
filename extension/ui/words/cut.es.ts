import type { CutWords } from './cut.en.ts';
import { number } from './format.ts';

/** Seconds with a tenth. */
const at = (seconds: number): string => number(Math.round(seconds * 10) / 10);

export const es: CutWords = {
  title: 'Cortar este vídeo',
  video: 'El vídeo',
  from: (seconds) => `Desde ${at(seconds)} s`,
  to: (seconds) => `hasta ${at(seconds)} s`,
  beginHere: 'Empezar aquí',
  endHere: 'Terminar aquí',
  frame: 'Encuadre',
  asIs: 'Encuadre tal como está',
  across: 'Encuadre, de izquierda a derecha',
  down: 'Encuadre, de arriba abajo',
  mute: 'Sin sonido',
  cut: 'Cortar el vídeo',
  anew: 'Codificar si hace falta',
  beginning: 'Se examina el vídeo',
  cutting: (done, of) => `Cortando: ${number(done)} de ${number(of)} segundos`,
  stop: 'Dejar de cortar',
  pause: 'Pausar',
  goOn: 'Seguir',
  waiting: 'El fragmento está a punto de cortarse',
  paused: (done, of) => `En pausa en ${number(done)} de ${number(of)} segundos`,
  onlyWebm: (names) =>
    `Este navegador escribe los vídeos como WebM, que no aceptan: ${names}. Usa otro navegador para codificarlo.`,
  onlyOpus: (names) =>
    `Si hay que codificar el sonido, este navegador escribe Opus, que quizá no acepten: ${names}. Sin sonido se acepta en todas partes.`,
  copied: 'Cortado byte a byte, no se ha vuelto a codificar nada.',
  soundAnew: 'Las imágenes se quedaron como están; solo el sonido se volvió a codificar.',
  encoded: 'El fragmento se ha codificado de nuevo.',
  stays: 'El fragmento ocupa su lugar en la publicación; el vídeo entero se queda en el borrador.',
  trim: (seconds, name) => `Acortar a ${number(seconds)} s para ${name}`,
  fit: (name) => `Adaptar el vídeo para ${name}`,
  fitMute: (name: string): string => `Adaptar el vídeo para ${name}, sin sonido`,
  pieceHere: (name, size) => `Este fragmento del vídeo va a ${name} (${size}) y a ningún otro sitio.`,
  wholeHere: 'Usar también aquí el vídeo entero',
  errors: {
    'clip-unreadable': 'Este navegador no puede leer el vídeo.',
    'no-encoder': 'Este navegador no puede codificar vídeo. Actualízalo o usa otro.',
    'media-gone': 'Los datos del vídeo ya no están aquí. Descárgalo de nuevo.',
  },
};
