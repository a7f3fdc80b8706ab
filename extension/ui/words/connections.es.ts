import { plural } from './catalogue.ts';
import type { ConnectionWords } from './connections.en.ts';
import { number } from './format.ts';

const posts = (count: number): string => `${number(count)} ${plural(count, 'publicación', 'publicaciones')}`;

export const es: ConnectionWords = {
  title: 'Cuentas conectadas',
  sandbox: 'Entorno de pruebas: las publicaciones van a plataformas simuladas, nada se hace público.',
  none: 'Aún no hay cuentas. Conecta una y podrás publicar.',
  failed: 'No se pudo preguntar al Worker qué cuentas hay.',
  tryAgain: 'Reintentar',
  ownerOnly: 'Solo el propietario del espacio conecta y desconecta cuentas.',
  connect: (name) => `Conectar ${name}`,
  connectBy: (name, way) => `Conectar ${name} a través de ${way}`,
  ways: { facebook: 'Facebook' },
  waysHelp: {
    instagram:
      'A través de Facebook se pueden borrar publicaciones desde aquí; la cuenta debe estar ligada a una página. Directamente no hace falta página.',
  },
  reconnect: 'Conectar de nuevo',
  disconnect: 'Desconectar',
  sureDisconnect:
    'Ya no sale nada por ella. Lo que está en camino se comprueba durante diez minutos como mucho, después decides tú. Lo programado espera hasta conectarla de nuevo. Las claves se devuelven y se borran.',
  disconnectNow: 'Desconectar ahora',
  keep: 'Conservar',
  parted: (name, held, settling) =>
    [
      `${name} está desconectada.`,
      held > 0 &&
        `${posts(held)} ${plural(held, 'programada espera', 'programadas esperan')} hasta que se conecte de nuevo.`,
      settling > 0 &&
        `${posts(settling)} aún ${plural(settling, 'se comprueba', 'se comprueban')}, diez minutos como mucho.`,
    ]
      .filter(Boolean)
      .join(' '),
  forget: 'Quitar de la lista',
  dead: 'La conexión ha terminado',
  deadWhy: (why) => `La conexión ha terminado: ${why}`,
  waitFor: (count) => `${posts(count)} ${plural(count, 'espera', 'esperan')} hasta que se conecte de nuevo.`,
  plannedWait: (count) =>
    count === 0
      ? 'No hay nada programado en ella.'
      : `${posts(count)} ${plural(count, 'esperará', 'esperarán')}.`,
  closing: 'Desconectando: lo que está en camino aún se comprueba, diez minutos como mucho.',
  goodUntil: (date) => `Válida hasta el ${date}`,
  endsSoon: (when) => `Termina ${when}: conéctala antes`,
  lasting: 'Se renueva sola',
  checkedWell: (when) => `Comprobada ${when}, todo bien`,
  checked: (when) => `Comprobada ${when}`,
  planned: (count) =>
    count === 0 ? 'nada programado' : `${posts(count)} ${plural(count, 'programada', 'programadas')}`,
  troubled: (count, planned) =>
    `La última comprobación encontró algo mal en ${number(count)} de ${number(planned)} publicaciones programadas.`,
  look: 'Mirar',
  nextFree: (when) => `Próxima hora libre ${when}`,
  noTimes: 'Aún sin horas semanales',
  times: 'Horas semanales',
  timesOf: (name) => `Horas semanales de ${name}`,
  lastChoices: 'Lo último elegido, se ofrece de nuevo:',
  ends: 'Qué termina y cuándo',
  endsHelp:
    'Los permisos terminan si no conectas de nuevo. Con cada uno se muestra lo programado para después.',
  endsNone: 'Ningún permiso termina por sí solo.',
  today: 'hoy',
  inDays: (days) => `en ${number(days)} ${plural(days, 'día', 'días')}`,
  nothingAfter: 'Después no hay nada programado.',
  lastingOnes: (names) => `Se renuevan solas: ${names}`,
  told: 'Lo que se te dijo',
  toldOf: {
    'connection-dead': (name) => `La conexión de ${name} había terminado`,
    'connection-ending': (name) => `La conexión de ${name} iba a terminar pronto`,
  },
  postsAfter: (count) => `${posts(count)} ${plural(count, 'cae', 'caen')} después`,
  andMore: (count) => `y ${number(count)} más`,
  without: 'No concedido:',
  gives: {
    identity: 'no se sabe qué cuenta es',
    links: 'faltan los enlaces a tus publicaciones',
    'account-analytics': 'faltan los números de seguidores',
    publish: 'no se puede publicar',
    'first-comment': 'se omite el primer comentario',
    analytics: 'faltan visualizaciones y me gusta',
    remove: 'no se pueden borrar publicaciones desde aquí',
    pages: 'no se puede publicar como página',
    'page-look-up': 'no se puede comprobar una publicación dudosa de una página',
    'business-pages': 'pueden faltar páginas que pertenecen a una empresa',
    'photos-and-videos': 'se publica sin fotos ni vídeos',
    lasting: 'la conexión termina a las dos horas',
    'inbox-drafts': 'no se pueden enviar borradores a la app',
    'analytics-and-look-up':
      'faltan visualizaciones y me gusta, y no se puede comprobar una publicación dudosa',
  },
  may: 'Lo que puede hacer',
  mayDo: {
    identity: 'ver qué cuenta es',
    links: 'ver los enlaces a tus publicaciones',
    'account-analytics': 'ver cuántos seguidores tiene',
    publish: 'publicar',
    'first-comment': 'escribir el primer comentario',
    analytics: 'ver visualizaciones y me gusta',
    remove: 'borrar publicaciones',
    pages: 'publicar como página',
    'page-look-up': 'comprobar las publicaciones de una página',
    'business-pages': 'ver páginas que pertenecen a una empresa',
    'photos-and-videos': 'enviar fotos y vídeos',
    lasting: 'seguir conectada',
    'inbox-drafts': 'enviar borradores a la app',
    'analytics-and-look-up': 'ver visualizaciones y me gusta, y comprobar publicaciones',
  },
  several: (name, chosen, all) => `${name}: ${number(chosen)} de ${number(all)} cuentas`,
  choose: 'Elegir cuentas',
  chooseHelp: '¿En cuáles vas a publicar?',
  save: 'Usar estas cuentas',
  cancel: 'Cancelar',
  notChosen: 'sin usar',
  checkNow: 'Comprobar ahora',
  apps: 'Tus propias apps',
  appsHelp: 'Cómo registrar una app en cada plataforma, las direcciones para pegar y una prueba.',
  appOf: (name) => `App de ${name}`,
  notSetUp: 'sin configurar',
  setUp: 'configurada',
  numbers: 'Números',
  noNumbers: 'Aún no hay números. Se recogen una vez al día.',
  numbersFailed: 'No se pudieron obtener los números.',
  asOf: (when) => `Datos de ${when}`,
  change: (by, days) => `${by} en ${number(days)} ${plural(days, 'día', 'días')}`,
  day: 'Día',
  figures: {
    followers: 'Seguidores',
    posts: 'Publicaciones',
    views: 'Visualizaciones ese día',
    reach: 'Alcance ese día',
    likes: 'Me gusta',
  },
};
