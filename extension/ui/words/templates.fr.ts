import type { TemplateWords } from './templates.en.ts';

export const fr: TemplateWords = {
  title: 'Légendes proposées',
  help: 'Ce par quoi une légende commence. Les noms entre accolades deviennent des données de la page ; une ligne dont la page ne donne pas les données est omise.',
  where: 'Sert pour',
  everywhere: 'Partout',
  only: (platform) => `${platform} à part`,
  template: 'Modèle',
  insert: (name) => `Insérer ${name}`,
  unknown: (names) => `Aucune donnée ne s’appelle ${names}.`,
  tooLong: (most) => `Un modèle contient ${most} caractères au plus.`,
  preview: 'Ce qu’il fait de votre brouillon le plus récent',
  example: 'Ce qu’il fait d’une annonce',
  nothing: 'Rien : la page ne donne aucune de ces données.',
  save: 'Enregistrer',
  saved: 'Enregistré',
  back: 'Reprendre le nôtre',
  sample: {
    title: 'La maison du verger',
    address: '3 chemin du Moulin, Ambreville',
    place: 'Ambreville',
    text: 'Une maison de pierre au jardin clos, à dix minutes de la gare.',
  },
};
