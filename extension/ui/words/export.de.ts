import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import type { ExportWords } from './export.en.ts';
import { number } from './format.ts';

const drafts = (count: number): string => `${number(count)} ${plural(count, 'Entwurf', 'Entwürfe')}`;

export const de: ExportWords = {
  packing: (at, of, size) => `Packe Entwurf ${number(at)} von ${number(of)}, ${bytes(size)}`,
  stop: 'Anhalten',
  done: (count, name, size) => `${drafts(count)} in ${name}, ${bytes(size)}: in deinen Downloads`,
  stopped: 'Der Export wurde angehalten.',
  close: 'Schließen',
};
