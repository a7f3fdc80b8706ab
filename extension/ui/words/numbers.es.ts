import { number } from './format.ts';
import type { NumberWords } from './numbers.en.ts';

export const es: NumberWords = {
  title: 'Números',
  failed: 'No se pudieron obtener los números.',
  notYet: 'Aún no hay números: los primeros se piden una hora después de publicar.',
  none: 'La plataforma no da números de esta publicación.',
  gone: (when) => `La plataforma no la muestra desde ${when}: allí se borró, se ocultó o se retiró.`,
  asOf: (when) => `datos de ${when}`,
  next: (when) => `próxima consulta ${when}`,
  growth: 'Cómo crecieron',
  when: 'Cuándo',
  hours: (count) => `${number(Math.round(count * 10) / 10)} h`,
  figures: {
    views: 'Visualizaciones',
    reach: 'Alcance',
    likes: 'Me gusta',
    comments: 'Comentarios',
    shares: 'Compartidos',
    saves: 'Guardados',
    clicks: 'Clics',
    watchSeconds: 'Visto',
  },
};
