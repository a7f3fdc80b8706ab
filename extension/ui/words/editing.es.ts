import { plural } from './catalogue.ts';
import type { EditingWords } from './editing.en.ts';
import { number } from './format.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));

export const es: EditingWords = {
  problems: {
    'no-media': () => 'Elige al menos una foto o un vídeo',
    'option-missing': () => 'Falta una elección',
    'no-accounts': () => 'Elige dónde va',
    'no-time': () => 'Elige cuándo',
    'rights-unsaid': () => 'Confirma que puedes usar esto',
    'media-coming': (p) => `Tomando fotos: ${figure(p, 'done')} de ${figure(p, 'total')}`,
  },
  mediaCount: (photos, plans, videos) =>
    [
      photos > 0 && `${number(photos)} ${plural(photos, 'foto', 'fotos')}`,
      plans > 0 && `${number(plans)} ${plural(plans, 'plano', 'planos')}`,
      videos > 0 && `${number(videos)} ${plural(videos, 'vídeo', 'vídeos')}`,
    ]
      .filter(Boolean)
      .join(', '),
  picked: (count) => `${number(count)} ${plural(count, 'elegida', 'elegidas')}`,
  select: 'Elegir',
  selection: 'Elegir fotos',
  plans: 'Planos',
  photos: 'Fotos y vídeos',
  stripHelp: 'Espacio elige, Alt y una flecha mueve, Intro amplía.',
  kinds: { photo: 'Foto', floorplan: 'Plano', video: 'Vídeo' },
  tile: (what, at, of, alt) => `${what} ${number(at)} de ${number(of)}${alt ? `: ${alt}` : ''}`,
  numbered: (at) => `elegida con el número ${number(at)}`,
  coming: 'aún llegando',
  moved: (at, of) => `Movida al puesto ${number(at)} de ${number(of)}`,
  leaveOut: 'Dejar fuera',
  caption: 'Texto',
  captionPrompt: 'Di qué lo hace especial',
  left: (count) => `Quedan ${number(count)} caracteres`,
  addHashtag: (tag) => `Añadir #${tag}`,
  insert: 'Insertar de la página',
  where: 'Dónde',
  when: 'Cuándo',
  now: 'Ahora',
  'in-an-hour': 'En una hora',
  tonight: 'Esta noche',
  'tomorrow-morning': 'Mañana',
  slot: 'Próxima hora',
  pickTime: 'Elegir…',
  inZone: (zone, offset) => `Hora de ${zone}, ${offset}`,
  accountAs: (name) => `Publicar como ${name}`,
  optionsOf: (name) => `Opciones de ${name}`,
  closedByAccount: 'Desactivado en los ajustes de la cuenta',
  fold: 'Plegar',
  moreChoices: 'Más para esta cuenta',
  expires: (when) => `La conexión termina ${when}: conéctala pronto`,
  dead: 'Conecta de nuevo para publicar aquí',
  connectAgain: (name) => `${name}: conectar de nuevo`,
  rights: 'Son mías o puedo usarlas',
  publishNow: 'Publicar ahora',
  scheduleFor: (moment) => `Programar para ${moment}`,
  tonightAt: (clock) => `esta noche ${clock}`,
  schedule: 'Programar',
  toInbox: 'Enviar a mi bandeja ahora',
  more: (count) => `y ${number(count)} más`,
  studio: 'Editar en el estudio',
};
