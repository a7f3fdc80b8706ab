import { number } from './format.ts';
import type { ShapeWords } from './shape.en.ts';

export const nl: ShapeWords = {
  shape: 'Vorm van de foto’s',
  names: {
    none: 'Zoals ze zijn',
    first: 'Zoals de eerste',
    '4:5': 'Staand, 4:5',
    '1:1': 'Vierkant',
    '1.91:1': 'Breed, 1.91:1',
    '16:9': 'Breed, 16:9',
    '9:16': 'Heel scherm, 9:16',
  },
  how: 'Hoe ze die krijgen',
  fill: 'Aan de randen bijgesneden',
  border: 'Heel, met een rand',
  cut: 'Wat te zien blijft',
  cutOf: (at, of) => `Foto ${number(at)} van ${number(of)}: wat te zien blijft`,
  across: 'Van links naar rechts',
  down: 'Van boven naar beneden',
  percent: (part) => `${number(Math.round(part * 100))} %`,
  middle: 'Terug naar het midden',
};
