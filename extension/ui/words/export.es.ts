import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import type { ExportWords } from './export.en.ts';
import { number } from './format.ts';

const drafts = (count: number): string => `${number(count)} ${plural(count, 'borrador', 'borradores')}`;

export const es: ExportWords = {
  packing: (at, of, size) => `Empaquetando el borrador ${number(at)} de ${number(of)}, ${bytes(size)}`,
  stop: 'Parar',
  done: (count, name, size) => `${drafts(count)} en ${name}, ${bytes(size)}: en tus descargas`,
  stopped: 'La exportación se detuvo.',
  close: 'Cerrar',
};
