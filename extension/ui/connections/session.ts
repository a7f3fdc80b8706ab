import type { ApiError } from '../../../shared/api.ts';
import type { Notice } from '../../../shared/health.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { AccountMetrics, AppCheck, Connection } from '../../../shared/reports.ts';

/** What became of something that was asked for: not yet here, here, or failed. */
export type Fetched<T> = 'asking' | 'failed' | T;

/** The consents of the workspace, as the screen shows them. */
export interface ConnectionsState {
  connections: Fetched<Connection[]>;
  /** What the owner was told of them, the newest first; null until it is here. */
  notices: Notice[] | null;
  /** By platform, once its app was looked at. */
  apps: Partial<Record<Platform, Fetched<AppCheck>>>;
  /** By account, once somebody wanted to see them; the newest first. */
  numbers: Record<string, Fetched<AccountMetrics[]>>;
  /** What the last disconnecting left behind. */
  parted: { name: string; held: number; settling: number } | null;
  /** What was refused last. */
  refused: ApiError | null;
  /** What waits for a code from the person's app. */
  wanted: { platform: Platform; way: string | null } | null;
}

export interface ConnectionsActions {
  /** `code`: from the person's app, where one is asked for. */
  connect(platform: Platform, way?: string | null, code?: string): void;
  disconnect(connection: Connection): void;
  chooseAccounts(connectionId: string, accountIds: string[]): void;
  /** Asks the platform what the account may do today. */
  checkAccount(accountId: string): void;
  checkApp(platform: Platform): void;
  seeNumbers(accountId: string): void;
  seeConnections(): void;
}

export const NO_CONNECTIONS: ConnectionsState = {
  connections: 'asking',
  notices: null,
  apps: {},
  numbers: {},
  parted: null,
  refused: null,
  wanted: null,
};
