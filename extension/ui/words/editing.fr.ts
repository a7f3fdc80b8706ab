import type { EditingWords } from './editing.en.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));

export const fr: EditingWords = {
  problems: {
    'no-media': () => 'Choisissez au moins une photo ou une vidéo',
    'option-missing': () => 'Il manque un choix',
    'no-accounts': () => 'Choisissez où publier',
    'no-time': () => 'Choisissez quand',
    'rights-unsaid': () => 'Confirmez que vous pouvez les utiliser',
    'media-coming': (p) => `Récupération des photos : ${figure(p, 'done')} sur ${figure(p, 'total')}`,
  },
  mediaCount: (photos, plans, videos) =>
    [
      photos > 0 && `${number(photos)} ${nombre(photos, 'photo', 'photos')}`,
      plans > 0 && `${number(plans)} ${nombre(plans, 'plan', 'plans')}`,
      videos > 0 && `${number(videos)} ${nombre(videos, 'vidéo', 'vidéos')}`,
    ]
      .filter(Boolean)
      .join(', '),
  picked: (count) => `${number(count)} ${nombre(count, 'choisie', 'choisies')}`,
  select: 'Choisir',
  selection: 'Choisir des photos',
  plans: 'Plans',
  photos: 'Photos et vidéos',
  stripHelp: 'Espace choisit, Alt et une flèche déplace, Entrée agrandit.',
  kinds: { photo: 'Photo', floorplan: 'Plan', video: 'Vidéo' },
  tile: (what, at, of, alt) => `${what} ${number(at)} sur ${number(of)}${alt ? ` : ${alt}` : ''}`,
  numbered: (at) => `choisie, numéro ${number(at)}`,
  coming: 'arrive encore',
  moved: (at, of) => `Déplacée à la place ${number(at)} sur ${number(of)}`,
  leaveOut: 'Laisser de côté',
  caption: 'Légende',
  captionPrompt: 'Dites ce qui la rend unique',
  left: (count) => `${number(count)} ${nombre(count, 'caractère restant', 'caractères restants')}`,
  addHashtag: (tag) => `Ajouter #${tag}`,
  insert: 'Insérer depuis la page',
  where: 'Où',
  when: 'Quand',
  now: 'Maintenant',
  'in-an-hour': 'Dans 1 h',
  tonight: 'Ce soir',
  'tomorrow-morning': 'Demain',
  slot: 'Prochaine heure',
  pickTime: 'Choisir…',
  inZone: (zone, offset) => `Heure de ${zone}, ${offset}`,
  accountAs: (name) => `Publier comme ${name}`,
  optionsOf: (name) => `Choix pour ${name}`,
  closedByAccount: 'Désactivé dans les réglages du compte',
  fold: 'Replier',
  moreChoices: 'Plus pour ce compte',
  expires: (when) => `La connexion prend fin ${when} : reconnectez bientôt`,
  dead: 'Reconnectez pour publier ici',
  connectAgain: (name) => `${name} : reconnecter`,
  rights: 'Je les ai prises ou j’ai le droit de les utiliser',
  publishNow: 'Publier maintenant',
  scheduleFor: (moment) => `Programmer pour ${moment}`,
  tonightAt: (clock) => `ce soir ${clock}`,
  schedule: 'Programmer',
  toInbox: 'Envoyer maintenant dans ma boîte',
  more: (count) => `et ${number(count)} de plus`,
  studio: 'Modifier dans le studio',
};
