import type { ApiError } from '../../../shared/api.ts';

/** Drafts on their way out as files. */
export interface ExportState {
  /** What is being packed; null: nothing. */
  work: { draft: number; of: number; bytes: number } | null;
  /** What was given to the downloads last. */
  done: { name: string; drafts: number; bytes: number } | null;
  isStopped: boolean;
  error: ApiError | null;
}
export const NO_EXPORT: ExportState = { work: null, done: null, isStopped: false, error: null };

/** None of these throws: what fails shows up in the state. */
export interface ExportActions {
  /** A ZIP of their table, media, captions and subtitles, for the downloads. */
  exportDrafts(ids: readonly string[]): void;
  stopExport(): void;
  seenExport(): void;
}
