import type { ApiError } from '../../../shared/api.ts';
import type { OwnTrouble } from '../../../shared/own.ts';

/** Files of the owner's on their way into Drafts. */

/** The one that is just being taken in. */
export interface Taking {
  name: string;
  /** Its place among those to be taken, from 1. */
  at: number;
  of: number;
  /** How much of it has been read, and its size, bytes. */
  bytes: number;
  size: number;
}

/** How it ended. */
export interface Taken {
  added: number;
  /** Files whose photo was there already. */
  twins: number;
  /** Those that were left when the owner stopped it. */
  stopped: number;
  troubles: { name: string; trouble: OwnTrouble }[];
}

export interface FilesState {
  taking: Taking | null;
  taken: Taken | null;
  error: ApiError | null;
}
export const NO_FILES: FilesState = { taking: null, taken: null, error: null };

/** None of these throws: what fails shows up in the state. */
export interface FilesActions {
  /** A Draft that begins with nothing clipped; it is opened. */
  newDraft(): void;
  /** Adds them to the Draft, or to a new one, which is opened. Tables lead to the import. */
  addFiles(files: readonly File[], draftId: string | null): void;
  /** They were dropped where nothing can be added. */
  refuseFiles(code: 'on-its-way'): void;
  stopFiles(): void;
  seenFiles(): void;
}
