import type { ShapeName } from '../../../shared/shape.ts';
import { number } from './format.ts';

const names: Record<ShapeName | 'none', string> = {
  none: 'As they are',
  first: 'As the first',
  '4:5': 'Upright, 4:5',
  '1:1': 'Square',
  '1.91:1': 'Wide, 1.91:1',
  '16:9': 'Wide, 16:9',
  '9:16': 'Whole screen, 9:16',
};

export const en = {
  shape: 'Shape of the photos',
  names,
  how: 'How they get it',
  fill: 'Cut at the edges',
  border: 'Whole, with a border',
  cut: 'What stays in sight',
  cutOf: (at: number, of: number): string => `Photo ${number(at)} of ${number(of)}: what stays in sight`,
  across: 'From left to right',
  down: 'From top to bottom',
  percent: (part: number): string => `${number(Math.round(part * 100))} %`,
  middle: 'Back to the middle',
};
export type ShapeWords = typeof en;
