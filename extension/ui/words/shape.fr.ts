import { number } from './format.ts';
import type { ShapeWords } from './shape.en.ts';

export const fr: ShapeWords = {
  shape: 'Format des photos',
  names: {
    none: 'Telles quelles',
    first: 'Comme la première',
    '4:5': 'Debout, 4:5',
    '1:1': 'Carré',
    '1.91:1': 'Large, 1.91:1',
    '16:9': 'Large, 16:9',
    '9:16': 'Plein écran, 9:16',
  },
  how: 'Comment elles le prennent',
  fill: 'Coupées aux bords',
  border: 'Entières, avec une bordure',
  cut: 'Ce qui reste visible',
  cutOf: (at, of) => `Photo ${number(at)} sur ${number(of)} : ce qui reste visible`,
  across: 'De gauche à droite',
  down: 'De haut en bas',
  percent: (part) => `${number(Math.round(part * 100))} %`,
  middle: 'Revenir au milieu',
};
