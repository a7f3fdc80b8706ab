import { plural } from './catalogue.ts';
import { number } from './format.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));

/** What breaks a platform's rules, by code. */
const problems: Record<string, (params: Params) => string> = {
  'no-media': () => 'Pick at least one photo or a video',
  'option-missing': () => 'A choice is missing',
  'no-accounts': () => 'Choose where it goes',
  'no-time': () => 'Choose when',
  'rights-unsaid': () => 'Confirm that you may use these',
  'media-coming': (p) => `Fetching photos: ${figure(p, 'done')} of ${figure(p, 'total')}`,
};

export const en = {
  problems,
  mediaCount: (photos: number, plans: number, videos: number): string =>
    [
      photos > 0 && `${number(photos)} ${plural(photos, 'photo', 'photos')}`,
      plans > 0 && `${number(plans)} ${plural(plans, 'plan', 'plans')}`,
      videos > 0 && `${number(videos)} ${plural(videos, 'video', 'videos')}`,
    ]
      .filter(Boolean)
      .join(', '),
  picked: (count: number): string => `${number(count)} picked`,
  select: 'Select',
  selection: 'Select photos',
  plans: 'Floor plans',
  photos: 'Photos and videos',
  stripHelp: 'Space picks, Alt and an arrow key moves, Enter enlarges.',
  kinds: { photo: 'Photo', floorplan: 'Plan', video: 'Video' } as Record<string, string>,
  tile: (what: string, at: number, of: number, alt: string): string =>
    `${what} ${number(at)} of ${number(of)}${alt ? `: ${alt}` : ''}`,
  numbered: (at: number): string => `picked as number ${number(at)}`,
  coming: 'still coming',
  moved: (at: number, of: number): string => `Moved to place ${number(at)} of ${number(of)}`,
  leaveOut: 'Leave out',
  caption: 'Caption',
  captionPrompt: 'Say what makes it special',
  left: (count: number): string => `${number(count)} characters left`,
  addHashtag: (tag: string): string => `Add #${tag}`,
  insert: 'Insert from the page',
  where: 'Where',
  when: 'When',
  now: 'Now',
  'in-an-hour': 'In an hour',
  tonight: 'Tonight',
  'tomorrow-morning': 'Tomorrow',
  slot: 'Next slot',
  pickTime: 'Pick…',
  inZone: (zone: string, offset: string): string => `${zone} time, ${offset}`,
  accountAs: (name: string): string => `Post as ${name}`,
  optionsOf: (name: string): string => `${name} choices`,
  closedByAccount: 'Turned off in the account’s own settings',
  fold: 'Fold away',
  moreChoices: 'More for this account',
  expires: (when: string): string => `The connection ends ${when}: connect again soon`,
  dead: 'Connect again to post here',
  connectAgain: (name: string): string => `${name}: connect again`,
  rights: 'I took these or may use them',
  publishNow: 'Publish now',
  scheduleFor: (moment: string): string => `Schedule for ${moment}`,
  tonightAt: (clock: string): string => `tonight ${clock}`,
  schedule: 'Schedule',
  toInbox: 'Send to my inbox now',
  more: (count: number): string => `and ${number(count)} more`,
  studio: 'Edit in studio',
};
export type EditingWords = typeof en;
