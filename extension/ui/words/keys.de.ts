import type { KeyWords } from './keys.en.ts';

export const de: KeyWords = {
  title: 'Tastenkürzel',
  close: 'Schließen',
  unset: 'nicht belegt',
  keys: [
    ['?', 'diese Kürzel zeigen'],
    ['Esc', 'einen Schritt zurück'],
    ['Leertaste', 'Foto wählen oder weglassen'],
    ['← → ↑ ↓', 'von Foto zu Foto'],
    ['Alt + ← →', 'gewähltes Foto verschieben'],
    ['Eingabe', 'Foto vergrößern'],
  ],
  rooms: [
    {
      title: 'Entwürfe',
      keys: [
        ['← → ↑ ↓', 'von Entwurf zu Entwurf'],
        ['Leertaste', 'einen Entwurf wählen oder auslassen'],
        ['Enter', 'ihn öffnen'],
        ['Entf', 'löschen, was gewählt ist'],
        ['Strg + Z', 'es zurückholen'],
        ['Strg + A', 'alle wählen, die zu sehen sind'],
        ['/', 'suchen'],
      ],
    },
    {
      title: 'Kalender',
      keys: [
        ['← → ↑ ↓', 'von Tag zu Tag'],
        ['Bild ↑ ↓', 'von Monat zu Monat'],
        ['Eingabe', 'Tag oder Beitrag öffnen'],
        ['Alt + ← →', 'Beitrag um einen Tag verschieben'],
        ['Alt + ↑ ↓', 'um eine Woche verschieben, oder um 15 Minuten, wo es Stunden gibt'],
      ],
    },
    {
      title: 'Wochenzeiten',
      keys: [
        ['← → ↑ ↓', 'von Zeit zu Zeit'],
        ['Leertaste', 'Zeit setzen oder wegnehmen'],
      ],
    },
  ],
};
