import { bytes } from './amounts.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';
import type { ImportWords } from './import.en.ts';

const rows = (count: number): string => `${number(count)} ${nombre(count, 'ligne', 'lignes')}`;
const files = (count: number): string => `${number(count)} ${nombre(count, 'fichier', 'fichiers')}`;
const drafts = (count: number): string => `${number(count)} ${nombre(count, 'brouillon', 'brouillons')}`;

export const fr: ImportWords = {
  import: 'Importer',
  back: 'Retour aux brouillons',
  choose: 'Choisir des fichiers…',
  drop: 'Un tableau et ce qui va avec',
  dropHelp: (most) =>
    `Un CSV avec ses photos et vidéos à côté, un ZIP des deux, ou des liens dans le tableau. Jusqu’à ${number(most)} lignes.`,
  template: 'Télécharger un modèle',
  reading: 'Lecture…',
  dropHint: 'Déposez pour les ajouter à cet import',
  beside: (count, size) =>
    count === 0
      ? 'aucun fichier à côté'
      : size > 0
        ? `${files(count)} à côté, ${bytes(size)}`
        : `${files(count)} à côté`,
  rows,
  addFiles: 'Ajouter des fichiers…',
  other: 'Un autre tableau',
  unused: (names, count) =>
    `${files(count)} qu’aucune ligne ne nomme : ${names.join(', ')}${names.length < count ? '…' : ''}`,
  openQuote: (row) =>
    `À la ligne ${number(row)}, un guillemet n’est jamais fermé : la suite peut manquer. Corrigez-le et choisissez à nouveau le tableau.`,
  troubles: {
    'no-table': 'Aucun tableau parmi ces fichiers. Ajoutez un CSV : les fichiers restent.',
    'not-a-table': 'Ce n’est pas un tableau de texte. Enregistrez-le en CSV et choisissez-le à nouveau.',
    'no-rows': 'Ce tableau est vide.',
    'too-many-rows': 'Ce tableau a plus de 1 000 lignes. Divisez-le et importez une partie après l’autre.',
    'too-many-columns': 'Ce tableau a plus de 200 colonnes. Un autre signe les sépare-t-il ?',
    'table-too-large': 'Ce tableau pèse plus de 20 Mo. Divisez-le et importez une partie après l’autre.',
    'zip-broken': 'Ce ZIP est endommagé. Refaites-le et choisissez-le à nouveau.',
    'zip-locked': 'Ce ZIP a un mot de passe. Refaites-le sans et choisissez-le à nouveau.',
    'zip-too-many': 'Ce ZIP contient plus de 20 000 fichiers. Divisez-le.',
    'zip-too-large': 'Ce ZIP contient plus de 20 Go. Divisez-le.',
  },
  columns: 'Ce que sont les colonnes',
  columnsHelp: 'Deviné d’après leurs en-têtes. Changez ce qui est faux.',
  column: (at) => `Colonne ${number(at)}`,
  is: (head) => `Ce qu’est ${head}`,
  leftOut: 'Laissée de côté',
  hasHead: 'La première ligne nomme les colonnes',
  zone: 'Fuseau des heures qui n’en ont pas',
  order: '03/04/2026 est le',
  orders: { 'day-first': '3 avril', 'month-first': '4 mars' },
  orderHelp: 'Ces jours peuvent se lire de deux façons.',
  fields: {
    title: 'Titre',
    caption: 'Légende',
    hashtags: 'Hashtags',
    link: 'Lien',
    date: 'Date',
    time: 'Heure',
    timeZone: 'Fuseau horaire',
    accounts: 'Comptes',
    media: 'Photos et vidéos',
    moreMedia: 'Autres photos et vidéos, non choisies',
    alt: 'Textes alternatifs',
    subtitles: 'Sous-titres',
    tags: 'Étiquettes',
    settings: 'Réglages de chaque compte',
    price: 'Prix',
    currency: 'Devise',
    period: 'Période',
    address: 'Adresse',
    street: 'Rue',
    postalCode: 'Code postal',
    city: 'Ville',
    region: 'Région',
    country: 'Pays',
    bedrooms: 'Chambres',
    bathrooms: 'Salles de bain',
    rooms: 'Pièces',
    area: 'Surface',
    areaUnit: 'Unité de surface',
    year: 'Année',
    mileage: 'Kilométrage',
    mileageUnit: 'Unité de kilométrage',
    make: 'Marque',
    model: 'Modèle',
    condition: 'État',
    seller: 'Vendeur',
    listingId: 'Référence',
    description: 'Descriptif',
  },
  goesTo: (platform) => `Va sur ${platform} : oui ou non`,
  groups: { post: 'Publication', platforms: 'Par plateforme', facts: 'Caractéristiques' },
  example: {
    title: 'Maison de ville en brique',
    caption: 'Quatre étages de lumière. Visite libre samedi à onze heures.',
    hashtags: '#immobilier #visite',
    alt: 'Façade en brique au crépuscule | Jardin avec pommiers',
    tags: 'printemps; visite',
    address: '18 rue du Port, Lille',
    timeZone: 'Europe/Paris',
  },
  preview: 'Ce que deviennent les lignes',
  all: (count) => `Toutes, ${number(count)}`,
  wrong: (count) => `${number(count)} avec erreurs`,
  show: 'Quelles lignes montrer',
  noneWrong: 'Aucune ligne n’a d’erreur',
  row: (row) => `Ligne ${number(row)}`,
  take: (row) => `Importer la ligne ${number(row)}`,
  noTitle: 'Sans titre',
  noTime: 'pas d’heure',
  atOnce: 'tout de suite',
  media: (count) => nombre(count, `${number(count)} photo ou vidéo`, `${number(count)} photos et vidéos`),
  noMedia: 'ni photo ni vidéo',
  toFetch: (count) => `${number(count)} du web`,
  more: (count) => `En montrer ${number(count)} de plus`,
  told: ({ code, value = '' }, column) => {
    switch (code) {
      case 'nothing':
        return 'Rien à importer : ni titre, ni légende, ni photo';
      case 'day-unreadable':
        return `${column} : « ${value} » n’est pas un jour. Écrivez 2026-04-03 18:30`;
      case 'day-order':
        return `${column} : « ${value} » peut se lire de deux façons. Dites plus haut ce qui vient d’abord`;
      case 'time-unreadable':
        return `${column} : « ${value} » n’est pas une heure. Écrivez 18:30`;
      case 'zone-unknown':
        return `${column} : « ${value} » n’est pas un fuseau. Écrivez Europe/Paris`;
      case 'link-invalid':
        return `${column} : « ${value} » n’est pas une adresse web`;
      case 'media-missing':
        return `${column} : « ${value} » n’est pas parmi les fichiers. Ajoutez-le ou corrigez le nom`;
      case 'media-many-named':
        return `${column} : plusieurs fichiers s’appellent « ${value} ». Écrivez aussi le dossier`;
      case 'media-too-many':
        return `${column} : ${value} photos et vidéos, 50 au plus`;
      case 'caption-too-long':
        return `${column} : plus de 10 000 caractères`;
      case 'time-assumed':
        return 'Sans heure : 9 h';
      case 'day-missing':
        return `Pas de jour pour « ${value} » : aucune heure n’est prévue`;
      case 'time-past':
        return `« ${value} » est passé`;
      case 'time-moved':
        return 'Les horloges sautent cette heure : ce sera une heure plus tard';
      case 'account-unknown':
        return `Aucun compte connecté ne s’appelle « ${value} » : laissé de côté`;
      case 'account-many':
        return `Plusieurs comptes correspondent à « ${value} » : laissé de côté. Écrivez le nom du compte`;
      case 'number-unreadable':
        return `${column} : « ${value} » n’est pas un nombre : laissé de côté`;
      case 'settings-unreadable':
        return 'Les réglages de chaque compte n’ont pas pu être lus. Les réglages habituels s’appliquent.';
      case 'tags-many':
        return 'Plus de vingt étiquettes : les vingt premières restent';
    }
  },
  rights: 'J’ai pris tout cela ou je peux l’utiliser',
  rightsHelp: 'Sinon chaque brouillon le demande avant de partir.',
  start: (count) => `Importer ${drafts(count)}`,
  nothing: 'Aucune ligne ne peut encore être importée',
  leaves: (wrong, left) =>
    [wrong > 0 ? `${rows(wrong)} avec erreurs` : '', left > 0 ? `${rows(left)} de côté` : '']
      .filter(Boolean)
      .join(', '),
  asks: (hosts, count) =>
    `Le navigateur demandera si les photos peuvent être prises sur ${hosts.join(', ')}${hosts.length < count ? '…' : ''}`,
  working: (done, of) => `Import de ${number(done)} sur ${number(of)}`,
  file: (name, got, size) =>
    name === '' ? '' : got > 0 ? `${name}, ${bytes(got)} sur ${bytes(size)}` : `${name}, ${bytes(size)}`,
  stop: 'Arrêter',
  done: (count, stopped) =>
    `${drafts(count)} ${nombre(count, 'importé', 'importés')}${stopped > 0 ? `, ${rows(stopped)} de côté` : ''}`,
  failed: (count) => `${rows(count)} non ${nombre(count, 'importée', 'importées')}`,
  undo: 'Annuler cet import',
  undone: 'Les brouillons importés sont de nouveau supprimés.',
  toDrafts: 'Vers les brouillons',
  next: 'Importer un autre tableau',
};
