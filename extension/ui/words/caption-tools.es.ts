import type { CaptionToolWords } from './caption-tools.en.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const es: CaptionToolWords = {
  tools: 'Ayuda con el texto',
  groups: 'Grupos de hashtags',
  noGroups: 'Aún no hay grupos. Guarda los hashtags que usas juntos y añádelos de una vez.',
  add: (name) => `Añadir ${name}`,
  tagCount: (count) => `${number(count)} ${plural(count, 'hashtag', 'hashtags')}`,
  remove: (name) => `Borrar el grupo ${name}`,
  removed: (name) => `«${name}» borrado`,
  undo: 'Deshacer',
  name: 'Nombre del grupo',
  tags: 'Hashtags',
  tagsHint: 'Separados por espacios o comas.',
  keep: 'Guardar el grupo',
  full: (most) => `Caben ${number(most)} grupos. Borra uno antes.`,
  link: 'Enlace con etiquetas',
  address: 'Enlace',
  noAddress: 'Esto no es una dirección. Empieza por https://',
  source: 'Fuente',
  medium: 'Medio',
  campaign: 'Campaña',
  made: 'El enlace que resulta',
  putIn: 'Ponerlo en el texto',
  each: 'Uno por cuenta',
  eachHelp:
    'Con la plataforma como fuente. Instagram y TikTok no convierten en enlaces las direcciones de un texto.',
  done: 'Ya está ahí.',
  tooLong: (name, over) => `${name}: sobran ${number(over)} ${plural(over, 'carácter', 'caracteres')}`,
  shorten: 'Acortarlo ahí',
  asThread: 'Hacer un hilo',
};
