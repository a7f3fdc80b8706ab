import type { Lack, Stand } from '../board/cards.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

const drafts = (count: number): string => `${number(count)} ${plural(count, 'draft', 'drafts')}`;

export const en = {
  cards: 'Clipped listings',
  help: 'Arrow keys move, Space picks, Enter opens, Delete deletes, a slash searches.',
  search: 'Search title, place, site or tag',
  by: { stand: 'State', site: 'Site', tag: 'Tag', lack: 'What is missing' },
  anyStand: 'All states',
  anySite: 'All sites',
  anyTag: 'All tags',
  anyLack: 'Missing or not',
  stands: { open: 'To do', going: 'On its way', out: 'Out', trouble: 'Needs you' } as Record<Stand, string>,
  lacks: {
    photos: 'photos',
    account: 'account',
    time: 'time',
    choices: 'choices',
    rights: 'rights',
  } as Record<Lack, string>,
  without: {
    photos: 'Photos missing',
    account: 'Account missing',
    time: 'Time missing',
    choices: 'Choices missing',
    rights: 'Rights not confirmed',
  } as Record<Lack, string>,
  nothingMissing: 'Nothing missing',
  missing: (lacks: readonly string[]): string => `Missing: ${lacks.join(', ')}`,
  tagged: (tags: readonly string[]): string => `tagged ${tags.join(', ')}`,
  ready: 'Can go out',
  sending: 'Being sent',
  atOnce: 'at once',
  count: (shown: number, all: number): string =>
    shown === all ? drafts(all) : `${number(shown)} of ${drafts(all)}`,
  coming: 'older ones are still coming',
  offline: 'offline, everything here works',
  noneFound: 'No draft fits',
  showAll: 'Show all drafts',
  withPicked: 'With the picked drafts',
  picked: (count: number): string => `${number(count)} picked`,
  pickNone: 'Pick none',
  tag: 'Tags',
  tagsOf: (count: number): string => `Tags of ${drafts(count)}`,
  newTag: 'New tag',
  addTag: 'Add',
  done: 'Done',
  remove: 'Delete',
  schedule: (count: number): string =>
    count > 0 ? `Schedule ${number(count)} to free times` : 'Schedule to free times',
  scheduleHelp: 'Each goes to the next weekly time of its account that nothing is planned for',
  exportAs: 'Export',
  atTheirTimes: (count: number): string =>
    count > 0 ? `Schedule ${number(count)} at their times` : 'Schedule at their times',
  atTheirTimesHelp: 'Each goes out at the time it has, where that is still to come',
  noneReady: 'None of these can go out yet: open one to see what is missing',
  working: (done: number, of: number): string => `Scheduling ${number(done)} of ${number(of)}`,
  stop: 'Stop',
  scheduled: (count: number, refused: number): string =>
    refused === 0
      ? `${drafts(count)} scheduled`
      : `${drafts(count)} scheduled, ${number(refused)} could not be`,
  /** What can be in the way of doing something with many, by code. */
  errors: {
    'no-slot': 'Its account has no free weekly time in the next eight weeks. Set some under Times.',
    'tag-wrong': 'A tag is a word or a few, 40 characters at most.',
    'tags-many': 'A draft takes at most twenty tags. Take one off first.',
  } as Record<string, string>,
  close: 'Close',
  deleted: (count: number, stayed: number): string =>
    [
      count > 0 || stayed === 0 ? `${drafts(count)} deleted` : '',
      stayed > 0 ? `${number(stayed)} being sent: kept` : '',
    ]
      .filter(Boolean)
      .join(', '),
};
export type BoardWords = typeof en;
