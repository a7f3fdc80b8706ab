import type { ConnectionWords } from './connections.en.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';

const posts = (count: number): string => `${number(count)} ${nombre(count, 'publication', 'publications')}`;

export const fr: ConnectionWords = {
  title: 'Comptes connectés',
  sandbox: 'Bac à sable : les publications vont vers des plateformes simulées, rien ne devient public.',
  none: 'Aucun compte pour l’instant. Connectez-en un pour publier.',
  failed: 'Impossible de demander au Worker quels comptes existent.',
  tryAgain: 'Réessayer',
  ownerOnly: 'Seul le propriétaire de l’espace connecte et déconnecte des comptes.',
  connect: (name) => `Connecter ${name}`,
  connectBy: (name, way) => `Connecter ${name} par ${way}`,
  ways: { facebook: 'Facebook' },
  waysHelp: {
    instagram:
      'Par Facebook, les publications peuvent être supprimées d’ici ; le compte doit être lié à une Page. En direct, aucune Page n’est nécessaire.',
  },
  reconnect: 'Reconnecter',
  disconnect: 'Déconnecter',
  sureDisconnect:
    'Plus rien ne part par là. Ce qui est en route est suivi dix minutes au plus, puis vous décidez. Ce qui est programmé attend une nouvelle connexion. Les clés sont rendues et effacées.',
  disconnectNow: 'Déconnecter maintenant',
  keep: 'Garder',
  parted: (name, held, settling) =>
    [
      `${name} est déconnecté.`,
      held > 0 && `${posts(held)} ${nombre(held, 'attend', 'attendent')} une nouvelle connexion.`,
      settling > 0 &&
        `${posts(settling)} ${nombre(settling, 'est encore suivie', 'sont encore suivies')}, dix minutes au plus.`,
    ]
      .filter(Boolean)
      .join(' '),
  forget: 'Retirer de la liste',
  dead: 'La connexion a pris fin',
  deadWhy: (why) => `La connexion a pris fin : ${why}`,
  waitFor: (count) => `${posts(count)} ${nombre(count, 'attend', 'attendent')} une nouvelle connexion.`,
  plannedWait: (count) =>
    count === 0 ? 'Rien n’y est programmé.' : `${posts(count)} ${nombre(count, 'attendra', 'attendront')}.`,
  closing: 'Déconnexion en cours : ce qui est en route est encore suivi, dix minutes au plus.',
  goodUntil: (date) => `Valable jusqu’au ${date}`,
  endsSoon: (when) => `Prend fin ${when} : reconnectez avant`,
  lasting: 'Se renouvelle toute seule',
  checkedWell: (when) => `Vérifiée ${when}, tout va bien`,
  checked: (when) => `Vérifiée ${when}`,
  planned: (count) =>
    count === 0 ? 'rien de programmé' : `${posts(count)} ${nombre(count, 'programmée', 'programmées')}`,
  troubled: (count, planned) =>
    `La dernière vérification a trouvé un souci dans ${number(count)} des ${number(planned)} publications programmées.`,
  look: 'Voir',
  nextFree: (when) => `Prochaine heure libre ${when}`,
  noTimes: 'Pas encore d’heures de la semaine',
  times: 'Heures de la semaine',
  timesOf: (name) => `Heures de la semaine de ${name}`,
  lastChoices: 'Derniers choix, proposés à nouveau :',
  ends: 'Ce qui prend fin, et quand',
  endsHelp:
    'Les autorisations prennent fin si vous ne reconnectez pas. Ce qui est programmé après est indiqué avec chacune.',
  endsNone: 'Aucune autorisation ne prend fin d’elle-même.',
  today: 'aujourd’hui',
  inDays: (days) => `dans ${number(days)} ${nombre(days, 'jour', 'jours')}`,
  nothingAfter: 'Rien n’est programmé après.',
  lastingOnes: (names) => `Se renouvellent toutes seules : ${names}`,
  told: 'Ce qui vous a été dit',
  toldOf: {
    'connection-dead': (name) => `La connexion de ${name} avait pris fin`,
    'connection-ending': (name) => `La connexion de ${name} allait bientôt prendre fin`,
  },
  postsAfter: (count) => `${posts(count)} ${nombre(count, 'tombe', 'tombent')} après`,
  andMore: (count) => `et ${number(count)} de plus`,
  without: 'Non accordé :',
  gives: {
    identity: 'on ne sait pas quel compte c’est',
    links: 'les liens vers vos publications manquent',
    'account-analytics': 'le nombre d’abonnés manque',
    publish: 'rien ne peut être publié',
    'first-comment': 'le premier commentaire est omis',
    analytics: 'les vues et les j’aime manquent',
    remove: 'rien ne peut être supprimé d’ici',
    pages: 'rien ne peut être publié comme Page',
    'page-look-up': 'une publication de Page à l’issue incertaine ne peut pas être recherchée',
    'business-pages': 'des Pages appartenant à une entreprise peuvent manquer',
    'photos-and-videos': 'les publications partent sans photos ni vidéos',
    lasting: 'la connexion prend fin après deux heures',
    'inbox-drafts': 'les brouillons ne peuvent pas être envoyés à l’app',
    'analytics-and-look-up':
      'les vues et les j’aime manquent, et une publication à l’issue incertaine ne peut pas être recherchée',
  },
  several: (name, chosen, all) => `${name} : ${number(chosen)} comptes sur ${number(all)}`,
  choose: 'Choisir les comptes',
  chooseHelp: 'Sur lesquels publierez-vous ?',
  save: 'Utiliser ces comptes',
  cancel: 'Annuler',
  notChosen: 'inutilisé',
  checkNow: 'Vérifier maintenant',
  apps: 'Vos propres apps',
  appsHelp: 'Comment enregistrer une app sur chaque plateforme, les adresses à coller, et un test.',
  appOf: (name) => `App ${name}`,
  notSetUp: 'non configurée',
  setUp: 'configurée',
  numbers: 'Chiffres',
  noNumbers: 'Pas encore de chiffres. Ils sont relevés une fois par jour.',
  numbersFailed: 'Impossible d’obtenir les chiffres.',
  asOf: (when) => `Relevé ${when}`,
  change: (by, days) => `${by} en ${number(days)} ${nombre(days, 'jour', 'jours')}`,
  day: 'Jour',
  figures: {
    followers: 'Abonnés',
    posts: 'Publications',
    views: 'Vues ce jour-là',
    reach: 'Portée ce jour-là',
    likes: 'J’aime',
  },
};
