import { bytes } from './amounts.ts';
import type { ClipWords } from './clip.en.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';

export const fr: ClipWords = {
  permission: (count) =>
    nombre(count, 'Une photo est sur un autre site.', `${number(count)} photos sont sur un autre site.`),
  permissionWhy: 'Le navigateur demande une fois. Rien d’autre que ces photos n’est pris.',
  allow: (hosts) => `Autoriser ${hosts}`,
  tryAgain: 'Réessayer',
  saysMore: (count) => `La page dit avoir ${number(count)} photos.`,
  findMore: 'Chercher d’autres photos',
  met: (count) => nombre(count, 'Une image pour l’instant', `${number(count)} images pour l’instant`),
  seeking: 'Exploration de la galerie de la page…',
  fetching: (done, total) => `Récupération de ${number(done)} sur ${number(total)}`,
  arrived: (got, of) => (of === null ? bytes(got) : `${bytes(got)} sur ${bytes(of)}`),
  stop: 'Arrêter',
  notFetched: (count) =>
    nombre(count, 'Une photo n’a pas pu être prise', `${number(count)} photos n’ont pas pu être prises`),
  noSubtitles: (count, why) =>
    nombre(
      count,
      `Les sous-titres d’une vidéo n’ont pas pu être pris : ${why}`,
      `${number(count)} pistes de sous-titres n’ont pas pu être prises : ${why}`,
    ),
  allowThem: 'Autoriser',
  missed: (count) => `${number(count)} éléments de cette page n’ont pas pu être pris`,
  trouble: {
    'permission-needed': 'Votre autorisation est nécessaire',
    'not-found': 'N’existe plus',
    refused: 'Le site a refusé',
    unreachable: 'Injoignable',
    'not-media': 'Ni photo ni vidéo',
    'not-subtitles': 'Ni WebVTT ni SRT',
    'too-small': 'Trop petite',
    'too-large': 'Trop grande pour être gardée',
    'no-space': 'Plus de place dans le navigateur',
    'link-only': 'Ne se lit que sur son site : gardée comme lien',
  },
  problems: {
    'video-stream': 'Une vidéo de cette page est diffusée en continu et ne peut pas être enregistrée',
    'video-manifest': 'Une vidéo de cette page est diffusée par morceaux : gardée comme lien',
    'video-embed': 'Une vidéo est dans le lecteur d’un autre site : gardée comme lien',
    'subtitles-hidden': 'La page cache les sous-titres d’une vidéo : activez-les et recommencez',
    'frame-unreadable': 'Une partie de cette page appartient à un autre site et n’a pas été lue',
    'too-much': 'Cette page contient plus qu’une annonce : seule la première partie a été prise',
    'stale-metadata': 'Cette page a changé sans le dire : rechargez-la si quelque chose cloche',
    'photos-behind-gallery':
      'Il y a peut-être d’autres photos : ouvrez la galerie de la page, puis reclippez',
    'many-listings': 'Cette page montre plusieurs annonces : ce qui a été pris peut venir de plusieurs',
    'nothing-found': 'Aucune photo ni vidéo trouvée sur cette page',
    'reader-stopped': 'La lecture durait trop et a été arrêtée : il peut manquer des choses',
  },
};
