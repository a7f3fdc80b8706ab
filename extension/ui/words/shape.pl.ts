import { number } from './format.ts';
import type { ShapeWords } from './shape.en.ts';

export const pl: ShapeWords = {
  shape: 'Kształt zdjęć',
  names: {
    none: 'Jakie są',
    first: 'Jak pierwsze',
    '4:5': 'Pionowe, 4:5',
    '1:1': 'Kwadrat',
    '1.91:1': 'Szerokie, 1.91:1',
    '16:9': 'Szerokie, 16:9',
    '9:16': 'Cały ekran, 9:16',
  },
  how: 'Jak go przyjmują',
  fill: 'Przycięte na brzegach',
  border: 'Całe, z ramką',
  cut: 'Co zostaje widoczne',
  cutOf: (at, of) => `Zdjęcie ${number(at)} z ${number(of)}: co zostaje widoczne`,
  across: 'Od lewej do prawej',
  down: 'Od góry do dołu',
  percent: (part) => `${number(Math.round(part * 100))} %`,
  middle: 'Z powrotem na środek',
};
