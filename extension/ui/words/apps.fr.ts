import type { AppWords } from './apps.en.ts';
import { en } from './apps.en.ts';

export const fr: AppWords = {
  guides: {
    tiktok: {
      console: en.guides.tiktok.console,
      steps: [
        'Créez une app et ajoutez Login Kit et Content Posting API. Dans Content Posting API, activez Direct Post.',
        {
          text: 'Dans Login Kit, pour le web, saisissez cette adresse de redirection, à la lettre près.',
          copy: ['redirect'],
        },
        { text: 'Ajoutez ces autorisations.', copy: ['scopes'] },
        { text: 'Sous Webhooks, saisissez cette adresse de rappel.', copy: ['webhook'] },
        {
          text: 'Sous URL properties, en Production, vérifiez ce préfixe : TikTok y prend lui-même vos photos. Il vous donne un petit fichier ; mettez son nom et son contenu dans le réglage SITE_FILES.',
          copy: ['media'],
        },
        { text: 'Saisissez cette adresse comme politique de confidentialité.', copy: ['privacy'] },
      ],
      review: [
        'Les publications directes que d’autres peuvent voir demandent un audit : un formulaire, des vidéos de tout le parcours dans Clipcast, et des jours ou des semaines d’attente.',
        'TikTok refuse les outils qui ne publient que sur ses propres comptes : une app à vous peut ne jamais passer.',
      ],
      before: [
        'Les brouillons vers la boîte de réception marchent : vous les terminez dans l’app TikTok.',
        'Les publications directes marchent avec « Moi uniquement », et seulement tant que le compte est privé.',
        'Cinq personnes par jour au plus peuvent publier avec l’app.',
      ],
    },
    instagram: {
      console: en.guides.instagram.console,
      steps: [
        'Créez une app de type Business et ajoutez Instagram, API setup with Instagram login.',
        {
          text: 'Dans Business login settings, saisissez cette adresse de redirection, à la lettre près.',
          copy: ['redirect'],
        },
        {
          text: 'Au même endroit, saisissez où Meta signale que quelqu’un retire l’app ou demande l’effacement de ses données.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'Sous Webhooks, saisissez cette adresse de rappel et ce mot de vérification.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Ajoutez ces autorisations.', copy: ['scopes'] },
        'Sous App roles, ajoutez vos comptes Instagram comme testeurs, puis acceptez dans Instagram : Paramètres, Apps et sites web, Invitations de testeur.',
        'Prenez l’identifiant et le secret de l’app Instagram sur cette page, pas ceux de l’app Meta.',
      ],
      review: [
        'Les comptes d’autres personnes demandent Advanced Access : un App Review par autorisation et une Business Verification.',
      ],
      before: [
        'Tout marche pour les comptes ajoutés comme testeurs. Ce doivent être des comptes professionnels ou de créateur.',
      ],
    },
    facebook: {
      console: en.guides.facebook.console,
      steps: [
        'Créez une app de type Business et ajoutez Facebook Login.',
        {
          text: 'Dans ses réglages, saisissez ceci comme adresse de redirection OAuth valide, à la lettre près.',
          copy: ['redirect'],
        },
        {
          text: 'Pour connecter aussi Instagram par Facebook, ajoutez Instagram, API setup with Facebook login, et saisissez aussi cette adresse de redirection.',
          copy: ['otherRedirect'],
        },
        {
          text: 'Saisissez où Meta signale que quelqu’un retire l’app ou demande l’effacement de ses données.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'Sous Webhooks, Page, abonnez-vous à feed avec cette adresse de rappel et ce mot de vérification.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Ajoutez ces autorisations.', copy: ['scopes'] },
        {
          text: 'Saisissez cette adresse comme politique de confidentialité, puis passez l’app en Live : avant cela, vous seul voyez ses publications.',
          copy: ['privacy'],
        },
      ],
      review: [
        'Les Pages d’autres personnes demandent Advanced Access : un App Review par autorisation, une Business Verification et un contrôle chaque année.',
      ],
      before: ['Tout marche pour les personnes qui ont un rôle dans l’app, sur les Pages qu’elles gèrent.'],
    },
    linkedin: {
      console: en.guides.linkedin.console,
      steps: [
        'Créez une app liée à une Page LinkedIn et faites-la vérifier par l’administrateur de cette Page.',
        'Sous Products, demandez Share on LinkedIn et Sign In with LinkedIn using OpenID Connect. Les deux sont accordés aussitôt.',
        { text: 'Sous Auth, saisissez cette adresse de redirection, à la lettre près.', copy: ['redirect'] },
        {
          text: 'Voici les autorisations qui seront demandées. Quand LinkedIn en aura accordé d’autres à votre app, nommez-les toutes dans le réglage LINKEDIN_SCOPES.',
          copy: ['scopes'],
        },
      ],
      review: [
        'Publier comme Page et les chiffres des publications demandent la Community Management API : une seconde app sans autre produit, une société enregistrée et un examen.',
      ],
      before: [
        'Vous publiez en votre nom : texte, liens, photos, vidéos, documents et sondages.',
        'La connexion prend fin après 60 jours. LinkedIn n’en laisse pas le renouvellement à ces apps : reconnectez à temps, le calendrier des connexions dit quand.',
        'Il n’y a pas de chiffres de publications, et 150 requêtes par jour.',
      ],
    },
    youtube: {
      console: en.guides.youtube.console,
      steps: [
        'Créez un projet et activez YouTube Data API v3 et YouTube Analytics API.',
        'Dans l’écran de consentement OAuth, choisissez External et publiez-le en In production. Tant qu’il indique Testing, chaque connexion prend fin après sept jours.',
        { text: 'Ajoutez-lui ces autorisations.', copy: ['scopes'] },
        {
          text: 'Sous Credentials, créez un OAuth client ID de type Web application avec cette adresse de redirection, à la lettre près.',
          copy: ['redirect'],
        },
      ],
      review: [
        'La vérification de l’écran de consentement retire l’avertissement : il faut votre propre domaine, une politique de confidentialité et une vidéo.',
        'Plus de 100 vidéos par jour pour tout le projet demandent un audit de quota.',
      ],
      before: [
        'Tout marche. Google avertit à la connexion, et jusqu’à 100 personnes peuvent se connecter.',
        'Les vidéos de plus de 15 minutes et vos propres miniatures demandent une chaîne au numéro de téléphone vérifié.',
      ],
    },
    x: {
      console: en.guides.x.console,
      steps: [
        'Créez une app dans un projet et achetez des crédits : sans eux rien ne part.',
        'Dans User authentication settings, choisissez Read and write et le type Web App, qui a un secret.',
        { text: 'Saisissez cette adresse de rappel, à la lettre près.', copy: ['redirect'] },
        'Prenez l’identifiant et le secret client OAuth 2.0, pas la clé API.',
      ],
      review: ['Il n’y a pas d’examen.'],
      before: [
        'Chaque publication coûte environ 1,5 centime, avec un lien 20 centimes, pris sur vos crédits. Clipcast le dit avant de programmer.',
        'Les comptes qui publient tout seuls devraient porter l’étiquette d’automatisation de X.',
      ],
    },
  },
  title: (name) => `Votre propre app chez ${name}`,
  intro:
    'Qui fait tourner ce Worker enregistre une app sur chaque plateforme. Ce qui y est créé vous appartient ; rien ne passe par personne d’autre.',
  back: 'Retour aux comptes',
  openConsole: (name) => `Ouvrir la page des apps de ${name}`,
  steps: 'Que faire là-bas',
  secrets: 'Puis dites-le au Worker',
  secretsHelp: 'Lancez ceci là d’où vous déployez, et collez la valeur demandée.',
  review: 'Ce qu’elle examine',
  before: 'Ce qui marche sans examen',
  test: 'Tester les identifiants',
  states: {
    missing: 'Ce Worker n’a pas encore d’identifiants.',
    accepted:
      'La plateforme connaît cette app. Connectez un compte pour voir le reste : autorisations, examen, adresses.',
    refused:
      'La plateforme ne connaît pas cet identifiant et ce secret. Copiez-les à nouveau depuis la page de l’app.',
    unclear: 'Les identifiants sont en place. On verra s’ils sont justes en connectant un compte.',
  },
  copy: 'Copier',
  copied: 'Copié',
  labels: {
    redirect: 'Adresse de redirection',
    otherRedirect: 'Adresse de redirection pour Instagram',
    webhook: 'Adresse de rappel',
    webhookWord: 'Mot de vérification',
    deauthorize: 'Rappel de retrait',
    deletion: 'Demande d’effacement des données',
    media: 'Préfixe',
    privacy: 'Politique de confidentialité',
    scopes: 'Autorisations',
  },
};
