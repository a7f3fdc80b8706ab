import type { PlatformWords } from './words.ts';

export const es: PlatformWords = {
  kinds: { video: 'Vídeo', short: 'Short' },
  options: {
    privacy: {
      label: 'Quién puede verlo',
      choices: { public: 'Todos', unlisted: 'Quien tenga el enlace', private: 'Solo yo' },
    },
    madeForKids: {
      label: '¿Hecho para niños?',
      prompt: 'Di si está hecho para niños',
      choices: { no: 'No está hecho para niños', yes: 'Hecho para niños' },
      note: ({ madeForKids }) =>
        madeForKids === 'yes'
          ? 'YouTube cierra los comentarios y los anuncios personalizados en vídeos para niños.'
          : undefined,
    },
    category: {
      label: 'Categoría',
      choices: {
        '1': 'Cine y animación',
        '2': 'Coches y vehículos',
        '10': 'Música',
        '15': 'Mascotas y animales',
        '17': 'Deportes',
        '19': 'Viajes y eventos',
        '20': 'Videojuegos',
        '22': 'Gente y blogs',
        '23': 'Humor',
        '24': 'Entretenimiento',
        '25': 'Noticias y política',
        '26': 'Consejos y estilo',
        '27': 'Educación',
        '28': 'Ciencia y tecnología',
        '29': 'ONG y activismo',
      },
    },
    tags: { label: 'Etiquetas, separadas por comas' },
    playlist: { label: 'Añadir a una lista (su dirección)' },
    firstComment: { label: 'Primer comentario' },
    notifySubscribers: { label: 'Avisar a los suscriptores' },
    paidPromotion: { label: 'Promoción pagada' },
    aiGenerated: { label: 'Alterado o hecho con IA' },
    embeddable: { label: 'Permitir insertarlo' },
    license: {
      label: 'Licencia',
      choices: {
        youtube: 'Licencia estándar de YouTube',
        creativeCommon: 'Creative Commons, con atribución',
      },
    },
  },
  consents: {
    'youtube-terms': [
      'Al publicar, confirmas que respeta los ',
      { link: 0, words: 'Términos del servicio' },
      ' y las ',
      { link: 1, words: 'Normas de la comunidad' },
      ' de YouTube, y los derechos de autor y la privacidad de todos.',
    ],
  },
  problems: {},
};
