import type { PickTimeWords } from './pick-time.en.ts';

export const fr: PickTimeWords = {
  pickedTime: 'Jour et heure',
  gap: (clock) => `L’horloge avance alors : départ à ${clock}.`,
  overlap: 'Cette heure revient deux fois cette nuit-là : départ à la première.',
};
