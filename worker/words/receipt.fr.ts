import type { ReceiptWords } from './receipt.ts';

export const fr: ReceiptWords = {
  doneTitle: 'Vos données ont été supprimées',
  doingTitle: 'Vos données sont en cours de suppression',
  done: (asked, done) => `Demandé le ${asked}, fait le ${done}.`,
  doing: (asked) =>
    `Demandé le ${asked}. Depuis, plus rien n’est accessible ; le reste est en cours d’effacement. Revenez dans quelques minutes.`,
  wentTitle: 'Ce qui est parti',
  keptTitle: 'Ce qui est conservé, et jusqu’à quand',
  account: 'Votre compte : nom, e-mail, mot de passe, appareils et appartenances.',
  workspace: (all) => `Un espace de travail : ${all}.`,
  empty: 'il était vide',
  counts: {
    posts: { one: 'publication', other: 'publications' },
    publications: {
      one: 'version prévue ou publiée',
      other: 'versions prévues ou publiées',
    },
    accounts: { one: 'compte connecté', other: 'comptes connectés' },
    audit: { one: 'entrée du journal d’audit', other: 'entrées du journal d’audit' },
    post_metrics: { one: 'ligne de chiffres', other: 'lignes de chiffres' },
    files: { one: 'fichier', other: 'fichiers' },
    others: { one: 'autre ligne', other: 'autres lignes' },
  },
  filesWith: (files, size) => `${files} pour ${size}`,
  ends: {
    revoked: (platform) =>
      `L’autorisation chez ${platform} a été rendue à la plateforme ; les clés sont supprimées.`,
    over: (platform) => `L’autorisation chez ${platform} était déjà terminée ; les clés sont supprimées.`,
    unanswered: (platform) =>
      `L’autorisation chez ${platform} n’a pas pu être rendue, car la plateforme n’a pas répondu pendant un jour ; les clés sont supprimées. Vous pouvez retirer l’application dans vos réglages là-bas.`,
    'used-elsewhere': (platform) =>
      `L’autorisation chez ${platform} sert encore à une autre connexion et se termine avec elle ; les clés de celle-ci sont supprimées.`,
  },
  ended: (platform) => `L’autorisation chez ${platform} est terminée.`,
  backups: (day) =>
    `Les sauvegardes de la base contiennent encore des copies que personne n’utilise ; elles disparaissent au plus tard le ${day}.`,
  logs: (day) =>
    `Les journaux de requêtes connaissent les personnes par des identifiants qui ne désignent plus personne ; ils sont conservés jusqu’au ${day}.`,
  deeds:
    'Dans les espaces de travail d’autres personnes, vos actes restent dans leur journal, sous un identifiant qui ne désigne personne, aussi longtemps que l’espace.',
  paid: 'Ce que vous avez payé, avec votre nom et votre e-mail, reste dans les factures chez Stripe, le service de paiement, aussi longtemps que le droit fiscal l’exige de qui gère ce serveur.',
  published:
    'Ce qui a été publié reste sur les plateformes, et les brouillons restent dans votre navigateur : vous pouvez les y supprimer.',
  receipt: (day) => `Ce reçu est conservé jusqu’au ${day}, comme preuve que c’est fait.`,
  log: (number) => `Le journal supprimé finissait au numéro ${number}, empreinte`,
  code: (code) => `Code : ${code}`,
  noneTitle: 'Aucune suppression n’est enregistrée ici',
  none: 'Le code est faux, ou la suppression est si ancienne que sa trace a disparu aussi.',
  person: (day) =>
    `Le ${day}, nous avons supprimé les clés de votre compte, son nom, son image et ses identifiants, et les chiffres le concernant.`,
  personKept: (code) => `Code : ${code}. Cette trace est conservée 30 jours.`,
};
