import { number } from './format.ts';
import type { NumberWords } from './numbers.en.ts';

export const pl: NumberWords = {
  title: 'Liczby',
  failed: 'Nie udało się pobrać liczb.',
  notYet: 'Nie ma jeszcze liczb: o pierwsze padnie pytanie godzinę po publikacji.',
  none: 'Platforma nie podaje liczb tego posta.',
  gone: (when) => `Platforma nie pokazuje go od ${when}: usunięto go tam, ukryto lub zdjęto.`,
  asOf: (when) => `stan: ${when}`,
  next: (when) => `następne sprawdzenie ${when}`,
  growth: 'Jak rosły',
  when: 'Kiedy',
  hours: (count) => `${number(Math.round(count * 10) / 10)} h`,
  figures: {
    views: 'Wyświetlenia',
    reach: 'Zasięg',
    likes: 'Polubienia',
    comments: 'Komentarze',
    shares: 'Udostępnienia',
    saves: 'Zapisania',
    clicks: 'Kliknięcia',
    watchSeconds: 'Obejrzano',
  },
};
