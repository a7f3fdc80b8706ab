import type { NothingWords } from './nothing.en.ts';

export const nl: NothingWords = {
  cannotRead: 'Deze pagina is niet te lezen',
  nothing: 'Hier is niets te clippen',
  nothingHelp:
    'Er zijn geen foto’s of video’s gevonden. Open één advertentie, wacht tot de foto’s er zijn en clip opnieuw.',
  noDraft: 'Er is geen concept open',
  tryAgain: 'Opnieuw',
  clipAgain: 'Opnieuw clippen',
};
