import { bytes } from './amounts.ts';
import type { ExportWords } from './export.en.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';

const drafts = (count: number): string => `${number(count)} ${nombre(count, 'brouillon', 'brouillons')}`;

export const fr: ExportWords = {
  packing: (at, of, size) => `Brouillon ${number(at)} sur ${number(of)}, ${bytes(size)}`,
  stop: 'Arrêter',
  done: (count, name, size) => `${drafts(count)} dans ${name}, ${bytes(size)} : dans vos téléchargements`,
  stopped: 'L’export a été arrêté.',
  close: 'Fermer',
};
