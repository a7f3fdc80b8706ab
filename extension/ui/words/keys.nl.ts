import type { KeyWords } from './keys.en.ts';

export const nl: KeyWords = {
  title: 'Sneltoetsen',
  close: 'Sluiten',
  unset: 'niet ingesteld',
  keys: [
    ['?', 'deze sneltoetsen tonen'],
    ['Esc', 'een stap terug'],
    ['Spatie', 'een foto kiezen of weglaten'],
    ['← → ↑ ↓', 'van foto naar foto'],
    ['Alt + ← →', 'een gekozen foto verplaatsen'],
    ['Enter', 'een foto vergroten'],
  ],
  rooms: [
    {
      title: 'Concepten',
      keys: [
        ['← → ↑ ↓', 'van concept naar concept'],
        ['Spatie', 'een concept kiezen of weglaten'],
        ['Enter', 'het openen'],
        ['Delete', 'verwijderen wat gekozen is'],
        ['Ctrl + Z', 'het terughalen'],
        ['Ctrl + A', 'alles kiezen wat te zien is'],
        ['/', 'zoeken'],
      ],
    },
    {
      title: 'Kalender',
      keys: [
        ['← → ↑ ↓', 'van dag naar dag'],
        ['Page ↑ ↓', 'van maand naar maand'],
        ['Enter', 'de dag of het bericht openen'],
        ['Alt + ← →', 'een bericht een dag verplaatsen'],
        ['Alt + ↑ ↓', 'een week verplaatsen, of 15 minuten waar uren staan'],
      ],
    },
    {
      title: 'Vaste tijden',
      keys: [
        ['← → ↑ ↓', 'van tijd naar tijd'],
        ['Spatie', 'een tijd zetten of wissen'],
      ],
    },
  ],
};
