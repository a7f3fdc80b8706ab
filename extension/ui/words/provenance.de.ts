import { bytes } from './amounts.ts';
import { number } from './format.ts';
import type { ProvenanceWords } from './provenance.en.ts';

export const de: ProvenanceWords = {
  enlarge: 'Vergrößert',
  previous: 'Zurück',
  next: 'Weiter',
  close: 'Schließen',
  pick: 'Wählen',
  describe: 'Worte für Menschen, die es nicht sehen',
  at: (what, at, of) => `${what} ${number(at)} von ${number(of)}`,
  unpick: 'Weglassen',
  from: (site, when) => `Von ${site}, ${when}`,
  pixels: (width, height) => `${width} × ${height}`,
  weight: (size) => bytes(size),
  sizes: (count) => `dasselbe Foto in ${number(count)} Größen`,
  found: (places) => `gesehen in: ${places}`,
  places: {
    'json-ld': 'strukturierte Daten',
    og: 'Vorschaukarte',
    state: 'eigene Daten der Seite',
    preload: 'Kopf der Seite',
    pattern: 'Namensmuster der Fotos',
    img: 'Seite',
    srcset: 'Seite',
    lazy: 'Seite',
    link: 'Seite',
    background: 'Seite',
    attribute: 'Seite',
    gallery: 'Galerie der Seite',
    rdfa: 'strukturierte Daten',
    microdata: 'strukturierte Daten',
  },
  openPage: 'Seite öffnen',
  openOriginal: 'Original öffnen',
  again: 'Noch einmal',
};
