import type { DocumentWords } from './documents.en.ts';

export const pl: DocumentWords = {
  title: (kind, day) =>
    kind === 'terms' ? `Warunki zmieniają się ${day}` : `Polityka prywatności zmienia się ${day}`,
  must: 'Do czasu akceptacji nie można planować niczego nowego. To, co już zaplanowane, wyjdzie.',
  read: 'Przeczytaj w całości',
  accept: 'Akceptuję',
  seen: 'Przeczytane',
};
