import type { Decision } from '../../../shared/health.ts';
import { number } from './format.ts';
import { locale } from './language.ts';
import type { OversightWords } from './oversight.en.ts';
import { liczba } from './polish.ts';

const posts = (count: number): string => `${number(count)} ${liczba(count, 'post', 'posty', 'postów')}`;

export const pl: OversightWords = {
  signedOut: 'Zaloguj się w Ustawieniach, aby to zobaczyć',
  notBrought: 'Twój Worker nie odpowiedział. To, co widzisz, może być nieaktualne.',
  again: 'Spróbuj ponownie',

  waitingTitle: 'Co czeka na Ciebie',
  nothingWaits: 'Nic na Ciebie nie czeka',
  nothingWaitsHelp: 'Tu są posty, które nie mogą wyjść same, i co z nimi zrobić.',
  heldTogether: (count) => `Wstrzymane: ${posts(count)}`,
  choose: (title) => `Zdecyduj o „${title}”`,
  oneByOne: 'Spóźnione wychodzą po kolei, co dwie minuty na każdym koncie, w zaplanowanej kolejności.',
  decisions: {
    send: (count) => (count === 1 ? 'Wyślij teraz' : `Wyślij teraz wszystkie (${number(count)})`),
    tomorrow: (count) =>
      count === 1 ? 'Jutro o tej samej porze' : `Wszystkie (${number(count)}) jutro o tej samej porze`,
    skip: (count) => (count === 1 ? 'Pomiń' : `Pomiń wszystkie (${number(count)})`),
  },
  decided: (decision: Decision, done, left) => {
    const what = { send: 'W drodze', tomorrow: 'Przesunięte na jutro', skip: 'Pominięte' }[decision];
    const rest = left === 0 ? '' : ` Zmienione w międzyczasie i zostawione: ${posts(left)}.`;
    return `${what}: ${posts(done)}.${rest}`;
  },
  alsoWaits: 'Nieudane lub niejasne',
  notices: 'Co Ci powiedziano',
  noticeOf: {
    failed: 'Post nie został opublikowany.',
    held: 'Post czeka na Ciebie.',
    skipped: 'Post był spóźniony i został pominięty, zgodnie z Twoim wyborem.',
    uncertain: 'Post mógł zostać opublikowany: sprawdź i zdecyduj.',
    rehearsal: 'Zaplanowany post w tej postaci nie zostałby opublikowany.',
    'connection-dead': 'Konto trzeba połączyć ponownie.',
    'connection-ending': 'Połączenie wkrótce się skończy: połącz konto ponownie.',
    'series-ended': 'Seria postów się zatrzymała.',
    gone: 'Postu nie ma już na platformie.',
    payment: 'Są wieści o Twoim planie.',
    policy: 'Zmienia się polityka prywatności albo warunki tego serwera.',
    suspension: 'Osoba prowadząca ten serwer ma Ci coś do przekazania.',
  },

  healthTitle: 'Kondycja',
  standing: 'Jak jest',
  notOverdue: 'Nic nie jest zaległe.',
  overdue: (count) => `Zaległe: ${posts(count)}. Może Twój Worker nie działa albo jego cron jest wyłączony.`,
  held: (count) => `Na Ciebie ${liczba(count, 'czeka', 'czekają', 'czeka')} ${posts(count)}.`,
  toWaiting: 'Zdecyduj',
  troubled: (count, planned) =>
    `Wcześniejsze sprawdzenie znalazło problem: ${number(count)} z najbliższych ${number(planned)}.`,
  planned: 'W najbliższe 24 godziny',
  wentOut: 'Wyszły',
  failed: 'Nieudane',
  unclear: 'Niejasne',
  punctuality: (days) => `Opóźnienie w ostatnich ${number(days)} dniach`,
  noPunctuality: 'Nic jeszcze nie wyszło.',
  punctualityHelp:
    'Od zamówionej sekundy do wywołania publikującego. To, co wysyłasz późno, nie jest liczone.',
  platform: 'Platforma',
  posts: 'Posty',
  onTime: 'W ciągu sekundy',
  half: 'Połowa w',
  nearlyAll: '99 na 100 w',
  worst: 'Najpóźniej',
  percent: (share) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share),
  limits: 'Obowiązujące limity',
  wholeApp: (platform) => `Wszystkie konta na ${platform}`,
  waitsUntil: (when) => `czeka do ${when}`,
};
