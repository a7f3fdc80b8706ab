import { fr as more } from '../../../shared/platforms/shown/more.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';
import type { PreviewWords } from './preview.en.ts';

export const fr: PreviewWords = {
  preview: 'Aperçu',
  whose: 'De qui',
  onAs: (name, account) => `${name}, ${account}`,
  nowhere: 'Pas encore d’aperçu',
  nowhereHelp: 'Choisissez un compte : la publication apparaît ici comme ses abonnés la verront.',
  noKind: 'Choisissez d’abord quoi faire de ces photos et vidéos.',
  seenOn: 'Vu sur',
  screens: { phone: 'Téléphone', computer: 'Ordinateur' },
  more,
  less: 'Replier',
  justNow: 'À l’instant',
  firstComment: 'Premier commentaire',
  noLink: 'Pas encore de lien',
  photoOf: (at, of) => `${number(at)} sur ${number(of)}`,
  previous: 'La précédente',
  next: 'La suivante',
  pages: (count) => `${number(count)} ${nombre(count, 'page', 'pages')}`,
  allSeen: {
    caption: 'Toute la légende est visible.',
    title: 'Tout le titre est visible.',
    description: 'Toute la description est visible.',
  },
  seen: {
    caption: (count, of) => `${number(count)} caractères sur ${number(of)} sont visibles avant le pli.`,
    title: (count, of) => `${number(count)} caractères du titre sur ${number(of)} sont visibles.`,
    description: (count, of) =>
      `${number(count)} caractères de la description sur ${number(of)} sont visibles.`,
  },
  folds: (characters, lines) =>
    lines
      ? `Se replie vers ${number(characters)} caractères ou ${number(lines)} ${nombre(lines, 'ligne', 'lignes')}`
      : `Se replie vers ${number(characters)} caractères`,
  readOn: (date) => `D’où nous le savons, lu le ${date}`,
  cutToFirst: (name, count) =>
    `${name} montre chaque photo au format de la première : ${number(count)} ${nombre(count, 'est coupée', 'sont coupées')} sur les bords.`,
  cutToTiles: (name) => `${name} coupe ici les photos à leur place ; qui en ouvre une la voit entière.`,
  cutToShape: (name) => `${name} coupe une photo de ce format au milieu.`,
  covered: (name) => `Là où c’est plus sombre, ${name} pose ses propres boutons et textes`,
  short: (name, minutes) =>
    `${name} en fait un Short : la vidéo n’est pas plus large que haute et ne dure pas plus de ${number(minutes)} minutes.`,
};
