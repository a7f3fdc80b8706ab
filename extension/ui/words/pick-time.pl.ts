import type { PickTimeWords } from './pick-time.en.ts';

export const pl: PickTimeWords = {
  pickedTime: 'Dzień i godzina',
  gap: (clock) => `Zegar idzie wtedy do przodu: wyjdzie o ${clock}.`,
  overlap: 'Ta godzina jest tej nocy dwa razy: wyjdzie za pierwszym.',
};
