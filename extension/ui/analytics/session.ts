import type { Analytics } from '../../../shared/analytics.ts';
import type { Figure } from '../../../shared/insights.ts';
import type { Fetched } from '../connections/session.ts';

export const STRETCHES = [7, 30, 90, 365] as const;
export type Stretch = (typeof STRETCHES)[number];

/** What the room of numbers shows. */
export interface AnalyticsState {
  days: Stretch;
  /** Empty: all accounts. */
  accountId: string;
  /** All accounts of it; empty: of all platforms. */
  platform: string;
  /** What is counted; null: what most posts tell. */
  figure: Figure | null;
  /** What was last brought stays in sight while other days are asked for. */
  report: Fetched<Analytics>;
  /** Brought anew just now. */
  busy: boolean;
  /** Publications laid side by side. */
  compared: string[];
  /** All accounts over a year, for the times that did best; null while nobody asked. */
  year: Fetched<Analytics> | null;
}

export interface AnalyticsActions {
  lookAtNumbers(): void;
  seeYear(): void;
  /** Other days, another account, another figure. */
  narrow(change: Partial<Pick<AnalyticsState, 'days' | 'accountId' | 'platform' | 'figure'>>): void;
  compare(publicationId: string): void;
  compareNone(): void;
}

export const NO_ANALYTICS: AnalyticsState = {
  days: 30,
  accountId: '',
  platform: '',
  figure: null,
  report: 'asking',
  busy: false,
  compared: [],
  year: null,
};
/** As many as a person can hold side by side. */
export const MOST_COMPARED = 4;
