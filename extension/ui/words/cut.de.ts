import type { CutWords } from './cut.en.ts';
import { number } from './format.ts';

/** Seconds with a tenth. */
const at = (seconds: number): string => number(Math.round(seconds * 10) / 10);

export const de: CutWords = {
  title: 'Dieses Video schneiden',
  video: 'Das Video',
  from: (seconds) => `Von ${at(seconds)} s`,
  to: (seconds) => `bis ${at(seconds)} s`,
  beginHere: 'Hier beginnen',
  endHere: 'Hier enden',
  frame: 'Ausschnitt',
  asIs: 'Ausschnitt wie er ist',
  across: 'Ausschnitt, links nach rechts',
  down: 'Ausschnitt, oben nach unten',
  mute: 'Ohne Ton',
  cut: 'Video schneiden',
  anew: 'Neu kodieren, wo nötig',
  beginning: 'Das Video wird angesehen',
  cutting: (done, of) => `Es wird geschnitten: ${number(done)} von ${number(of)} Sekunden`,
  stop: 'Schneiden abbrechen',
  pause: 'Anhalten',
  goOn: 'Weiter',
  waiting: 'Das Stück wird gleich geschnitten',
  paused: (done, of) => `Angehalten bei ${number(done)} von ${number(of)} Sekunden`,
  onlyWebm: (names) =>
    `Dieser Browser schreibt Videos als WebM. Das nimmt dort niemand an: ${names}. Kodiere es in einem anderen Browser.`,
  onlyOpus: (names) =>
    `Wo der Ton neu kodiert wird, schreibt dieser Browser Opus. Vielleicht nicht genommen wird das von: ${names}. Ohne Ton nehmen es alle.`,
  copied: 'Byte für Byte herausgeschnitten, nichts wurde neu kodiert.',
  soundAnew: 'Die Bilder blieben, wie sie sind; nur der Ton wurde neu kodiert.',
  encoded: 'Das Stück wurde neu kodiert.',
  stays: 'Das Stück nimmt seinen Platz im Beitrag ein; das ganze Video bleibt im Entwurf.',
  trim: (seconds, name) => `Für ${name} auf ${number(seconds)} s kürzen`,
  fit: (name) => `Video für ${name} passend machen`,
  fitMute: (name: string): string => `Video für ${name} passend machen, ohne Ton`,
  pieceHere: (name, size) => `Dieses Stück des Videos geht zu ${name} (${size}) und sonst nirgendwohin.`,
  wholeHere: 'Auch hier das ganze Video nehmen',
  errors: {
    'clip-unreadable': 'Dieser Browser kann das Video nicht lesen.',
    'no-encoder': 'Dieser Browser kann kein Video kodieren. Aktualisiere ihn, oder nimm einen anderen.',
    'media-gone': 'Die Bytes des Videos sind nicht mehr hier. Hole es noch einmal.',
  },
};
