import type { PickTimeWords } from './pick-time.en.ts';

export const de: PickTimeWords = {
  pickedTime: 'Tag und Uhrzeit',
  gap: (clock) => `Dann wird die Uhr vorgestellt: es geht um ${clock} hinaus.`,
  overlap: 'Diese Zeit kommt in der Nacht zweimal: es geht beim ersten Mal hinaus.',
};
