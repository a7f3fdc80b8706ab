import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import type { ClipWords } from './clip.en.ts';
import { number } from './format.ts';

export const es: ClipWords = {
  permission: (count) =>
    plural(count, 'Una foto está en otro sitio.', `${number(count)} fotos están en otro sitio.`),
  permissionWhy: 'El navegador pregunta una vez. Solo se toman estas fotos.',
  allow: (hosts) => `Permitir ${hosts}`,
  tryAgain: 'Reintentar',
  saysMore: (count) => `La página dice tener ${number(count)} fotos.`,
  findMore: 'Buscar más fotos',
  met: (count) => `${number(count)} ${plural(count, 'imagen', 'imágenes')} hasta ahora`,
  seeking: 'Mirando la galería de la página…',
  fetching: (done, total) => `Tomando ${number(done)} de ${number(total)}`,
  arrived: (got, of) => (of === null ? bytes(got) : `${bytes(got)} de ${bytes(of)}`),
  stop: 'Parar',
  notFetched: (count) =>
    plural(count, 'No se pudo tomar una foto', `No se pudieron tomar ${number(count)} fotos`),
  noSubtitles: (count, why) =>
    plural(
      count,
      `No se pudieron tomar los subtítulos de un vídeo: ${why}`,
      `No se pudieron tomar ${number(count)} pistas de subtítulos: ${why}`,
    ),
  allowThem: 'Permitir',
  missed: (count) => `${number(count)} cosas de esta página no se pudieron tomar`,
  trouble: {
    'permission-needed': 'Hace falta tu permiso',
    'not-found': 'Ya no está',
    refused: 'El sitio lo rechazó',
    unreachable: 'Inaccesible',
    'not-media': 'No es una foto ni un vídeo',
    'not-subtitles': 'Ni WebVTT ni SRT',
    'too-small': 'Demasiado pequeña',
    'too-large': 'Demasiado grande para guardarla',
    'no-space': 'No queda espacio en el navegador',
    'link-only': 'Solo se ve en su sitio: se guarda como enlace',
  },
  problems: {
    'video-stream': 'Un vídeo de esta página se transmite y no se puede guardar',
    'video-manifest': 'Un vídeo de esta página se transmite por partes: se guarda como enlace',
    'video-embed': 'Un vídeo está en el reproductor de otro sitio: se guarda como enlace',
    'subtitles-hidden': 'La página oculta los subtítulos de un vídeo: actívalos allí y vuelve a recortar',
    'frame-unreadable': 'Una parte de esta página es de otro sitio y no se leyó',
    'too-much': 'Esta página tiene más que un anuncio: solo se tomó la primera parte',
    'stale-metadata': 'Esta página cambió sin avisar: recárgala si algo no cuadra',
    'photos-behind-gallery': 'Puede haber más fotos: abre la galería de la página y clipea de nuevo',
    'many-listings': 'Esta página muestra muchos anuncios: lo tomado puede ser de varios',
    'nothing-found': 'No se encontraron fotos ni vídeos en esta página',
    'reader-stopped': 'La lectura tardó demasiado y se paró: puede faltar algo',
  },
};
