import type { PlatformWords } from './words.ts';

export const es: PlatformWords = {
  kinds: { text: 'Texto', photos: 'Fotos', gif: 'GIF', video: 'Vídeo', thread: 'Hilo' },
  options: {
    replies: {
      label: 'Quién puede responder',
      choices: {
        everyone: 'Todos',
        following: 'A quienes sigo',
        mentionedUsers: 'A quienes menciono',
        subscribers: 'Mis suscriptores',
        verified: 'Cuentas verificadas',
      },
    },
    firstComment: { label: 'Primera respuesta' },
    aiGenerated: { label: 'Hecho con IA' },
    paidPartnership: { label: 'Colaboración pagada' },
  },
  consents: {},
  problems: {},
};
