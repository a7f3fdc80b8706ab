import { bytes } from './amounts.ts';
import { number } from './format.ts';
import type { ProvenanceWords } from './provenance.en.ts';

export const es: ProvenanceWords = {
  enlarge: 'Vista ampliada',
  previous: 'Anterior',
  next: 'Siguiente',
  close: 'Cerrar',
  pick: 'Elegir',
  describe: 'Palabras para quienes no pueden verla',
  at: (what, at, of) => `${what} ${number(at)} de ${number(of)}`,
  unpick: 'Dejar fuera',
  from: (site, when) => `De ${site}, ${when}`,
  pixels: (width, height) => `${width} × ${height}`,
  weight: (size) => bytes(size),
  sizes: (count) => `la misma foto, ${number(count)} tamaños`,
  found: (places) => `vista en ${places}`,
  places: {
    'json-ld': 'los datos estructurados',
    og: 'la tarjeta para compartir',
    state: 'los datos de la página',
    preload: 'la cabecera de la página',
    pattern: 'la forma en que la página nombra sus fotos',
    img: 'la página',
    srcset: 'la página',
    lazy: 'la página',
    link: 'la página',
    background: 'la página',
    attribute: 'la página',
    gallery: 'la galería de la página',
    rdfa: 'los datos estructurados',
    microdata: 'los datos estructurados',
  },
  openPage: 'Abrir la página',
  openOriginal: 'Abrir el original',
  again: 'Reintentar',
};
