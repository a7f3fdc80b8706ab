import type { CaptionToolWords } from './caption-tools.en.ts';
import { number } from './format.ts';
import { nombre } from './french.ts';

export const fr: CaptionToolWords = {
  tools: 'Aide pour la légende',
  groups: 'Groupes de hashtags',
  noGroups: 'Aucun groupe. Gardez les hashtags que vous utilisez ensemble et ajoutez-les d’un geste.',
  add: (name) => `Ajouter ${name}`,
  tagCount: (count) => `${number(count)} ${nombre(count, 'hashtag', 'hashtags')}`,
  remove: (name) => `Supprimer le groupe ${name}`,
  removed: (name) => `« ${name} » supprimé`,
  undo: 'Annuler',
  name: 'Nom du groupe',
  tags: 'Hashtags',
  tagsHint: 'Séparés par des espaces ou des virgules.',
  keep: 'Garder le groupe',
  full: (most) => `Il y a place pour ${number(most)} groupes. Supprimez-en un d’abord.`,
  link: 'Lien balisé',
  address: 'Lien',
  noAddress: 'Ce n’est pas une adresse. Elle commence par https://',
  source: 'Source',
  medium: 'Support',
  campaign: 'Campagne',
  made: 'Le lien obtenu',
  putIn: 'Le mettre dans la légende',
  each: 'Un par compte',
  eachHelp:
    'Avec la plateforme comme source. Instagram et TikTok ne font pas de liens des adresses d’une légende.',
  done: 'Il y est maintenant.',
  tooLong: (name, over) => `${name} : ${number(over)} ${nombre(over, 'caractère', 'caractères')} de trop`,
  shorten: 'Raccourcir là',
  asThread: 'En faire un fil',
};
