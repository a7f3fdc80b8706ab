import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

const drafts = (count: number): string => `${number(count)} ${plural(count, 'draft', 'drafts')}`;

/** Drafts on their way out as files. */
export const en = {
  packing: (at: number, of: number, size: number): string =>
    `Packing draft ${number(at)} of ${number(of)}, ${bytes(size)}`,
  stop: 'Stop',
  done: (count: number, name: string, size: number): string =>
    `${drafts(count)} in ${name}, ${bytes(size)}: in your downloads`,
  stopped: 'The export was stopped.',
  close: 'Close',
};
export type ExportWords = typeof en;
