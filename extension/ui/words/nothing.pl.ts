import type { NothingWords } from './nothing.en.ts';

export const pl: NothingWords = {
  cannotRead: 'Tej strony nie da się odczytać',
  nothing: 'Nie ma tu nic do klipowania',
  nothingHelp:
    'Nie znaleziono zdjęć ani filmów. Otwórz pojedyncze ogłoszenie, poczekaj na zdjęcia i zrób klip ponownie.',
  noDraft: 'Żaden szkic nie jest otwarty',
  tryAgain: 'Spróbuj ponownie',
  clipAgain: 'Zrób klip ponownie',
};
