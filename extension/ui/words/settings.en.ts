import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const en = {
  title: 'Settings',
  you: 'You',
  signedInAs: (name: string, email: string): string => `${name}, ${email}`,
  at: (worker: string): string => `at ${worker}`,
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  sureEverywhere: 'Every device will have to sign in again. Keys for scripts go on.',
  yes: 'Sign out everywhere now',
  no: 'Keep signed in',
  keep: 'Keep',
  workspace: 'Workspace',
  name: 'Name',
  timeZone: 'Time zone',
  timeZoneHint: 'Times are chosen and shown in this zone, on every device.',
  lateness: 'When a post would be late',
  latenessHint:
    'Holds for every post that says nothing else. A Worker that was down, for one, makes posts late.',
  duplicateDays: 'Ask about posts that look alike within (days)',
  duplicateDaysHint: 'The same words or nearly the same photos on one account. 0: never ask.',
  save: 'Save',
  saved: 'Saved',
  devices: 'Devices',
  thisDevice: 'This device',
  lastUsed: (when: string): string => `last used ${when}`,
  endDevice: 'Sign out',
  storage: 'In this browser',
  stored: (drafts: number, size: string): string =>
    `${number(drafts)} ${plural(drafts, 'draft', 'drafts')} with their photos, ${size}`,
  storageHint:
    'Photos stay here until their draft is deleted. Nothing leaves the browser before you schedule it.',
  photos: 'Photos and videos',
  prepared: 'Made ready to send',
  previews: 'Small pictures',
  allowed: (size: string): string => `The browser would keep up to ${size}.`,
  language: 'Language',
  asBrowser: 'As the browser',
  languages: {
    en: 'English',
    de: 'Deutsch',
    es: 'Español',
    fr: 'Français',
    nl: 'Nederlands',
    pl: 'Polski',
  },
  languageHint: 'Of screens and notifications in this browser.',
  policy: 'What is stored, why and for how long',
  yourData: 'Your data',
  cleanUp: 'Clean up',
  sureCleanUp:
    'Drafts published more than 30 days ago are deleted from this browser, with their photos. What was posted stays posted.',
  cleanUpNow: 'Clean up now',
  cleaned: (drafts: number): string =>
    drafts === 0
      ? 'There was nothing to clean up.'
      : `${number(drafts)} ${plural(drafts, 'draft', 'drafts')} deleted.`,
  shortcuts: 'Shortcuts',
  about: 'About',
  version: (version: string): string => `Clipcast ${version}, MIT licence`,
  tagline: 'Clip a listing. Cast it everywhere, on time, once.',
};
export type SettingsWords = typeof en;
