import { plural } from './catalogue.ts';
import { bytes, number } from './format.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));
const format = (params: Params): string => String(params.mime).split('/')[1]?.toUpperCase() ?? '';

/** What breaks a platform's rules, by code. */
const problems: Record<string, (params: Params) => string> = {
  'no-media': () => 'Pick at least one photo or a video',
  'mixed-media': ({ platform }) => `${platform} takes photos or one video, not both in one post`,
  'caption-missing': () => 'Write a caption',
  'title-missing': () => 'Give it a title',
  'title-too-long': (p) => `The title is ${figure(p, 'over')} too long`,
  'caption-too-long': (p) => `The caption is ${figure(p, 'over')} characters too long`,
  'too-many-hashtags': (p) => `${figure(p, 'count')} hashtags, ${figure(p, 'max')} are allowed`,
  'too-many-mentions': (p) => `${figure(p, 'count')} mentions, ${figure(p, 'max')} are allowed`,
  'too-many-images': (p) => `${figure(p, 'count')} photos picked, ${figure(p, 'max')} are allowed`,
  'too-many-videos': (p) => `Pick only ${figure(p, 'max')} video`,
  'too-many-media': (p) => `${figure(p, 'count')} photos and videos picked, ${figure(p, 'max')} are allowed`,
  'too-few-media': (p) => `Pick at least ${figure(p, 'min')} photos or videos`,
  'too-few-images': (p) => `Pick at least ${figure(p, 'min')} photos`,
  'too-few-videos': () => 'Pick a video',
  'image-format': (p) => `${format(p)} is not taken`,
  'image-too-large': (p) => `${p.width} × ${p.height} is too large`,
  'image-too-heavy': (p) => `${bytes(Number(p.bytes))} is too heavy, ${bytes(Number(p.max))} is the most`,
  'image-too-small': (p) => `Too small: the short side needs ${figure(p, 'min')} pixels`,
  'image-ratio': () => 'Too wide or too tall',
  'video-format': (p) => `${format(p)} videos are not taken`,
  'video-too-heavy': (p) => `The video has ${bytes(Number(p.bytes))}, ${bytes(Number(p.max))} is the most`,
  'video-too-long': (p) => `The video runs ${figure(p, 'seconds')} s, ${figure(p, 'max')} s is the most`,
  'video-too-short': (p) => `The video is too short, ${figure(p, 'min')} s is the least`,
  'video-too-small': (p) => `The video is too small: ${figure(p, 'min')} pixels is the least`,
  'video-too-large': (p) => `The video is too large: ${figure(p, 'max')} pixels is the most`,
  'video-ratio': () => 'The video is too wide or too tall',
  'option-invalid': () => 'Choose again',
  'option-missing': () => 'A choice is missing',
  'option-too-long': () => 'Too long',
  'option-not-offered': () => 'The account no longer offers this: choose again',
  'branded-content-private': () => 'Branded content visibility cannot be set to private.',
  'disclosure-unspecified': () =>
    'Say whether it promotes yourself, a third party, or both: “Your brand”, “Branded content”',
  'no-accounts': () => 'Choose where it goes',
  'account-blocked': ({ message }) => String(message),
  'connection-dead': ({ name }) => `Connect ${name} again first`,
  'no-time': () => 'Choose when',
  'time-past': () => 'This time has passed: choose a later one',
  'rights-unsaid': () => 'Confirm that you may use these',
  'media-coming': (p) => `Fetching photos: ${figure(p, 'done')} of ${figure(p, 'total')}`,
  'media-barred': (p) =>
    plural(
      Number(p.count),
      'A picked photo waits for your permission',
      `${figure(p, 'count')} picked photos wait for your permission`,
    ),
  'media-failed': (p) =>
    plural(
      Number(p.count),
      'A picked photo could not be fetched',
      `${figure(p, 'count')} picked photos could not be fetched`,
    ),
  'signed-out': () => 'Sign in to schedule',
};

const repairs: Record<string, (count: number) => string> = {
  'convert-image': (n) =>
    plural(n, '1 photo will be converted to JPEG', `${number(n)} photos will be converted to JPEG`),
  'shrink-image': (n) =>
    plural(n, '1 photo will be made smaller to fit', `${number(n)} photos will be made smaller to fit`),
  'fit-image': (n) =>
    plural(n, '1 photo will get a border to fit', `${number(n)} photos will get a border to fit`),
};

const trouble: Record<string, string> = {
  'permission-needed': 'Your permission is needed',
  'not-found': 'No longer there',
  refused: 'The site refused it',
  unreachable: 'Not reachable',
  'not-media': 'Not a photo or video',
  'too-small': 'Too small to use',
  'too-large': 'Too large to keep',
  'no-space': 'No space left in the browser',
  'link-only': 'Plays on its site only: kept as a link',
};

const clipProblems: Record<string, string> = {
  'video-stream': 'A video on this page is streamed and cannot be saved',
  'video-manifest': 'A video on this page is streamed in pieces: kept as a link',
  'video-embed': 'A video plays in another site’s player: kept as a link',
  'frame-unreadable': 'A part of this page belongs to another site and was not read',
  'too-much': 'This page holds more than a listing: only the first part was taken',
  'stale-metadata': 'This page changed without telling: reload it if something looks wrong',
  'photos-behind-gallery': 'There may be more photos: open the page’s gallery, then clip again',
  'nothing-found': 'No photos or videos were found on this page',
  'reader-stopped': 'Reading took too long and was stopped: some things may be missing',
};

/** Options of the platforms: how they are called, what their values mean, what follows from them. */
export interface OptionWords {
  label: string;
  prompt?: string;
  choices?: Record<string, string>;
  note?: (values: Record<string, string | boolean>, kind: string) => string | undefined;
}
const labelled = (kind: string): string => (kind === 'photos' ? 'photos' : 'video');
const options: Record<string, OptionWords> = {
  'facebook.link': { label: 'Link' },
  'facebook.firstComment': { label: 'First comment' },
  'instagram.shareToFeed': { label: 'Show in the feed too' },
  'instagram.trial': {
    label: 'Who sees it first',
    choices: {
      no: 'Everyone',
      MANUAL: 'Trial: strangers first, I decide then',
      SS_PERFORMANCE: 'Trial: strangers first, all if it does well',
    },
  },
  'instagram.coverAt': { label: 'Cover, at second' },
  'instagram.collaborators': { label: 'Invite collaborators (up to 3 names)' },
  'instagram.firstComment': { label: 'First comment' },
  'instagram.aiGenerated': { label: 'Made with AI' },
  'tiktok.mode': {
    label: 'How it goes out',
    choices: { direct: 'Post directly', inbox: 'Draft in my TikTok inbox' },
    note: ({ mode }) => (mode === 'inbox' ? 'You finish and post it in the TikTok app.' : undefined),
  },
  'tiktok.privacy': {
    label: 'Who can see this',
    prompt: 'Choose who can see this',
    choices: {
      PUBLIC_TO_EVERYONE: 'Everyone',
      MUTUAL_FOLLOW_FRIENDS: 'Friends',
      FOLLOWER_OF_CREATOR: 'Followers',
      SELF_ONLY: 'Only me',
    },
  },
  'tiktok.comment': { label: 'Allow comments' },
  'tiktok.duet': { label: 'Allow duet' },
  'tiktok.stitch': { label: 'Allow stitch' },
  'tiktok.autoMusic': { label: 'Add music' },
  'tiktok.disclosure': { label: 'Promotional' },
  'tiktok.yourBrand': {
    label: 'Your brand',
    note: ({ yourBrand, brandedContent }, kind) =>
      yourBrand && !brandedContent
        ? `Your ${labelled(kind)} will be labelled “Promotional content”.`
        : undefined,
  },
  'tiktok.brandedContent': {
    label: 'Branded content',
    note: ({ brandedContent }, kind) =>
      brandedContent ? `Your ${labelled(kind)} will be labelled “Paid partnership”.` : undefined,
  },
  'tiktok.aiGenerated': { label: 'Made with AI' },
};

/** Lines with links: text, or a number for which of the rule's links, with its words. */
export type Line = readonly (string | { link: number; words: string })[];
const consents: Record<string, Line> = {
  'tiktok-music': ['By posting, you agree to TikTok’s ', { link: 0, words: 'Music Usage Confirmation' }, '.'],
  'tiktok-branded-and-music': [
    'By posting, you agree to TikTok’s ',
    { link: 0, words: 'Branded Content Policy' },
    ' and ',
    { link: 1, words: 'Music Usage Confirmation' },
    '.',
  ],
};

export const en = {
  problems,
  repairs,
  trouble,
  clipProblems,
  options,
  consents,
  mediaCount: (photos: number, plans: number, videos: number): string =>
    [
      photos > 0 && `${number(photos)} ${plural(photos, 'photo', 'photos')}`,
      plans > 0 && `${number(plans)} ${plural(plans, 'plan', 'plans')}`,
      videos > 0 && `${number(videos)} ${plural(videos, 'video', 'videos')}`,
    ]
      .filter(Boolean)
      .join(', '),
  picked: (count: number): string => `${number(count)} picked`,
  all: 'All',
  none: 'None',
  photos: 'Photos and videos',
  stripHelp: 'Space picks, Alt and an arrow key moves, Enter enlarges.',
  kinds: { photo: 'Photo', floorplan: 'Plan', video: 'Video' } as Record<string, string>,
  tile: (what: string, at: number, of: number, alt: string): string =>
    `${what} ${number(at)} of ${number(of)}${alt ? `: ${alt}` : ''}`,
  numbered: (at: number): string => `picked as number ${number(at)}`,
  coming: 'still coming',
  moved: (at: number, of: number): string => `Moved to place ${number(at)} of ${number(of)}`,
  leaveOut: 'Leave out',
  enlarge: 'Enlarged view',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  pick: 'Pick',
  unpick: 'Leave out',
  pixels: (width: number, height: number, size: number): string => `${width} × ${height}, ${bytes(size)}`,
  caption: 'Caption',
  captionPrompt: 'Say what makes it special',
  left: (count: number): string => `${number(count)} characters left`,
  addHashtag: (tag: string): string => `Add #${tag}`,
  insert: 'Insert from the page',
  inserts: { title: 'Title', facts: 'Price and place', text: 'Description', link: 'Link to the page' },
  title: 'Title',
  where: 'Where',
  when: 'When',
  now: 'Now',
  inAnHour: 'In an hour',
  tonight: 'Tonight',
  tomorrow: 'Tomorrow',
  pickTime: 'Pick…',
  pickedTime: 'Day and time',
  inZone: (zone: string, offset: string): string => `${zone} time, ${offset}`,
  gap: (clock: string): string => `The clocks go forward then: it goes out at ${clock}.`,
  overlap: 'This time comes twice that night: it goes out the first time.',
  accountAs: (name: string): string => `Post as ${name}`,
  optionsOf: (name: string): string => `${name} choices`,
  closedByAccount: 'Turned off in the account’s own settings',
  fold: 'Fold away',
  expires: (when: string): string => `The connection ends ${when}: connect again soon`,
  dead: 'Connect again to post here',
  connectAgain: (name: string): string => `${name}: connect again`,
  connect: (name: string): string => `Connect ${name}`,
  noAccounts: 'Connect an account to schedule.',
  noPlatforms: 'This Worker has no platform set up yet.',
  rights: 'I took these or may use them',
  publishNow: 'Publish now',
  scheduleFor: (moment: string): string => `Schedule for ${moment}`,
  tonightAt: (clock: string): string => `tonight ${clock}`,
  schedule: 'Schedule',
  toInbox: 'Send to my inbox now',
  more: (count: number): string => `and ${number(count)} more`,
  studio: 'Edit in studio',
  permission: (count: number): string =>
    plural(count, 'A photo lives on another site.', `${number(count)} photos live on another site.`),
  permissionWhy: 'The browser asks once. Nothing but these photos is fetched.',
  allow: (hosts: string): string => `Allow ${hosts}`,
  tryAgain: 'Try again',
  fetching: (done: number, total: number): string => `Fetching ${number(done)} of ${number(total)}`,
  stop: 'Stop',
  untitled: 'Untitled',
};
export type EditingWords = typeof en;
