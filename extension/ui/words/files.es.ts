import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import type { FilesWords } from './files.en.ts';
import { number } from './format.ts';

export const es: FilesWords = {
  ownFiles: 'Archivos propios',
  importTable: 'Importar…',
  newDraft: 'Borrador nuevo',
  title: 'Título',
  add: 'Añadir archivos…',
  addHelp: 'o suéltalos aquí, o pégalos',
  dropHere: 'Suelta para añadirlos a este borrador',
  dropNew: 'Suelta para un borrador nuevo, o sobre una tarjeta para añadirlos a ella',
  taking: (at, of, name) => (of > 1 ? `Archivo ${number(at)} de ${number(of)}: ${name}` : name),
  read: (got, size) => (got > 0 ? `${bytes(got)} de ${bytes(size)}` : bytes(size)),
  stop: 'Parar',
  taken: (added, twins, stopped) =>
    [
      `${number(added)} ${plural(added, 'archivo añadido', 'archivos añadidos')}`,
      twins > 0 ? `${number(twins)} ya ${plural(twins, 'estaba', 'estaban')}` : '',
      stopped > 0 ? `${number(stopped)} sin añadir` : '',
    ]
      .filter(Boolean)
      .join(', '),
  troubles: {
    empty: 'El archivo está vacío',
    'not-media': 'No es una foto ni un vídeo que se pueda publicar',
    heic: 'Una foto HEIC: guárdala antes como JPEG',
    broken: 'El archivo está dañado',
    'too-small': 'Demasiado pequeña: ambos lados necesitan 200 píxeles',
    'too-large': 'Demasiado grande: fotos hasta 100 MB, vídeos hasta 4 GB',
    'too-many': 'Un borrador admite 300 fotos y vídeos como máximo',
    'no-space': 'No queda espacio en el navegador',
    'not-subtitles': 'Ni WebVTT ni SRT',
    'no-video': 'Aquí no hay ningún vídeo con este nombre: añade primero el vídeo',
    table: 'Una tabla o un ZIP: suéltalo en el tablero para importarlo',
    unreadable: 'No se pudo leer: ¿se movió o se borró?',
  },
  onItsWay: 'Este borrador ya está en camino. Ábrelo para cambiarlo.',
  close: 'Cerrar',
};
