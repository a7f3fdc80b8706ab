import type { CutWords } from './cut.en.ts';
import { number } from './format.ts';

/** Seconds with a tenth. */
const at = (seconds: number): string => number(Math.round(seconds * 10) / 10);

export const nl: CutWords = {
  title: 'Deze video knippen',
  video: 'De video',
  from: (seconds) => `Van ${at(seconds)} s`,
  to: (seconds) => `tot ${at(seconds)} s`,
  beginHere: 'Hier beginnen',
  endHere: 'Hier eindigen',
  frame: 'Kader',
  asIs: 'Kader zoals het is',
  across: 'Kader, van links naar rechts',
  down: 'Kader, van boven naar beneden',
  mute: 'Zonder geluid',
  cut: 'Video knippen',
  anew: 'Coderen waar nodig',
  beginning: 'De video wordt bekeken',
  cutting: (done, of) => `Knippen: ${number(done)} van ${number(of)} seconden`,
  stop: 'Stoppen met knippen',
  pause: 'Pauze',
  goOn: 'Verder',
  waiting: 'Het stuk wordt zo geknipt',
  paused: (done, of) => `Gepauzeerd op ${number(done)} van ${number(of)} seconden`,
  onlyWebm: (names) =>
    `Deze browser schrijft video’s als WebM, en dat nemen niet: ${names}. Gebruik een andere browser om te coderen.`,
  onlyOpus: (names) =>
    `Waar het geluid opnieuw wordt gecodeerd, schrijft deze browser Opus. Misschien nemen dat niet: ${names}. Zonder geluid wordt het overal genomen.`,
  copied: 'Byte voor byte uitgeknipt, niets is opnieuw gecodeerd.',
  soundAnew: 'De beelden bleven zoals ze zijn; alleen het geluid is opnieuw gecodeerd.',
  encoded: 'Het stuk is opnieuw gecodeerd.',
  stays: 'Het stuk neemt zijn plaats in het bericht in; de hele video blijft in het concept.',
  trim: (seconds, name) => `Inkorten tot ${number(seconds)} s voor ${name}`,
  fit: (name) => `Video passend maken voor ${name}`,
  fitMute: (name: string): string => `De video passend maken voor ${name}, zonder geluid`,
  pieceHere: (name, size) => `Dit stuk van de video gaat naar ${name} (${size}) en nergens anders heen.`,
  wholeHere: 'Ook hier de hele video nemen',
  errors: {
    'clip-unreadable': 'Deze browser kan de video niet lezen.',
    'no-encoder': 'Deze browser kan geen video coderen. Werk hem bij of gebruik een andere.',
    'media-gone': 'De bytes van de video zijn er niet meer. Haal hem opnieuw op.',
  },
};
