import { days, type Entry, entries, workspace } from './entry.ts';

const clock = entries('clock');

/** What lies beside the database: in clocks, and beside the lines of open windows, which last an hour. A part of the inventory. */
export const CLOCKS: readonly Entry[] = [
  clock('AccountClock', 'account alarm crowd', 'operation', 'publish', workspace),
  clock('WorkspaceFeed', 'person device until', 'operation', 'protect', days(1, 'the line was opened')),
];
