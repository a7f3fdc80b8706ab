import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { TargetWords } from './target.en.ts';

export const es: TargetWords = {
  kind: 'Tipo de publicación',
  chooseKind: 'Elige qué hacer',
  title: 'Título',
  length: (count, max) => `${number(count)} / ${number(max)}`,
  otherWords: 'Otro texto aquí',
  wordsAt: (name) => `Texto en ${name}`,
  noWords: 'Una publicación de este tipo no lleva texto.',
  what: 'Qué sale aquí',
  whatCount: (count, of) => `Aquí salen ${number(count)} de ${number(of)}`,
  asFit: 'Tantas como quepan',
  described: (count, of) =>
    `${number(count)} de ${number(of)} ${plural(of, 'foto tiene', 'fotos tienen')} palabras para quienes no pueden verlas. Amplía una foto para escribirlas.`,
  thread: 'Hilo',
  part: (at) => `Publicación ${number(at)}`,
  addPart: 'Añadir una publicación',
  removePart: (at) => `Quitar la publicación ${number(at)}`,
  up: (at) => `Subir la publicación ${number(at)}`,
  down: (at) => `Bajar la publicación ${number(at)}`,
  split: 'Dividir el texto por mí',
  partPhotos: (count) => `con ${number(count)} ${plural(count, 'foto', 'fotos')}`,
  seeSheet: 'Ver la ficha',
  sheet: 'La ficha del anuncio, como sale',
  sheetComing: 'La ficha se está componiendo…',
  sheetPage: (at, of) => `Página ${number(at)} de ${number(of)}`,
  closeSheet: 'Cerrar',
  costs: (name, dollars, links) =>
    links > 0
      ? `${name} cobra ${dollars} por esta publicación: con enlace es más cara.`
      : `${name} cobra ${dollars} por esta publicación.`,
  reading: (dollars) => `Leer sus números durante 30 días cuesta hasta ${dollars} más.`,
  sent: (name, count, cap) =>
    `En las últimas 24 horas salieron de aquí ${number(count)} ${plural(count, 'publicación', 'publicaciones')}. ${name} admite unas ${number(cap)} de todas las apps juntas, y no dice cuántas quedan.`,
  quota: (name, left, total) => `${name}: hoy quedan ${number(left)} de ${number(total)} publicaciones`,
  ownTime: 'Otra hora aquí',
  poster: 'El mejor momento como miniatura',
};
