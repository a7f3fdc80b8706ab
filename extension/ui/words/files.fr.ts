import { bytes } from './amounts.ts';
import type { FilesWords } from './files.en.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';

export const fr: FilesWords = {
  ownFiles: 'Vos fichiers',
  importTable: 'Importer…',
  newDraft: 'Nouveau brouillon',
  title: 'Titre',
  add: 'Ajouter des fichiers…',
  addHelp: 'ou déposez-les ici, ou collez-les',
  dropHere: 'Déposez pour les ajouter à ce brouillon',
  dropNew: 'Déposez pour un nouveau brouillon, ou sur une carte pour les y ajouter',
  taking: (at, of, name) => (of > 1 ? `Fichier ${number(at)} sur ${number(of)} : ${name}` : name),
  read: (got, size) => (got > 0 ? `${bytes(got)} sur ${bytes(size)}` : bytes(size)),
  stop: 'Arrêter',
  taken: (added, twins, stopped) =>
    [
      `${number(added)} ${nombre(added, 'fichier ajouté', 'fichiers ajoutés')}`,
      twins > 0 ? `${number(twins)} déjà ${nombre(twins, 'présent', 'présents')}` : '',
      stopped > 0 ? `${number(stopped)} non ${nombre(stopped, 'ajouté', 'ajoutés')}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  troubles: {
    empty: 'Le fichier est vide',
    'not-media': 'Ni une photo ni une vidéo publiable',
    heic: 'Une photo HEIC : enregistrez-la d’abord en JPEG',
    broken: 'Le fichier est endommagé',
    'too-small': 'Trop petite : il faut 200 pixels de chaque côté',
    'too-large': 'Trop lourd : photos jusqu’à 100 Mo, vidéos jusqu’à 4 Go',
    'too-many': 'Un brouillon contient 300 photos et vidéos au plus',
    'no-space': 'Plus de place dans le navigateur',
    'not-subtitles': 'Ni WebVTT ni SRT',
    'no-video': 'Aucune vidéo de ce nom ici : ajoutez d’abord la vidéo',
    table: 'Un tableau ou un ZIP : déposez-le sur le tableau des brouillons pour l’importer',
    unreadable: 'Illisible : a-t-il été déplacé ou supprimé ?',
  },
  onItsWay: 'Ce brouillon est déjà en route. Ouvrez-le pour le modifier.',
  close: 'Fermer',
};
