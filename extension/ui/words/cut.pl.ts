import type { CutWords } from './cut.en.ts';
import { number } from './format.ts';

/** Seconds with a tenth. */
const at = (seconds: number): string => number(Math.round(seconds * 10) / 10);

export const pl: CutWords = {
  title: 'Przytnij to wideo',
  video: 'Wideo',
  from: (seconds) => `Od ${at(seconds)} s`,
  to: (seconds) => `do ${at(seconds)} s`,
  beginHere: 'Zacznij tutaj',
  endHere: 'Skończ tutaj',
  frame: 'Kadr',
  asIs: 'Kadr bez zmian',
  across: 'Kadr, od lewej do prawej',
  down: 'Kadr, od góry do dołu',
  mute: 'Bez dźwięku',
  cut: 'Przytnij wideo',
  anew: 'Zakoduj, jeśli trzeba',
  beginning: 'Oglądanie wideo',
  cutting: (done, of) => `Przycinanie: ${number(done)} z ${number(of)} s`,
  stop: 'Przerwij przycinanie',
  pause: 'Wstrzymaj',
  goOn: 'Kontynuuj',
  waiting: 'Fragment zaraz zostanie wycięty',
  paused: (done, of) => `Wstrzymano: ${number(done)} z ${number(of)} s`,
  onlyWebm: (names) =>
    `Ta przeglądarka zapisuje wideo jako WebM, którego nie przyjmą: ${names}. Zakoduj je w innej przeglądarce.`,
  onlyOpus: (names) =>
    `Gdy dźwięk trzeba zakodować na nowo, ta przeglądarka zapisuje go jako Opus, którego mogą nie przyjąć: ${names}. Bez dźwięku przejdzie wszędzie.`,
  copied: 'Wycięto bajt po bajcie, nic nie zakodowano ponownie.',
  soundAnew: 'Obraz pozostał bez zmian; na nowo zakodowano tylko dźwięk.',
  encoded: 'Fragment zakodowano na nowo.',
  stays: 'Fragment zajmuje jego miejsce w poście; całe wideo zostaje w szkicu.',
  trim: (seconds, name) => `Skróć do ${number(seconds)} s dla ${name}`,
  fit: (name) => `Dopasuj wideo do ${name}`,
  fitMute: (name: string): string => `Dopasuj wideo do ${name}, bez dźwięku`,
  pieceHere: (name, size) => `Ten fragment wideo trafia do ${name} (${size}) i nigdzie indziej.`,
  wholeHere: 'Także tutaj użyj całego wideo',
  errors: {
    'clip-unreadable': 'Ta przeglądarka nie potrafi odczytać tego wideo.',
    'no-encoder': 'Ta przeglądarka nie potrafi kodować wideo. Zaktualizuj ją albo użyj innej.',
    'media-gone': 'Danych tego wideo już tu nie ma. Pobierz je ponownie.',
  },
};
