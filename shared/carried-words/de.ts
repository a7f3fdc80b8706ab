import type { CarriedWords } from './en.ts';

export const de: CarriedWords = {
  photoOf: (at, of) => `Foto ${at} von ${of}`,
  videoOf: (at, of) => `Video ${at} von ${of}`,
  documentOf: (at, of) => `Dokument ${at} von ${of}`,
  kind: 'Art des Beitrags',
  yes: 'Ja',
  no: 'Nein',
  partOf: (at, of) => `Beitrag ${at} von ${of}`,
  described: (text) => `Bildbeschreibung: ${text}`,
  subtitlesOf: (label) => `Untertitel: ${label}`,
  foldMark: '… mehr',
  folded: 'Was nach „… mehr“ steht, ist auf dem Telefon erst nach einem Tippen zu sehen.',
};
