import { days, type Entry, entries } from './entry.ts';

const cookie = entries('cookie');

/** The cookies that the Worker's own pages set. A part of the inventory. */
export const COOKIES: readonly Entry[] = [
  cookie('clipcast_consent', 'value', 'credentials', 'connect', days(1, 'the consent was opened')),
  cookie('clipcast_guest', 'value', 'credentials', 'protect', days(1, 'the passcode was given')),
];
