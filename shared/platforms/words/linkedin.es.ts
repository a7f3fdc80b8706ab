import type { PlatformWords } from './words.ts';

export const es: PlatformWords = {
  kinds: {
    text: 'Texto',
    link: 'Enlace',
    poll: 'Encuesta',
    photo: 'Foto',
    photos: 'Fotos',
    video: 'Vídeo',
    document: 'Documento para pasar',
  },
  options: {
    visibility: {
      label: 'Quién puede verlo',
      choices: {
        PUBLIC: 'Cualquiera',
        LOGGED_IN: 'Miembros de LinkedIn',
        CONNECTIONS: 'Mis contactos',
      },
    },
    link: { label: 'Enlace' },
    pollQuestion: { label: 'Pregunta' },
    pollAnswer1: { label: 'Respuesta 1' },
    pollAnswer2: { label: 'Respuesta 2' },
    pollAnswer3: { label: 'Respuesta 3' },
    pollAnswer4: { label: 'Respuesta 4' },
    pollDuration: {
      label: 'Abierta durante',
      choices: {
        ONE_DAY: 'Un día',
        THREE_DAYS: '3 días',
        SEVEN_DAYS: 'Una semana',
        FOURTEEN_DAYS: '2 semanas',
      },
    },
    pages: {
      label: 'Páginas',
      choices: { sheet: 'Ficha del anuncio: datos y fotos', photos: 'Una foto por página' },
    },
    reposts: { label: 'Permitir que se comparta' },
    firstComment: { label: 'Primer comentario' },
  },
  consents: {},
  problems: {},
};
