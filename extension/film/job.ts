import type { ApiError } from '../../shared/api.ts';
import type { VideoRule } from '../../shared/platforms/rules.ts';
import type { Brand, Film } from './timeline.ts';

/** A place that a Film is to go out at: it must please one of these rules. */
export interface Place {
  platform: string;
  rules: VideoRule[];
}

/**
 * The making of a Draft's Film, one at a time. Kept in IndexedDB, so that a closed window loses nothing and a killed
 * browser goes on after the last part.
 */
export interface FilmJob {
  draftId: string;
  film: Film;
  /** `kept`: chosen, and not asked for. */
  state: 'kept' | 'waiting' | 'making' | 'paused' | 'failed' | 'done';
  /** Frames. */
  done: number;
  of: number;
  error: ApiError | null;
  places: Place[];
  /** The medium it becomes; the same when it is made anew. */
  mediaId: string;
  /** When it was asked for, ms. */
  askedAt: number;
}

/** Encoded frames in a row, the first of which stands by itself. */
export interface FilmPart {
  bytes: Blob;
  sizes: number[];
  keys: boolean[];
  /** What a decoder must know; the same for every part of one film. */
  config: { codec: string; description: ArrayBuffer | null };
}

export interface BrandRow {
  workspaceId: string;
  brand: Brand;
  /** The Worker has it as well. Absent: kept before workspaces had one there. */
  isSent?: boolean;
}

/** It is to be worked at. */
export const isOpen = ({ state }: { state: string }): boolean => state === 'waiting' || state === 'making';
