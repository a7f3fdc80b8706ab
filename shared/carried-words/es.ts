import type { CarriedWords } from './en.ts';

export const es: CarriedWords = {
  photoOf: (at, of) => `Foto ${at} de ${of}`,
  videoOf: (at, of) => `Vídeo ${at} de ${of}`,
  documentOf: (at, of) => `Documento ${at} de ${of}`,
  kind: 'Tipo de publicación',
  yes: 'Sí',
  no: 'No',
  partOf: (at, of) => `Publicación ${at} de ${of}`,
  described: (text) => `Descripción: ${text}`,
  subtitlesOf: (label) => `Subtítulos: ${label}`,
  foldMark: '… más',
  folded: 'En el móvil, lo que sigue a «… más» solo se ve después de tocar.',
};
