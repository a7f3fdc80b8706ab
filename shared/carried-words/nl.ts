import type { CarriedWords } from './en.ts';

export const nl: CarriedWords = {
  photoOf: (at, of) => `Foto ${at} van ${of}`,
  videoOf: (at, of) => `Video ${at} van ${of}`,
  documentOf: (at, of) => `Document ${at} van ${of}`,
  kind: 'Soort bericht',
  yes: 'Ja',
  no: 'Nee',
  partOf: (at, of) => `Bericht ${at} van ${of}`,
  described: (text) => `Beschrijving: ${text}`,
  subtitlesOf: (label) => `Ondertiteling: ${label}`,
  foldMark: '… meer',
  folded: 'Wat na ‘… meer’ staat, zie je op een telefoon pas na een tik.',
};
