import type { ApiError } from '../../../shared/api.ts';
import type { Decision, Health, Notice, Waiting } from '../../../shared/health.ts';
import type { AccountSlots, Series } from '../../../shared/plans.ts';

/** What the rooms beside Drafts and calendar show: what waits, weekly times, and how punctual everything is. */

export interface OversightState {
  /** Each null until the Worker has told it. */
  health: Health | null;
  waiting: Waiting[] | null;
  notices: Notice[] | null;
  slots: AccountSlots[] | null;
  series: Series[] | null;
  /** The Worker could not be asked for what the room shows. */
  failed: boolean;
  /** What was refused last. */
  refused: ApiError | null;
  busy: boolean;
  /** How the last decision for many went. */
  decided: { decision: Decision; done: number; left: number } | null;
  /** The Post whose repetition is being chosen, with the times it would get. */
  repeat: { postId: string; rule: string; next: { wall: string; at: number }[] | null } | null;
}

export type OversightRoom = 'waiting' | 'times' | 'health';

export interface OversightActions {
  /** Brings what a room shows. */
  look(room: OversightRoom): void;
  decide(decision: Decision, items: readonly Waiting[]): void;
  saveSlots(accountId: string, slots: AccountSlots['slots']): void;
  /** Brings the times that a rule makes of a Post. */
  previewRepeat(postId: string, rule: string): void;
  repeat(postId: string, rule: string, captions: string[]): void;
  endSeries(id: string, cancel: boolean): void;
}

export const NO_OVERSIGHT: OversightState = {
  health: null,
  waiting: null,
  notices: null,
  slots: null,
  series: null,
  failed: false,
  refused: null,
  busy: false,
  decided: null,
  repeat: null,
};
