import type { Decision } from '../../../shared/health.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import { locale } from './language.ts';
import type { OversightWords } from './oversight.en.ts';

const posts = (count: number): string => `${number(count)} ${plural(count, 'publicación', 'publicaciones')}`;

export const es: OversightWords = {
  signedOut: 'Inicia sesión en Ajustes para ver esto',
  notBrought: 'Tu Worker no respondió. Lo que ves puede ser antiguo.',
  again: 'Reintentar',

  waitingTitle: 'Lo que te necesita',
  nothingWaits: 'Nada te espera',
  nothingWaitsHelp: 'Aquí están las publicaciones que no pueden salir solas, con qué hacer con ellas.',
  heldTogether: (count) => `${posts(count)} en espera`,
  choose: (title) => `Decidir sobre «${title}»`,
  oneByOne:
    'Lo retrasado sale de una en una, cada dos minutos en cada cuenta, en el orden en que se programó.',
  decisions: {
    send: (count) => (count === 1 ? 'Enviarla ahora' : `Enviar las ${number(count)} ahora`),
    tomorrow: (count) =>
      count === 1 ? 'Mañana a la misma hora' : `Las ${number(count)} mañana, a la misma hora`,
    skip: (count) => (count === 1 ? 'Saltarla' : `Saltar las ${number(count)}`),
  },
  decided: (decision: Decision, done, left) => {
    const what = { send: 'en camino', tomorrow: 'para mañana', skip: 'saltadas' }[decision];
    const rest = left === 0 ? '' : ` ${posts(left)} habían cambiado entretanto y se dejaron como estaban.`;
    return `${posts(done)} ${what}.${rest}`;
  },
  alsoWaits: 'Fallidas o dudosas',
  notices: 'Lo que se te dijo',
  noticeOf: {
    failed: 'Una publicación no salió.',
    held: 'Una publicación te espera.',
    skipped: 'Una publicación llegaba tarde y se omitió, como elegiste.',
    uncertain: 'Puede que una publicación haya salido: míralo y decide.',
    rehearsal: 'Una publicación prevista no saldría tal como está.',
    'connection-dead': 'Hay que volver a conectar una cuenta.',
    'connection-ending': 'Una conexión termina pronto: vuelve a conectar la cuenta.',
    'series-ended': 'Una serie de publicaciones se ha detenido.',
    gone: 'Una publicación ya no está en su plataforma.',
    payment: 'Hay novedades sobre tu plan.',
    policy: 'Cambia la política de privacidad o las condiciones de este servidor.',
    suspension: 'Quien administra este servidor tiene algo que decirte.',
  },

  healthTitle: 'Salud',
  standing: 'Cómo está',
  notOverdue: 'Nada está atrasado.',
  overdue: (count) =>
    `${posts(count)} ya deberían haberse atendido. Puede que tu Worker esté parado o su cron apagado.`,
  held: (count) => `${posts(count)} te ${plural(count, 'espera', 'esperan')}.`,
  toWaiting: 'Decidir',
  troubled: (count, planned) =>
    `Una comprobación previa encontró algo mal en ${number(count)} de las próximas ${posts(planned)}.`,
  planned: 'En las próximas 24 horas',
  wentOut: 'Salieron',
  failed: 'Fallaron',
  unclear: 'Dudosas',
  punctuality: (days) => `Retraso en los últimos ${number(days)} días`,
  noPunctuality: 'Aún no ha salido nada.',
  punctualityHelp:
    'Del segundo pedido a la llamada que publica. No cuenta lo que enviaste tarde por tu cuenta.',
  platform: 'Plataforma',
  posts: 'Publicaciones',
  onTime: 'En un segundo',
  half: 'La mitad en',
  nearlyAll: '99 de 100 en',
  worst: 'La más tardía',
  percent: (share) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share),
  limits: 'Límites vigentes',
  wholeApp: (platform) => `Todas las cuentas de ${platform}`,
  waitsUntil: (when) => `espera hasta ${when}`,
};
