import type { CarriedWords } from './en.ts';

export const pl: CarriedWords = {
  photoOf: (at, of) => `Zdjęcie ${at} z ${of}`,
  videoOf: (at, of) => `Film ${at} z ${of}`,
  documentOf: (at, of) => `Dokument ${at} z ${of}`,
  kind: 'Rodzaj posta',
  yes: 'Tak',
  no: 'Nie',
  partOf: (at, of) => `Post ${at} z ${of}`,
  described: (text) => `Opis: ${text}`,
  subtitlesOf: (label) => `Napisy: ${label}`,
  foldMark: '… więcej',
  folded: 'Na telefonie to, co stoi po „… więcej”, widać dopiero po dotknięciu.',
};
