/** What an entry of the inventory says: where something is stored, what it is, why, for how long, who receives it. */

export type Where =
  | 'd1'
  | 'r2'
  | 'clock'
  | 'indexeddb'
  | 'extension-storage'
  | 'browser-files'
  | 'cookie'
  | 'log';

export type Category =
  /** Who a person is and how to reach them. */
  | 'identity'
  /** What proves who they are, and what opens their accounts elsewhere. */
  | 'credentials'
  /** Device, address, times of use. */
  | 'device'
  /** Accounts on the platforms, as the platforms describe them. */
  | 'social-account'
  /** What people make: pictures, captions, plans. */
  | 'content'
  /** Where a listing was found, and what it says. */
  | 'listing'
  /** What became of a post. */
  | 'result'
  /** Settings. */
  | 'preference'
  /** Ids, states and times that the service needs to work; nothing about a person by themselves. */
  | 'operation';

export type Purpose =
  | 'sign-in'
  | 'connect'
  | 'compose'
  | 'publish'
  | 'report'
  | 'protect'
  | 'remember'
  | 'pay';

export type Retention =
  /** As long as the user's (or workspace's) account is there; gone at most 30 days after its deletion. */
  | { kept: 'with-account' }
  | { kept: 'with-workspace' }
  /** Until the Connection is ended by either side. */
  | { kept: 'with-connection' }
  /** Until the Post goes; the Post goes with the workspace or when its owner deletes it. */
  | { kept: 'with-post' }
  /** As long as this server: it is about nobody. */
  | { kept: 'with-server' }
  /** Until the owner deletes it in the browser. */
  | { kept: 'with-draft' }
  /** Until the device signs out. */
  | { kept: 'with-session' }
  /** So many days after `after`. */
  | { kept: 'days'; days: number; after: string };

export interface Entry {
  where: Where;
  /** Table, store, key prefix or name. */
  place: string;
  fields: readonly string[];
  category: Category;
  purpose: Purpose;
  retention: Retention;
  /** Who else receives it; nobody where absent. */
  receivers?: readonly ('platforms' | 'workspace-members' | 'webhooks' | 'payment-service')[];
}

export const account: Retention = { kept: 'with-account' };
export const workspace: Retention = { kept: 'with-workspace' };
export const connection: Retention = { kept: 'with-connection' };
export const withPost: Retention = { kept: 'with-post' };
export const server: Retention = { kept: 'with-server' };
export const draft: Retention = { kept: 'with-draft' };
export const session: Retention = { kept: 'with-session' };
export const days = (count: number, after: string): Retention => ({ kept: 'days', days: count, after });

/** Copies that the database's own backups hold lapse within so many days of a deletion. */
export const BACKUP_DAYS = 30;
/** Request logs, which know people by ids only, are kept so many days. */
export const LOG_DAYS = 30;

type Rest = [category: Category, purpose: Purpose, retention: Retention, receivers?: Entry['receivers']];

/** `entries(where)(place, fields, category, purpose, retention, receivers)`; fields parted by spaces. */
export const entries =
  (where: Where) =>
  (place: string, fields: string, ...[category, purpose, retention, receivers]: Rest): Entry => ({
    where,
    place,
    fields: fields.split(' '),
    category,
    purpose,
    retention,
    ...(receivers ? { receivers } : {}),
  });
