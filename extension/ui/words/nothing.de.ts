import type { NothingWords } from './nothing.en.ts';

export const de: NothingWords = {
  cannotRead: 'Diese Seite lässt sich nicht lesen',
  nothing: 'Hier ist nichts zu holen',
  nothingHelp:
    'Es waren keine Fotos oder Videos da. Öffne ein einzelnes Inserat, warte auf die Fotos und lies noch einmal.',
  noDraft: 'Kein Entwurf ist offen',
  tryAgain: 'Noch einmal',
  clipAgain: 'Noch einmal lesen',
};
