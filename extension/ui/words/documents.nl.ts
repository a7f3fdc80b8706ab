import type { DocumentWords } from './documents.en.ts';

export const nl: DocumentWords = {
  title: (kind, day) =>
    kind === 'terms' ? `De voorwaarden veranderen op ${day}` : `Het privacybeleid verandert op ${day}`,
  must: 'Er kan niets nieuws worden ingepland voordat je akkoord gaat. Wat al ingepland is gaat uit.',
  read: 'Helemaal lezen',
  accept: 'Akkoord',
  seen: 'Ik heb dit gelezen',
};
