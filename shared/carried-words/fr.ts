import type { CarriedWords } from './en.ts';

export const fr: CarriedWords = {
  photoOf: (at, of) => `Photo ${at} sur ${of}`,
  videoOf: (at, of) => `Vidéo ${at} sur ${of}`,
  documentOf: (at, of) => `Document n° ${at} sur ${of}`,
  kind: 'Type de publication',
  yes: 'Oui',
  no: 'Non',
  partOf: (at, of) => `Publication ${at} sur ${of}`,
  described: (text) => `Description : ${text}`,
  subtitlesOf: (label) => `Sous-titres : ${label}`,
  foldMark: '… plus',
  folded: 'Sur un téléphone, ce qui suit « … plus » ne se voit qu’après un appui.',
};
