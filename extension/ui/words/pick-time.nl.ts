import type { PickTimeWords } from './pick-time.en.ts';

export const nl: PickTimeWords = {
  pickedTime: 'Dag en tijd',
  gap: (clock) => `De klok gaat dan vooruit: het gaat uit om ${clock}.`,
  overlap: 'Deze tijd komt die nacht twee keer: het gaat de eerste keer uit.',
};
