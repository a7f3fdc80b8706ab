import type { BoardWords } from './board.en.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

const drafts = (count: number): string => `${number(count)} ${plural(count, 'borrador', 'borradores')}`;

export const es: BoardWords = {
  cards: 'Anuncios recortados',
  help: 'Las flechas mueven, Espacio elige, Intro abre, Supr elimina, la barra busca.',
  search: 'Buscar título, lugar, sitio o etiqueta',
  by: { stand: 'Estado', site: 'Sitio', tag: 'Etiqueta', lack: 'Qué falta' },
  anyStand: 'Todos los estados',
  anySite: 'Todos los sitios',
  anyTag: 'Todas las etiquetas',
  anyLack: 'Falte algo o no',
  stands: { open: 'Por hacer', going: 'En camino', out: 'Publicado', trouble: 'Te necesita' },
  lacks: { photos: 'fotos', account: 'cuenta', time: 'hora', choices: 'opciones', rights: 'derechos' },
  without: {
    photos: 'Faltan fotos',
    account: 'Falta la cuenta',
    time: 'Falta la hora',
    choices: 'Faltan opciones',
    rights: 'Derechos sin confirmar',
  },
  nothingMissing: 'No falta nada',
  missing: (lacks) => `Falta: ${lacks.join(', ')}`,
  tagged: (tags) => `etiquetas ${tags.join(', ')}`,
  ready: 'Puede salir',
  sending: 'Enviándose',
  atOnce: 'ahora mismo',
  count: (shown, all) => (shown === all ? drafts(all) : `${number(shown)} de ${drafts(all)}`),
  coming: 'aún llegan los más antiguos',
  offline: 'sin conexión, aquí todo funciona',
  noneFound: 'Ningún borrador coincide',
  showAll: 'Mostrar todos los borradores',
  withPicked: 'Con los borradores elegidos',
  picked: (count) => `${number(count)} elegidos`,
  pickNone: 'No elegir ninguno',
  tag: 'Etiquetas',
  tagsOf: (count) => `Etiquetas de ${drafts(count)}`,
  newTag: 'Etiqueta nueva',
  addTag: 'Añadir',
  done: 'Listo',
  remove: 'Eliminar',
  schedule: (count) =>
    count > 0 ? `Programar ${number(count)} en horas libres` : 'Programar en horas libres',
  scheduleHelp: 'Cada uno va a la próxima hora semanal de su cuenta para la que no hay nada previsto',
  exportAs: 'Exportar',
  atTheirTimes: (count) => (count > 0 ? `Planificar ${number(count)} a sus horas` : 'Planificar a sus horas'),
  atTheirTimesHelp: 'Cada uno sale a la hora que tiene, si aún está por llegar',
  noneReady: 'Ninguno puede salir todavía: abre uno para ver qué falta',
  working: (done, of) => `Programando ${number(done)} de ${number(of)}`,
  stop: 'Parar',
  scheduled: (count, refused) =>
    refused === 0
      ? `${drafts(count)} programados`
      : `${drafts(count)} programados, ${number(refused)} no se pudieron`,
  errors: {
    'no-slot':
      'Su cuenta no tiene ninguna hora semanal libre en las próximas ocho semanas. Pon alguna en Horas.',
    'tag-wrong': 'Una etiqueta es una palabra o unas pocas, 40 caracteres como máximo.',
    'tags-many': 'Un borrador admite veinte etiquetas como máximo. Quita una antes.',
  },
  close: 'Cerrar',
  deleted: (count, stayed) =>
    [
      count > 0 || stayed === 0 ? `${drafts(count)} eliminados` : '',
      stayed > 0 ? `${number(stayed)} se está enviando y se queda` : '',
    ]
      .filter(Boolean)
      .join(', '),
};
