import type { KeyWords } from './keys.en.ts';

export const pl: KeyWords = {
  title: 'Skróty',
  close: 'Zamknij',
  unset: 'nieustawiony',
  keys: [
    ['?', 'pokaż te skróty'],
    ['Esc', 'krok wstecz'],
    ['Spacja', 'wybierz zdjęcie lub je pomiń'],
    ['← → ↑ ↓', 'od zdjęcia do zdjęcia'],
    ['Alt + ← →', 'przesuń wybrane zdjęcie'],
    ['Enter', 'powiększ zdjęcie'],
  ],
  rooms: [
    {
      title: 'Szkice',
      keys: [
        ['← → ↑ ↓', 'od szkicu do szkicu'],
        ['Spacja', 'wybierz szkic lub go pomiń'],
        ['Enter', 'otwórz go'],
        ['Delete', 'usuń wybrane'],
        ['Ctrl + Z', 'przywróć je'],
        ['Ctrl + A', 'wybierz wszystkie widoczne'],
        ['/', 'szukaj'],
      ],
    },
    {
      title: 'Kalendarz',
      keys: [
        ['← → ↑ ↓', 'od dnia do dnia'],
        ['Page ↑ ↓', 'od miesiąca do miesiąca'],
        ['Enter', 'otwórz dzień lub post'],
        ['Alt + ← →', 'przesuń post o dzień'],
        ['Alt + ↑ ↓', 'przesuń o tydzień, a gdzie są godziny, o 15 minut'],
      ],
    },
    {
      title: 'Stałe godziny',
      keys: [
        ['← → ↑ ↓', 'od godziny do godziny'],
        ['Spacja', 'ustaw godzinę lub ją usuń'],
      ],
    },
  ],
};
