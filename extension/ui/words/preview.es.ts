import { es as more } from '../../../shared/platforms/shown/more.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { PreviewWords } from './preview.en.ts';

export const es: PreviewWords = {
  preview: 'Vista previa',
  whose: 'De quién',
  onAs: (name, account) => `${name}, ${account}`,
  nowhere: 'Aún no hay vista previa',
  nowhereHelp: 'Elige una cuenta y la publicación aparecerá aquí como la verán sus seguidores.',
  noKind: 'Elige antes qué hacer con estas fotos y vídeos.',
  seenOn: 'Vista en',
  screens: { phone: 'Teléfono', computer: 'Ordenador' },
  more,
  less: 'Plegar de nuevo',
  justNow: 'Ahora mismo',
  firstComment: 'Primer comentario',
  noLink: 'Aún sin enlace',
  photoOf: (at, of) => `${number(at)} de ${number(of)}`,
  previous: 'La anterior',
  next: 'La siguiente',
  pages: (count) => `${number(count)} ${plural(count, 'página', 'páginas')}`,
  allSeen: {
    caption: 'Se ve todo el texto.',
    title: 'Se ve todo el título.',
    description: 'Se ve toda la descripción.',
  },
  seen: {
    caption: (count, of) => `Antes del pliegue se ven ${number(count)} de ${number(of)} caracteres.`,
    title: (count, of) => `Se ven ${number(count)} de ${number(of)} caracteres del título.`,
    description: (count, of) => `Se ven ${number(count)} de ${number(of)} caracteres de la descripción.`,
  },
  folds: (characters, lines) =>
    lines
      ? `Se pliega hacia ${number(characters)} caracteres o ${number(lines)} ${plural(lines, 'línea', 'líneas')}`
      : `Se pliega hacia ${number(characters)} caracteres`,
  readOn: (date) => `De dónde lo sabemos, leído el ${date}`,
  cutToFirst: (name, count) =>
    `${name} muestra cada foto con el formato de la primera: ${number(count)} ${plural(count, 'se recorta', 'se recortan')} por los bordes.`,
  cutToTiles: (name) => `${name} recorta aquí las fotos a su hueco; quien abre una la ve entera.`,
  cutToShape: (name) => `${name} recorta por el centro una foto de este formato.`,
  covered: (name) => `Donde está más oscuro, ${name} pone sus propios botones y textos`,
  short: (name, minutes) =>
    `${name} lo convierte en un Short: no es más ancho que alto y no dura más de ${number(minutes)} minutos.`,
};
