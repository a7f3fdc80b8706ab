import type { PickTimeWords } from './pick-time.en.ts';

export const es: PickTimeWords = {
  pickedTime: 'Día y hora',
  gap: (clock) => `Entonces se adelanta el reloj: sale a las ${clock}.`,
  overlap: 'Esta hora se repite esa noche: sale la primera vez.',
};
