import type { QuietWords } from './quiet.en.ts';

export const pl: QuietWords = {
  title: 'Powiadomienia',
  on: 'Godziny ciszy',
  hint: 'W tej przeglądarce, według zegara miejsca, w którym jesteś. O tym, co się w tym czasie stanie, powie potem jedno powiadomienie.',
  from: 'Od',
  to: 'Do',
  days: 'W te dni',
  urgent: 'To, co mnie wymaga, przechodzi',
  urgentHint: 'Post, który się nie udał albo czeka na Ciebie, połączenie, które się kończy.',
  noDays: 'Wybierz co najmniej jeden dzień, inaczej ciszy nie będzie.',
};
