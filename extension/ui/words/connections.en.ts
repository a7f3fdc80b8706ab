import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const en = {
  title: 'Connected accounts',
  sandbox: 'Sandbox: posts go to pretend platforms, nothing becomes public.',
  none: 'No account yet. Connect one, and posts can go out.',
  failed: 'The Worker could not be asked which accounts there are.',
  tryAgain: 'Try again',
  ownerOnly: 'Only the owner of the workspace connects and disconnects accounts.',
  connect: (name: string): string => `Connect ${name}`,
  connectBy: (name: string, way: string): string => `Connect ${name} through ${way}`,
  ways: { facebook: 'Facebook' } as Record<string, string>,
  waysHelp: {
    instagram:
      'Through Facebook, posts can be deleted again from here; the account must be tied to a Page. Directly, no Page is needed.',
  } as Record<string, string>,
  reconnect: 'Connect again',
  disconnect: 'Disconnect',
  sureDisconnect:
    'Nothing more goes out through it. What is on its way is looked up for ten minutes at most, then you decide. Planned posts wait until it is connected again. The keys are given back and deleted.',
  disconnectNow: 'Disconnect now',
  keep: 'Keep',
  parted: (name: string, held: number, settling: number): string =>
    [
      `${name} is disconnected.`,
      held > 0 &&
        `${number(held)} planned ${plural(held, 'post waits', 'posts wait')} until it is connected again.`,
      settling > 0 &&
        `${number(settling)} ${plural(settling, 'post is', 'posts are')} still being looked up, for ten minutes at most.`,
    ]
      .filter(Boolean)
      .join(' '),
  forget: 'Take off the list',
  dead: 'The connection has ended',
  deadWhy: (why: string): string => `The connection has ended: ${why}`,
  waitFor: (count: number): string =>
    `${number(count)} ${plural(count, 'post waits', 'posts wait')} until it is connected again.`,
  plannedWait: (count: number): string =>
    count === 0
      ? 'Nothing is planned on it.'
      : `${number(count)} planned ${plural(count, 'post', 'posts')} will wait.`,
  closing: 'Being disconnected: what is on its way is still looked up, for ten minutes at most.',
  goodUntil: (date: string): string => `Good until ${date}`,
  endsSoon: (when: string): string => `Ends ${when}: connect again before that`,
  lasting: 'Renews by itself',
  checkedWell: (when: string): string => `Checked ${when}, all well`,
  checked: (when: string): string => `Checked ${when}`,
  planned: (count: number): string =>
    count === 0 ? 'nothing planned' : `${number(count)} ${plural(count, 'post', 'posts')} planned`,
  troubled: (count: number, planned: number): string =>
    `The last check found something wrong with ${number(count)} of ${number(planned)} planned posts.`,
  look: 'Look',
  nextFree: (when: string): string => `Next free time ${when}`,
  noTimes: 'No weekly times yet',
  times: 'Weekly times',
  timesOf: (name: string): string => `Weekly times of ${name}`,
  lastChoices: 'Chosen last, offered again:',
  ends: 'What ends when',
  endsHelp: 'Consents end unless you connect again. What is planned for later than that is shown with each.',
  endsNone: 'No consent ends by itself.',
  today: 'today',
  inDays: (days: number): string => `in ${number(days)} ${plural(days, 'day', 'days')}`,
  nothingAfter: 'Nothing is planned after that.',
  lastingOnes: (names: string): string => `Renewed by themselves: ${names}`,
  told: 'What you were told',
  toldOf: {
    'connection-dead': (name: string): string => `The connection of ${name} had ended`,
    'connection-ending': (name: string): string => `The connection of ${name} would end soon`,
  } as Record<string, (name: string) => string>,
  postsAfter: (count: number): string =>
    `${number(count)} planned ${plural(count, 'post falls', 'posts fall')} after that`,
  andMore: (count: number): string => `and ${number(count)} more`,
  without: 'Not granted:',
  gives: {
    identity: 'which account it is stays unknown',
    links: 'links to your posts are missing',
    'account-analytics': 'follower numbers are missing',
    publish: 'posts cannot be published',
    'first-comment': 'the first comment is left out',
    analytics: 'views and likes are missing',
    remove: 'posts cannot be deleted from here',
    pages: 'nothing can be posted as a Page',
    'page-look-up': 'a Page’s post with an unclear end cannot be looked up',
    'business-pages': 'Pages that belong to a business may be missing',
    'photos-and-videos': 'posts go out without photos and videos',
    lasting: 'the connection ends after two hours',
    'inbox-drafts': 'drafts cannot be sent to the app',
    'analytics-and-look-up':
      'views and likes are missing, and a post with an unclear end cannot be looked up',
  } as Record<string, string>,
  may: 'What it may do',
  mayDo: {
    identity: 'see which account it is',
    links: 'see the links to your posts',
    'account-analytics': 'see how many followers it has',
    publish: 'publish posts',
    'first-comment': 'write the first comment',
    analytics: 'see views and likes',
    remove: 'delete posts',
    pages: 'post as a Page',
    'page-look-up': 'look a Page’s posts up',
    'business-pages': 'see Pages that belong to a business',
    'photos-and-videos': 'send photos and videos',
    lasting: 'stay connected',
    'inbox-drafts': 'send drafts to the app',
    'analytics-and-look-up': 'see views and likes, and look posts up',
  } as Record<string, string>,
  several: (name: string, chosen: number, all: number): string =>
    `${name}: ${number(chosen)} of ${number(all)} accounts`,
  choose: 'Choose accounts',
  chooseHelp: 'Which of these will you post to?',
  save: 'Use these accounts',
  cancel: 'Cancel',
  notChosen: 'not used',
  checkNow: 'Check now',
  apps: 'Your own apps',
  appsHelp: 'How to register an app at each platform, the addresses to paste, and a test.',
  appOf: (name: string): string => `${name} app`,
  notSetUp: 'not set up',
  setUp: 'set up',
  numbers: 'Numbers',
  noNumbers: 'No numbers yet. They are collected once a day.',
  numbersFailed: 'The numbers could not be fetched.',
  asOf: (when: string): string => `As of ${when}`,
  change: (by: string, days: number): string => `${by} in ${number(days)} ${plural(days, 'day', 'days')}`,
  day: 'Day',
  figures: {
    followers: 'Followers',
    posts: 'Posts',
    views: 'Views that day',
    reach: 'Reach that day',
    likes: 'Likes',
  } as Record<string, string>,
};
export type ConnectionWords = typeof en;
