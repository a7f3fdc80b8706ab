import type { Decision } from '../../../shared/health.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import { locale } from './language.ts';
import type { OversightWords } from './oversight.en.ts';

const posts = (count: number): string => `${number(count)} ${plural(count, 'bericht', 'berichten')}`;

export const nl: OversightWords = {
  signedOut: 'Log in onder Instellingen om dit te zien',
  notBrought: 'Je Worker antwoordde niet. Wat je ziet kan oud zijn.',
  again: 'Opnieuw',

  waitingTitle: 'Wat op jou wacht',
  nothingWaits: 'Niets wacht op jou',
  nothingWaitsHelp: 'Berichten die niet vanzelf uit kunnen staan hier, met wat je eraan doet.',
  heldTogether: (count) => `${posts(count)} in de wacht`,
  choose: (title) => `Beslissen over “${title}”`,
  oneByOne: 'Wat te laat is gaat één voor één uit, om de twee minuten per account, in de geplande volgorde.',
  decisions: {
    send: (count) => (count === 1 ? 'Nu versturen' : `Alle ${number(count)} nu versturen`),
    tomorrow: (count) => (count === 1 ? 'Morgen dezelfde tijd' : `Alle ${number(count)} morgen, zelfde tijd`),
    skip: (count) => (count === 1 ? 'Overslaan' : `Alle ${number(count)} overslaan`),
  },
  decided: (decision: Decision, done, left) => {
    const what = { send: 'onderweg', tomorrow: 'naar morgen verzet', skip: 'overgeslagen' }[decision];
    const rest = left === 0 ? '' : ` ${posts(left)} waren intussen veranderd en bleven zoals ze waren.`;
    return `${posts(done)} ${what}.${rest}`;
  },
  alsoWaits: 'Mislukt of onduidelijk',
  notices: 'Wat je verteld is',
  noticeOf: {
    failed: 'Een bericht is niet verschenen.',
    held: 'Een bericht wacht op je.',
    skipped: 'Een bericht was te laat en is overgeslagen, zoals je koos.',
    uncertain: 'Een bericht is misschien verschenen: kijk, en kies dan.',
    rehearsal: 'Een gepland bericht zou zo niet verschijnen.',
    'connection-dead': 'Een account moet opnieuw worden gekoppeld.',
    'connection-ending': 'Een koppeling eindigt binnenkort: koppel het account opnieuw.',
    'series-ended': 'Een reeks berichten is gestopt.',
    gone: 'Een bericht staat niet meer op zijn platform.',
    payment: 'Er is nieuws over je abonnement.',
    policy: 'Het privacybeleid of de voorwaarden van deze server veranderen.',
    suspension: 'Wie deze server beheert, heeft je iets te vertellen.',
  },

  healthTitle: 'Gezondheid',
  standing: 'Hoe het staat',
  notOverdue: 'Niets is te laat.',
  overdue: (count) =>
    `${posts(count)} hadden al bekeken moeten zijn. Misschien ligt je Worker stil of staat de cron uit.`,
  held: (count) => `${posts(count)} ${plural(count, 'wacht', 'wachten')} op jou.`,
  toWaiting: 'Beslissen',
  troubled: (count, planned) =>
    `Een controle vooraf vond iets mis met ${number(count)} van de volgende ${posts(planned)}.`,
  planned: 'In de komende 24 uur',
  wentOut: 'Uitgegaan',
  failed: 'Mislukt',
  unclear: 'Onduidelijk',
  punctuality: (days) => `Vertraging in de laatste ${number(days)} dagen`,
  noPunctuality: 'Er is nog niets uitgegaan.',
  punctualityHelp:
    'Van de gevraagde seconde tot de aanroep die plaatst. Wat je zelf te laat verstuurde telt niet mee.',
  platform: 'Platform',
  posts: 'Berichten',
  onTime: 'Binnen een seconde',
  half: 'De helft binnen',
  nearlyAll: '99 van 100 binnen',
  worst: 'Laatste',
  percent: (share) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share),
  limits: 'Limieten die nu gelden',
  wholeApp: (platform) => `Alle accounts op ${platform}`,
  waitsUntil: (when) => `wacht tot ${when}`,
};
