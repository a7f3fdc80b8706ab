import { bytes } from './amounts.ts';
import { number } from './format.ts';
import type { ProvenanceWords } from './provenance.en.ts';

export const nl: ProvenanceWords = {
  enlarge: 'Vergrote weergave',
  previous: 'Vorige',
  next: 'Volgende',
  close: 'Sluiten',
  pick: 'Kiezen',
  describe: 'Woorden voor wie hem niet kan zien',
  at: (what, at, of) => `${what} ${number(at)} van ${number(of)}`,
  unpick: 'Weglaten',
  from: (site, when) => `Van ${site}, ${when}`,
  pixels: (width, height) => `${width} × ${height}`,
  weight: (size) => bytes(size),
  sizes: (count) => `dezelfde foto, ${number(count)} maten`,
  found: (places) => `gezien in ${places}`,
  places: {
    'json-ld': 'gestructureerde gegevens',
    og: 'de deelkaart',
    state: 'de gegevens van de pagina zelf',
    preload: 'de kop van de pagina',
    pattern: 'hoe de pagina haar foto’s noemt',
    img: 'de pagina',
    srcset: 'de pagina',
    lazy: 'de pagina',
    link: 'de pagina',
    background: 'de pagina',
    attribute: 'de pagina',
    gallery: 'de galerij van de pagina',
    rdfa: 'gestructureerde gegevens',
    microdata: 'gestructureerde gegevens',
  },
  openPage: 'De pagina openen',
  openOriginal: 'Het origineel openen',
  again: 'Opnieuw',
};
