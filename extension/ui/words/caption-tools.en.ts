import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const en = {
  tools: 'Help with the caption',
  groups: 'Hashtag groups',
  noGroups: 'No groups yet. Keep hashtags that you use together, and add them with one press.',
  add: (name: string): string => `Add ${name}`,
  tagCount: (count: number): string => `${number(count)} ${plural(count, 'hashtag', 'hashtags')}`,
  remove: (name: string): string => `Delete the group ${name}`,
  removed: (name: string): string => `“${name}” deleted`,
  undo: 'Undo',
  name: 'Name of the group',
  tags: 'Hashtags',
  tagsHint: 'Parted by blanks or commas.',
  keep: 'Keep the group',
  full: (most: number): string => `There is room for ${number(most)} groups. Delete one first.`,
  link: 'Link with tags',
  address: 'Link',
  noAddress: 'This is no address. It begins with https://',
  source: 'Source',
  medium: 'Medium',
  campaign: 'Campaign',
  made: 'The link that comes of it',
  putIn: 'Put it into the caption',
  each: 'One for each account',
  eachHelp: 'With the platform as its source. Instagram and TikTok make no links of addresses in a caption.',
  done: 'It stands there now.',
  tooLong: (name: string, over: number): string =>
    `${name}: ${number(over)} ${plural(over, 'character', 'characters')} too long`,
  shorten: 'Shorten it there',
  asThread: 'Make a thread',
};
export type CaptionToolWords = typeof en;
