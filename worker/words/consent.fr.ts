import type { ConsentWords } from './consent.ts';

export const fr: ConsentWords = {
  without: {
    identity: 'nous ne savons pas de quel compte il s’agit',
    links: 'les liens vers vos publications manquent',
    'account-analytics': 'le nombre d’abonnés manque',
    publish: 'rien ne peut être publié',
    'first-comment': 'le premier commentaire est omis',
    analytics: 'les vues et les mentions J’aime manquent',
    remove: 'les publications ne peuvent pas être supprimées depuis Clipcast',
    pages: 'rien ne peut être publié en tant que Page',
    'page-look-up': 'une publication de Page au sort incertain ne peut pas être vérifiée',
    'business-pages': 'les Pages qui appartiennent à une entreprise peuvent manquer',
    'photos-and-videos': 'les publications partent sans photos ni vidéos',
    lasting: 'la connexion se termine au bout de deux heures',
    'inbox-drafts': 'les brouillons ne peuvent pas être envoyés à l’application',
    'analytics-and-look-up':
      'les vues et les mentions J’aime manquent, et une publication au sort incertain ne peut pas être vérifiée',
  },
  withoutLead: 'Sans ce que vous avez laissé de côté',
  nothing: {
    Facebook:
      'On publie sur des Pages, et cette connexion n’en ouvre aucune : soit vous n’en gérez pas, soit aucune n’était cochée. Reconnectez-vous et cochez la vôtre.',
    Instagram:
      'Cette connexion n’ouvre aucun compte Instagram professionnel. Dans Instagram, passez le vôtre en compte professionnel ou créateur, et liez-le à une Page Facebook si vous passez par Facebook.',
    YouTube:
      'Ce compte Google n’a pas encore de chaîne. Créez-en une sur YouTube, puis connectez-vous de nouveau.',
  },
  noAccount: 'Il n’y a aucun compte sur lequel publier.',
  chooseTitle: (platform) => `${platform} est connecté. Où voulez-vous publier ?`,
  chooseLine:
    'Choisissez les comptes que vous voulez voir dans Clipcast. Vous pourrez en choisir d’autres plus tard, dans les réglages.',
  chooseButton: 'Utiliser ces comptes',
  chooseNone: 'Choisissez-en au moins un.',
  more: (names, rest) => `${names} et ${rest} de plus`,
  both: (names, last) => `${names} et ${last}`,
  ready: (names, count) => `${count === 1 ? 'Compte prêt' : 'Comptes prêts'} : ${names}`,
  connected: (names, count) => `${count === 1 ? 'Compte connecté' : 'Comptes connectés'} : ${names}`,
  close: 'Vous pouvez fermer cet onglet et continuer dans Clipcast.',
  overTitle: 'Ce lien ne peut plus être utilisé',
  over: 'Il a déjà servi, date de plus de dix minutes, ou a été ouvert dans un autre navigateur que celui prévu.',
  pressAgain: (platform) => `Appuyez de nouveau sur « Connecter ${platform} » dans Clipcast.`,
  notConnected: (platform) => `${platform} n’est pas connecté`,
  says: (platform, words) => `${platform} dit : ${words}`,
  noConsent: (platform) => `${platform} n’a pas donné son accord.`,
  noAnswer: 'La plateforme ne répond pas pour le moment.',
  nothingStored: 'Rien n’a été enregistré.',
  tryAgain: (platform) =>
    `Rien n’a été enregistré. Appuyez sur « Connecter ${platform} » dans Clipcast pour réessayer.`,
  'plan-limit':
    'Votre formule n’a pas de place pour autant de comptes. Choisissez-en moins, ou une autre formule dans les réglages.',
  'account-in-use': (name, count) =>
    `Publications encore prévues sur ${name} : ${count}. Annulez-les ou déplacez-les d’abord.`,
  other: 'Cela n’a pas abouti. Regardez à nouveau dans Clipcast.',
};
