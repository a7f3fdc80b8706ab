import type { CutWords } from './cut.en.ts';
import { number } from './format.ts';

/** Seconds with a tenth. */
const at = (seconds: number): string => number(Math.round(seconds * 10) / 10);

export const fr: CutWords = {
  title: 'Couper cette vidéo',
  video: 'La vidéo',
  from: (seconds) => `De ${at(seconds)} s`,
  to: (seconds) => `à ${at(seconds)} s`,
  beginHere: 'Commencer ici',
  endHere: 'Finir ici',
  frame: 'Cadre',
  asIs: 'Cadre inchangé',
  across: 'Cadre, de gauche à droite',
  down: 'Cadre, de haut en bas',
  mute: 'Sans le son',
  cut: 'Couper la vidéo',
  anew: 'Réencoder si nécessaire',
  beginning: 'Lecture de la vidéo',
  cutting: (done, of) => `Coupe : ${number(done)} sur ${number(of)} secondes`,
  stop: 'Arrêter la coupe',
  pause: 'Pause',
  goOn: 'Continuer',
  waiting: 'Le morceau va être coupé',
  paused: (done, of) => `En pause à ${number(done)} secondes sur ${number(of)}`,
  onlyWebm: (names) =>
    `Ce navigateur écrit les vidéos en WebM, ce que refusent : ${names}. Utilisez un autre navigateur pour l’encoder.`,
  onlyOpus: (names) =>
    `Quand le son doit être réencodé, ce navigateur écrit de l’Opus, que peuvent refuser : ${names}. Sans le son, la vidéo est acceptée partout.`,
  copied: 'Coupée octet par octet, rien n’a été réencodé.',
  soundAnew: 'Les images sont restées telles quelles ; seul le son a été réencodé.',
  encoded: 'Le morceau a été réencodé.',
  stays: 'Le morceau prend sa place dans la publication ; la vidéo entière reste dans le brouillon.',
  trim: (seconds, name) => `Raccourcir à ${number(seconds)} s pour ${name}`,
  fit: (name) => `Adapter la vidéo à ${name}`,
  fitMute: (name: string): string => `Adapter la vidéo à ${name}, sans le son`,
  pieceHere: (name, size) => `Ce morceau de la vidéo part sur ${name} (${size}) et nulle part ailleurs.`,
  wholeHere: 'Prendre la vidéo entière ici aussi',
  errors: {
    'clip-unreadable': 'Ce navigateur ne sait pas lire la vidéo.',
    'no-encoder': 'Ce navigateur ne sait pas encoder de vidéo. Mettez-le à jour ou prenez-en un autre.',
    'media-gone': 'Les octets de la vidéo ne sont plus ici. Récupérez-la de nouveau.',
  },
};
