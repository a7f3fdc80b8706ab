import type { CaptionToolWords } from './caption-tools.en.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const de: CaptionToolWords = {
  tools: 'Hilfe beim Text',
  groups: 'Hashtag-Gruppen',
  noGroups: 'Noch keine Gruppen. Hebe Hashtags auf, die zusammengehören, und füge sie mit einem Druck ein.',
  add: (name) => `${name} hinzufügen`,
  tagCount: (count) => `${number(count)} ${plural(count, 'Hashtag', 'Hashtags')}`,
  remove: (name) => `Die Gruppe ${name} löschen`,
  removed: (name) => `„${name}“ gelöscht`,
  undo: 'Rückgängig',
  name: 'Name der Gruppe',
  tags: 'Hashtags',
  tagsHint: 'Durch Leerzeichen oder Kommas getrennt.',
  keep: 'Gruppe behalten',
  full: (most) => `Es ist Platz für ${number(most)} Gruppen. Lösche erst eine.`,
  link: 'Link mit Kennzeichen',
  address: 'Link',
  noAddress: 'Das ist keine Adresse. Sie beginnt mit https://',
  source: 'Quelle',
  medium: 'Medium',
  campaign: 'Kampagne',
  made: 'Der Link, der daraus wird',
  putIn: 'In den Text setzen',
  each: 'Für jedes Konto einer',
  eachHelp: 'Mit der Plattform als Quelle. Instagram und TikTok machen aus Adressen im Text keine Links.',
  done: 'Er steht jetzt da.',
  tooLong: (name, over) => `${name}: ${number(over)} ${plural(over, 'Zeichen', 'Zeichen')} zu lang`,
  shorten: 'Dort kürzen',
  asThread: 'Einen Thread daraus machen',
};
