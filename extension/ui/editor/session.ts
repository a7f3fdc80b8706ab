import type { ApiError, Post } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { DraftChanges, OutboxItem, Remembered } from '../../messages.ts';
import type { Owner } from '../outcome/states.ts';
import type { Credentials } from '../settings/SignIn.tsx';

/** One open Draft and what became of it, as every screen that edits shows it. */
export interface DraftState {
  draft: Draft | null;
  outbox: OutboxItem | null;
  post: Post | null;
  /** Null until it was read from storage. */
  remembered: Remembered | null;
  /** The Worker's clock, ms. */
  now: number;
  online: boolean;
  busy: 'schedule' | 'sign-in' | null;
  /** What was refused last, and while doing what. */
  refused: { doing: 'schedule' | 'sign-in' | 'other'; error: ApiError } | null;
  /** The Draft that was just deleted and can still be had back. */
  deleted: Draft | null;
  device: string;
  workerUrl: string;
}

/** What can be done with it. None of these throws: what fails shows up in the state. */
export interface DraftActions extends Owner {
  change(changes: DraftChanges): void;
  schedule(): void;
  unschedule(): void;
  /** `duplicate`: all the same, although nearly the same is there already. */
  retry(duplicate?: boolean): void;
  fetchMedia(ids?: string[]): void;
  stopFetching(): void;
  /** Asks for the hosts that something waits for. */
  allow(patterns: string[]): void;
  /** `way`: by another login than the platform's own. */
  connect(platform: Platform, way?: string | null, code?: string): void;
  signIn(credentials: Credentials): void;
  open(draftId: string): void;
  remove(): void;
  restore(): void;
  settings(): void;
}
