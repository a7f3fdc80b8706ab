import { bytes } from './amounts.ts';
import { number } from './format.ts';
import type { ProvenanceWords } from './provenance.en.ts';

export const fr: ProvenanceWords = {
  enlarge: 'Vue agrandie',
  previous: 'Précédente',
  next: 'Suivante',
  close: 'Fermer',
  pick: 'Choisir',
  describe: 'Des mots pour qui ne peut pas la voir',
  at: (what, at, of) => `${what} ${number(at)} sur ${number(of)}`,
  unpick: 'Laisser de côté',
  from: (site, when) => `De ${site}, ${when}`,
  pixels: (width, height) => `${width} × ${height}`,
  weight: (size) => bytes(size),
  sizes: (count) => `même photo, ${number(count)} tailles`,
  found: (places) => `vue dans ${places}`,
  places: {
    'json-ld': 'les données structurées',
    og: 'la carte de partage',
    state: 'les données de la page',
    preload: 'l’en-tête de la page',
    pattern: 'la façon dont la page nomme ses photos',
    img: 'la page',
    srcset: 'la page',
    lazy: 'la page',
    link: 'la page',
    background: 'la page',
    attribute: 'la page',
    gallery: 'la galerie de la page',
    rdfa: 'les données structurées',
    microdata: 'les données structurées',
  },
  openPage: 'Ouvrir la page',
  openOriginal: 'Ouvrir l’original',
  again: 'Réessayer',
};
