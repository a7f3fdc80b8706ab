import { number } from './format.ts';
import type { ShapeWords } from './shape.en.ts';

export const de: ShapeWords = {
  shape: 'Form der Fotos',
  names: {
    none: 'Wie sie sind',
    first: 'Wie das erste',
    '4:5': 'Hochkant, 4:5',
    '1:1': 'Quadratisch',
    '1.91:1': 'Breit, 1,91:1',
    '16:9': 'Breit, 16:9',
    '9:16': 'Ganzer Bildschirm, 9:16',
  },
  how: 'Wie sie dazu kommen',
  fill: 'Am Rand beschnitten',
  border: 'Ganz, mit Rand',
  cut: 'Was zu sehen bleibt',
  cutOf: (at, of) => `Foto ${number(at)} von ${number(of)}: was zu sehen bleibt`,
  across: 'Von links nach rechts',
  down: 'Von oben nach unten',
  percent: (part) => `${number(Math.round(part * 100))} %`,
  middle: 'Zurück zur Mitte',
};
