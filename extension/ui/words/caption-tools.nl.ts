import type { CaptionToolWords } from './caption-tools.en.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const nl: CaptionToolWords = {
  tools: 'Hulp bij het bijschrift',
  groups: 'Hashtaggroepen',
  noGroups: 'Nog geen groepen. Bewaar hashtags die je samen gebruikt en voeg ze met één druk toe.',
  add: (name) => `${name} toevoegen`,
  tagCount: (count) => `${number(count)} ${plural(count, 'hashtag', 'hashtags')}`,
  remove: (name) => `De groep ${name} verwijderen`,
  removed: (name) => `“${name}” verwijderd`,
  undo: 'Ongedaan maken',
  name: 'Naam van de groep',
  tags: 'Hashtags',
  tagsHint: 'Gescheiden door spaties of komma’s.',
  keep: 'De groep bewaren',
  full: (most) => `Er is plaats voor ${number(most)} groepen. Verwijder er eerst een.`,
  link: 'Link met kenmerken',
  address: 'Link',
  noAddress: 'Dit is geen adres. Het begint met https://',
  source: 'Bron',
  medium: 'Medium',
  campaign: 'Campagne',
  made: 'De link die eruit komt',
  putIn: 'In het bijschrift zetten',
  each: 'Eén per account',
  eachHelp: 'Met het platform als bron. Instagram en TikTok maken van adressen in een bijschrift geen links.',
  done: 'Het staat er nu.',
  tooLong: (name, over) => `${name}: ${number(over)} ${plural(over, 'teken', 'tekens')} te lang`,
  shorten: 'Daar inkorten',
  asThread: 'Er een draad van maken',
};
