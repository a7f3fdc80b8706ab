import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const en = {
  title: 'Your data',
  ownerOnly: 'Only the owner of the workspace exports and deletes it, and reads its log.',

  export: 'Take it with you',
  exportHelp:
    'One zip with everything that is kept on your Worker: posts, captions, times, numbers, the log, and every photo and video. Passwords and keys are not in it. A Worker of your own can take it in.',
  exportWorkspace: (name: string): string => `Export ${name}`,
  exportAccount: 'Export everything of mine',
  exportAccountHelp: 'All workspaces you own, and what is kept about you yourself.',
  importHelp: 'To take it in elsewhere, whoever runs that Worker types:',
  coming: (size: string): string => `${size} so far`,
  beginning: 'Being put together…',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was saved.',
  done: (size: string): string => `Saved, ${size}.`,
  byBrowser: 'Very much of it? Let the browser download it by itself',

  delete: 'Delete',
  deleteWorkspace: 'Delete this workspace',
  deleteAccount: 'Delete my account',
  whatGoes: 'What goes',
  whatStays: 'What stays',
  workspaceGoes: [
    'Every post, planned or past, with its captions, times and numbers. What is planned does not go out.',
    'Photos and videos on the Worker.',
    'Every connected account: the keys are given back at the platforms and deleted.',
    'The log of who did what.',
  ],
  workspaceStays: [
    'What was published stays at the platforms, yours to delete there.',
    'Drafts stay in this browser and can be scheduled again elsewhere.',
    'Backups of the database lapse within 30 days; nobody works with them.',
    'A receipt that names nobody, for two years.',
  ],
  accountGoes: [
    'Your name, e-mail, password, devices and memberships.',
    'Every workspace that is yours alone, with all that is in it.',
  ],
  accountStays: [
    'In workspaces of others your deeds stay in their log, under an id that names nobody.',
    'What was published stays at the platforms, and drafts stay in this browser.',
    'Backups and request logs lapse within 30 days.',
  ],
  typeName: (name: string): string => `Type “${name}” to go on`,
  typeEmail: (email: string): string => `Type “${email}” to go on`,
  password: 'Your password',
  deleteNow: 'Delete for good',
  cancel: 'Cancel',
  wrongPassword: 'The password is not right.',

  receipt: 'Receipt of the deletion',
  workspaceGone: 'The workspace is deleted. You work in another one from now on.',
  accountGone: 'Your account is deleted. You are signed out here.',
  went: 'What went',
  isKept: 'What is kept',
  code: 'Code',
  openReceipt: 'Open the receipt',
  saveReceipt: 'Save the receipt',
  keepIt: 'Keep the code or save the receipt: with it, and only with it, the receipt can be seen again.',
  wiping: 'Everything is out of reach. The last of it is being wiped.',
  wiped: (when: string): string => `All of it was wiped ${when}.`,
  lookAgain: 'Look again',
  receiptFailed: 'The Worker could not be asked what went.',
  person: 'Your account: name, e-mail, password, devices, memberships',
  counts: {
    posts: (n: number): string => `${number(n)} ${plural(n, 'post', 'posts')}`,
    publications: (n: number): string =>
      `${number(n)} ${plural(n, 'version', 'versions')} of them for an account`,
    accounts: (n: number): string => `${number(n)} connected ${plural(n, 'account', 'accounts')}`,
    audit: (n: number): string => `${number(n)} ${plural(n, 'entry', 'entries')} of the log`,
    post_metrics: (n: number): string => `${number(n)} ${plural(n, 'row', 'rows')} of numbers`,
  } as Record<string, (n: number) => string>,
  otherRows: (n: number): string => `${number(n)} other ${plural(n, 'row', 'rows')}`,
  files: (n: number, size: string): string => `${number(n)} ${plural(n, 'file', 'files')} with ${size}`,
  empty: 'The workspace was empty',
  consent: {
    revoked: (platform: string): string => `The consent at ${platform} was given back`,
    over: (platform: string): string => `The consent at ${platform} had ended before`,
    unanswered: (platform: string): string =>
      `${platform} did not answer for a day. Remove the app in your settings there`,
    'used-elsewhere': (platform: string): string =>
      `The consent at ${platform} still serves another connection`,
  } as Record<string, (platform: string) => string>,
  lastEntry: (seq: number): string => `The log that went ended with number ${number(seq)}, hash`,
  backupsUntil: (day: string): string => `Backups lapse by ${day}`,
  logsUntil: (day: string): string => `Request logs, which name nobody, lapse by ${day}`,
  receiptUntil: (day: string): string => `This receipt is kept until ${day}`,
};
export type YourDataWords = typeof en;
