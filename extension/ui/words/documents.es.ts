import type { DocumentWords } from './documents.en.ts';

export const es: DocumentWords = {
  title: (kind, day) =>
    kind === 'terms' ? `Las condiciones cambian el ${day}` : `La política de privacidad cambia el ${day}`,
  must: 'No se puede programar nada nuevo hasta que aceptes. Lo ya programado sale.',
  read: 'Leerlo entero',
  accept: 'Aceptar',
  seen: 'Lo he leído',
};
