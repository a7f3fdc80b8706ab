import { number } from './format.ts';
import { nombre } from './french.ts';
import type { KeptWords } from './kept.en.ts';

export const fr: KeptWords = {
  title: 'Ce qui est gardé, et combien de temps',
  help: 'Fait à partir de la liste qui guide aussi l’effacement et la politique.',
  policy: 'Toute la politique',
  what: 'Quoi',
  howLong: 'Gardé',
  who: 'Qui d’autre le reçoit',
  nobody: 'personne',
  worker: 'Sur votre Worker',
  browser: 'Dans ce navigateur',
  categories: {
    identity: 'Qui vous êtes',
    credentials: 'Mots de passe et clés',
    device: 'Appareils et réseaux',
    'social-account': 'Vos comptes sur les plateformes',
    content: 'Ce que vous publiez',
    listing: 'L’annonce d’où cela vient',
    result: 'Ce que sont devenues vos publications',
    preference: 'Vos réglages',
    operation: 'Identifiants, états et heures',
  },
  receivers: {
    platforms: 'les plateformes où vous publiez',
    'workspace-members': 'les membres de l’espace',
    webhooks: 'des adresses nommées par un propriétaire de l’espace',
    'payment-service': 'Stripe, où vous payez',
  },
  kept: {
    'with-account': 'aussi longtemps que votre compte',
    'with-workspace': 'aussi longtemps que l’espace',
    'with-connection': 'jusqu’à la fin de la connexion',
    'with-post': 'aussi longtemps que la publication',
    'with-server': 'tant que le Worker tourne',
    'with-draft': 'jusqu’à la suppression du brouillon',
    'with-session': 'jusqu’à la déconnexion de cet appareil',
  },
  days: (days) => `${number(days)} ${nombre(days, 'jour', 'jours')}`,
  upTo: (days) => `${days} au plus`,
};
