import { bytes } from './amounts.ts';
import type { ExportWords } from './export.en.ts';
import { number } from './format.ts';
import { liczba } from './polish.ts';

const drafts = (count: number): string => `${number(count)} ${liczba(count, 'szkic', 'szkice', 'szkiców')}`;

export const pl: ExportWords = {
  packing: (at, of, size) => `Pakowanie szkicu ${number(at)} z ${number(of)}, ${bytes(size)}`,
  stop: 'Zatrzymaj',
  done: (count, name, size) => `${drafts(count)} w ${name}, ${bytes(size)}: w pobranych`,
  stopped: 'Eksport został zatrzymany.',
  close: 'Zamknij',
};
