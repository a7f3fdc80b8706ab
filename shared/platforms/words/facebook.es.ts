import type { PlatformWords } from './words.ts';

export const es: PlatformWords = {
  kinds: {
    text: 'Texto',
    link: 'Enlace',
    photo: 'Foto',
    photos: 'Fotos',
    video: 'Vídeo',
    reel: 'Reel',
    story: 'Historia',
  },
  options: {
    link: { label: 'Enlace' },
    firstComment: { label: 'Primer comentario' },
  },
  consents: {},
  problems: {},
};
