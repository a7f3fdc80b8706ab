import type { LatenessWords } from './lateness.en.ts';

export const de: LatenessWords = {
  title: 'Wenn es zu spät wird',
  before: 'Wäre er mehr als',
  after: 'Minuten zu spät:',
  otherwise: { publish: 'trotzdem veröffentlichen', ask: 'mich fragen', skip: 'auslassen' },
  asUsual: 'Wie im Arbeitsbereich',
};
