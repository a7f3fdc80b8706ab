import { number } from './format.ts';
import { nombre } from './french.ts';
import type { TargetWords } from './target.en.ts';

export const fr: TargetWords = {
  kind: 'Type de publication',
  chooseKind: 'Choisissez quoi faire',
  title: 'Titre',
  length: (count, max) => `${number(count)} / ${number(max)}`,
  otherWords: 'D’autres mots ici',
  wordsAt: (name) => `Légende sur ${name}`,
  noWords: 'Une publication de ce type ne porte pas de mots.',
  what: 'Ce qui part ici',
  whatCount: (count, of) => `${number(count)} sur ${number(of)} partent ici`,
  asFit: 'Autant qu’il y a de place',
  described: (count, of) =>
    `${number(count)} sur ${number(of)} ${nombre(of, 'photo a', 'photos ont')} des mots pour qui ne peut pas les voir. Agrandissez une photo pour en écrire.`,
  thread: 'Fil',
  part: (at) => `Publication ${number(at)}`,
  addPart: 'Ajouter une publication',
  removePart: (at) => `Retirer la publication ${number(at)}`,
  up: (at) => `Monter la publication ${number(at)}`,
  down: (at) => `Descendre la publication ${number(at)}`,
  split: 'Découper la légende pour moi',
  partPhotos: (count) => `avec ${number(count)} ${nombre(count, 'photo', 'photos')}`,
  seeSheet: 'Voir la fiche',
  sheet: 'La fiche de l’annonce, telle qu’elle part',
  sheetComing: 'La fiche se compose…',
  sheetPage: (at, of) => `Page ${number(at)} sur ${number(of)}`,
  closeSheet: 'Fermer',
  costs: (name, dollars, links) =>
    links > 0
      ? `${name} facture ${dollars} pour cette publication : avec un lien, elle est plus chère.`
      : `${name} facture ${dollars} pour cette publication.`,
  reading: (dollars) => `Lire ses chiffres pendant 30 jours coûte jusqu’à ${dollars} de plus.`,
  sent: (name, count, cap) =>
    `${number(count)} ${nombre(count, 'publication est partie', 'publications sont parties')} d’ici ces dernières 24 heures. ${name} en prend environ ${number(cap)} de toutes les apps ensemble, et ne dit pas combien il en reste.`,
  quota: (name, left, total) =>
    `${name} : ${number(left)} publications sur ${number(total)} restent aujourd’hui`,
  ownTime: 'Une autre heure ici',
  poster: 'Le meilleur moment comme miniature',
};
