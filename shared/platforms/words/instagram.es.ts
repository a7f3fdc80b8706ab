import type { PlatformWords } from './words.ts';

export const es: PlatformWords = {
  kinds: { photo: 'Foto', carousel: 'Carrusel', reel: 'Reel', story: 'Historia' },
  options: {
    shareToFeed: { label: 'Mostrar también en el feed' },
    trial: {
      label: 'Quién lo ve primero',
      choices: {
        no: 'Todos',
        MANUAL: 'Prueba: primero desconocidos, luego decido',
        SS_PERFORMANCE: 'Prueba: primero desconocidos, todos si va bien',
      },
    },
    coverAt: { label: 'Portada, en el segundo' },
    collaborators: { label: 'Invitar colaboradores (hasta 3 nombres)' },
    firstComment: { label: 'Primer comentario' },
    aiGenerated: { label: 'Hecho con IA' },
  },
  consents: {},
  problems: {},
};
