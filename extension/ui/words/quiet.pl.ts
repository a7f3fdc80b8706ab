import type { QuietWords } from './quiet.en.ts';

export const pl: QuietWords = {
  title: 'Powiadomienia',
  on: 'Godziny ciszy',
  hint: 'Powiadomienia w tej przeglądarce i e-maile o Twoich postach czekają do ich końca i przychodzą jako jedno. Liczy się zegar miejsca, w którym jesteś; dla e-maili obowiązuje to, co ostatnio ustawiono na którymkolwiek z Twoich urządzeń.',
  from: 'Od',
  to: 'Do',
  days: 'W te dni',
  urgent: 'To, co mnie wymaga, przechodzi',
  urgentHint:
    'Post, który się nie udał albo czeka na Ciebie, połączenie, które się kończy. Akceptacje i wzmianki czekają.',
  noDays: 'Wybierz co najmniej jeden dzień, inaczej ciszy nie będzie.',
};
