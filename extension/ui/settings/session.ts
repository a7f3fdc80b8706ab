import type { ApiError, Workspace } from '../../../shared/api.ts';
import type { CaptionTemplates, Listing } from '../../../shared/caption-template.ts';
import type { HashtagGroup } from '../../../shared/hashtag-groups.ts';
import type { Paying } from '../../../shared/paying.ts';
import type { QuietHours } from '../../../shared/quiet-hours.ts';
import type { Requests } from '../../messages.ts';
import type { Fetched } from '../connections/session.ts';
import type { BrowserKey } from '../parts/KeyList.tsx';
import type { Accepted } from './Documents.tsx';

/** What one kind of stored bytes comes to. */
export interface Amount {
  count: number;
  bytes: number;
}

/** What this browser keeps of ours, and how much it would keep; bytes. */
export interface StorageUsed {
  drafts: number;
  photos: Amount;
  /** Copies made ready to be sent. */
  prepared: Amount;
  previews: Amount;
  /** All of it, as the browser counts, and what it allows; 0 where it does not say. */
  used: number;
  allowed: number;
}

export type WorkspaceChanges = Pick<Workspace, 'name' | 'timeZone' | 'lateness' | 'duplicateDays'>;

/** What is set and kept, as both the studio and the options page show it. */
export interface OwnState {
  devices: Requests['devices']['out'] | null;
  stored: StorageUsed | null;
  /** The newest Draft, to show templates at; null where there is none. */
  newest: Listing | null;
  /** How many Drafts the last clean-up took away; null before one. */
  cleaned: number | null;
  /** The browser's own key commands. */
  keys: BrowserKey[];
  version: string;
  savedWorkspace: boolean;
  /** When this device shows no notifications; null: it always does. */
  quietHours: QuietHours | null;
  /** What is paid for; null where it was not asked for yet. */
  paying: Fetched<Paying> | null;
  error: ApiError | null;
}

export interface OwnActions {
  /** Brings what the Worker and the browser know. */
  seeSettings(): void;
  /** Brings what keys the browser has for us. */
  seeKeys(): void;
  seePlan(): void;
  /** These two open a page of the payment service. */
  choosePlan(plan: 'studio' | 'agency'): void;
  managePlan(): void;
  accept(accepted: Accepted): void;
  signOut(everywhere: boolean): void;
  saveWorkspace(changes: WorkspaceChanges): void;
  endDevice(id: string): void;
  saveTemplates(templates: CaptionTemplates): void;
  saveHashtagGroups(groups: HashtagGroup[]): void;
  keepQuietHours(quiet: QuietHours | null): void;
  cleanUp(): void;
  /** Null: the browser's. The page is drawn anew. */
  chooseLanguage(language: string | null): void;
}

export const NO_SETTINGS: OwnState = {
  devices: null,
  stored: null,
  newest: null,
  cleaned: null,
  keys: [],
  version: '',
  savedWorkspace: false,
  quietHours: null,
  paying: null,
  error: null,
};
