import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import type { ExportWords } from './export.en.ts';
import { number } from './format.ts';

const drafts = (count: number): string => `${number(count)} ${plural(count, 'concept', 'concepten')}`;

export const nl: ExportWords = {
  packing: (at, of, size) => `Concept ${number(at)} van ${number(of)} wordt ingepakt, ${bytes(size)}`,
  stop: 'Stoppen',
  done: (count, name, size) => `${drafts(count)} in ${name}, ${bytes(size)}: in je downloads`,
  stopped: 'Het exporteren is gestopt.',
  close: 'Sluiten',
};
