import type { Decision } from '../../../shared/health.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';
import { locale } from './language.ts';
import type { OversightWords } from './oversight.en.ts';

const posts = (count: number): string => `${number(count)} ${nombre(count, 'publication', 'publications')}`;

export const fr: OversightWords = {
  signedOut: 'Connectez-vous dans Réglages pour voir ceci',
  notBrought: 'Votre Worker n’a pas répondu. Ce que vous voyez est peut-être ancien.',
  again: 'Réessayer',

  waitingTitle: 'Ce qui vous attend',
  nothingWaits: 'Rien ne vous attend',
  nothingWaitsHelp: 'Ici se trouvent les publications qui ne peuvent pas partir seules, et quoi en faire.',
  heldTogether: (count) => `${posts(count)} en attente`,
  choose: (title) => `Décider de « ${title} »`,
  oneByOne:
    'Ce qui est en retard part une par une, à deux minutes d’intervalle par compte, dans l’ordre prévu.',
  decisions: {
    send: (count) => (count === 1 ? 'L’envoyer maintenant' : `Envoyer les ${number(count)} maintenant`),
    tomorrow: (count) =>
      count === 1 ? 'Demain à la même heure' : `Les ${number(count)} demain, à la même heure`,
    skip: (count) => (count === 1 ? 'La passer' : `Passer les ${number(count)}`),
  },
  decided: (decision: Decision, done, left) => {
    const what = { send: 'en route', tomorrow: 'remises à demain', skip: 'passées' }[decision];
    const rest =
      left === 0 ? '' : ` ${posts(left)} avaient changé entre-temps et ont été laissées telles quelles.`;
    return `${posts(done)} ${what}.${rest}`;
  },
  alsoWaits: 'Échouées ou incertaines',
  notices: 'Ce qui vous a été dit',
  noticeOf: {
    failed: 'Une publication n’est pas partie.',
    held: 'Une publication vous attend.',
    skipped: 'Une publication était trop en retard et a été omise, comme vous l’aviez choisi.',
    uncertain: 'Une publication est peut-être partie : vérifiez, puis choisissez.',
    rehearsal: 'Une publication prévue ne partirait pas en l’état.',
    'connection-dead': 'Un compte doit être reconnecté.',
    'connection-ending': 'Une connexion se termine bientôt : reconnectez le compte.',
    'series-ended': 'Une série de publications s’est arrêtée.',
    gone: 'Une publication n’est plus sur sa plateforme.',
    payment: 'Il y a du nouveau pour votre formule.',
    policy: 'La politique de confidentialité ou les conditions de ce serveur changent.',
    suspension: 'La personne qui gère ce serveur a quelque chose à vous dire.',
  },

  healthTitle: 'Santé',
  standing: 'Où on en est',
  notOverdue: 'Rien n’est en retard.',
  overdue: (count) =>
    `${posts(count)} auraient déjà dû être traitées. Votre Worker est peut-être arrêté, ou son cron coupé.`,
  held: (count) => `${posts(count)} vous ${nombre(count, 'attend', 'attendent')}.`,
  toWaiting: 'Décider',
  troubled: (count, planned) =>
    `Une vérification a trouvé un souci dans ${number(count)} des ${posts(planned)} à venir.`,
  planned: 'Dans les 24 prochaines heures',
  wentOut: 'Parties',
  failed: 'Échouées',
  unclear: 'Incertaines',
  punctuality: (days) => `Retard ces ${number(days)} derniers jours`,
  noPunctuality: 'Rien n’est encore parti.',
  punctualityHelp:
    'De la seconde demandée à l’appel qui publie. Ce que vous avez envoyé tard vous-même n’est pas compté.',
  platform: 'Plateforme',
  posts: 'Publications',
  onTime: 'En une seconde',
  half: 'La moitié en',
  nearlyAll: '99 sur 100 en',
  worst: 'La plus tardive',
  percent: (share) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share),
  limits: 'Limites en vigueur',
  wholeApp: (platform) => `Tous les comptes ${platform}`,
  waitsUntil: (when) => `attend jusqu’à ${when}`,
};
