import type { BoardWords } from './board.en.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

const drafts = (count: number): string => `${number(count)} ${plural(count, 'brouillon', 'brouillons')}`;

export const fr: BoardWords = {
  cards: 'Annonces découpées',
  help: 'Les flèches déplacent, Espace choisit, Entrée ouvre, Suppr supprime, la barre oblique cherche.',
  search: 'Chercher un titre, un lieu, un site ou une étiquette',
  by: { stand: 'État', site: 'Site', tag: 'Étiquette', lack: 'Ce qui manque' },
  anyStand: 'Tous les états',
  anySite: 'Tous les sites',
  anyTag: 'Toutes les étiquettes',
  anyLack: 'Complet ou non',
  stands: { open: 'À faire', going: 'En route', out: 'Publié', trouble: 'Demande votre aide' },
  lacks: { photos: 'photos', account: 'compte', time: 'heure', choices: 'options', rights: 'droits' },
  without: {
    photos: 'Photos manquantes',
    account: 'Compte manquant',
    time: 'Heure manquante',
    choices: 'Options manquantes',
    rights: 'Droits non confirmés',
  },
  nothingMissing: 'Rien ne manque',
  missing: (lacks) => `Il manque : ${lacks.join(', ')}`,
  tagged: (tags) => `étiquettes ${tags.join(', ')}`,
  ready: 'Peut partir',
  sending: 'En cours d’envoi',
  atOnce: 'tout de suite',
  count: (shown, all) => (shown === all ? drafts(all) : `${number(shown)} sur ${drafts(all)}`),
  coming: 'les plus anciens arrivent encore',
  offline: 'hors ligne, tout fonctionne ici',
  noneFound: 'Aucun brouillon ne correspond',
  showAll: 'Montrer tous les brouillons',
  withPicked: 'Avec les brouillons choisis',
  picked: (count) => `${number(count)} choisis`,
  pickNone: 'N’en choisir aucun',
  tag: 'Étiquettes',
  tagsOf: (count) => `Étiquettes de ${drafts(count)}`,
  newTag: 'Nouvelle étiquette',
  addTag: 'Ajouter',
  done: 'Terminé',
  remove: 'Supprimer',
  schedule: (count) =>
    count > 0 ? `Planifier ${number(count)} aux heures libres` : 'Planifier aux heures libres',
  scheduleHelp: 'Chacun va à la prochaine heure hebdomadaire de son compte pour laquelle rien n’est prévu',
  exportAs: 'Exporter',
  atTheirTimes: (count) =>
    count > 0 ? `En planifier ${number(count)} à leurs heures` : 'Planifier à leurs heures',
  atTheirTimesHelp: 'Chacun part à l’heure qu’il a, si elle est encore à venir',
  noneReady: 'Aucun ne peut encore partir : ouvrez-en un pour voir ce qui manque',
  working: (done, of) => `Planification de ${number(done)} sur ${number(of)}`,
  stop: 'Arrêter',
  scheduled: (count, refused) =>
    refused === 0
      ? `${drafts(count)} planifiés`
      : `${drafts(count)} planifiés, ${number(refused)} n’ont pas pu l’être`,
  errors: {
    'no-slot':
      'Son compte n’a aucune heure hebdomadaire libre dans les huit prochaines semaines. Ajoutez-en sous Heures.',
    'tag-wrong': 'Une étiquette est un mot ou quelques-uns, 40 caractères au plus.',
    'tags-many': 'Un brouillon prend vingt étiquettes au plus. Retirez-en une d’abord.',
  },
  close: 'Fermer',
  deleted: (count, stayed) =>
    [
      count > 0 || stayed === 0 ? `${drafts(count)} supprimés` : '',
      stayed > 0 ? `${number(stayed)} en cours d’envoi, gardé` : '',
    ]
      .filter(Boolean)
      .join(', '),
};
