import type { KeyWords } from './keys.en.ts';

export const de: KeyWords = {
  title: 'Tastenkürzel',
  close: 'Schließen',
  keys: [
    ['Leertaste', 'Foto wählen oder weglassen'],
    ['← → ↑ ↓', 'von Foto zu Foto'],
    ['Alt + ← →', 'gewähltes Foto verschieben'],
    ['Eingabe', 'Foto vergrößern'],
    ['Esc', 'einen Schritt zurück'],
    ['?', 'diese Kürzel zeigen'],
  ],
};
