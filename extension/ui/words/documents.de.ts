import type { DocumentWords } from './documents.en.ts';

export const de: DocumentWords = {
  title: (kind, day) =>
    kind === 'terms'
      ? `Die Bedingungen ändern sich am ${day}`
      : `Die Datenschutzerklärung ändert sich am ${day}`,
  must: 'Bis du zustimmst, kann nichts Neues geplant werden. Was schon geplant ist, geht hinaus.',
  read: 'Ganz lesen',
  accept: 'Zustimmen',
  seen: 'Gelesen',
};
