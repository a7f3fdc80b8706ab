import type { ApiError } from '../../shared/api.ts';
import type { SoundCodec } from '../../shared/coding.ts';
import type { Cut } from './cut.ts';
import type { Place } from './job.ts';

/**
 * The cutting of one video of a Draft. Kept in IndexedDB as the making of films is, so that a closed window loses nothing
 * and a killed browser goes on after the last part.
 */
export interface CutJob {
  draftId: string;
  /** The video that is cut. */
  mediaId: string;
  /** The one place that the piece is for; absent: it goes out wherever the video would. */
  accountId?: string;
  cut: Cut;
  state: 'waiting' | 'making' | 'paused' | 'failed' | 'done';
  /** Pictures; `of` is 0 as long as nothing is known. */
  done: number;
  of: number;
  error: ApiError | null;
  places: Place[];
  /** The medium that the piece becomes. */
  pieceId: string;
  /** When it was asked for, ms. */
  askedAt: number;
  /** What came of it; null before. */
  made: CutMade | null;
  /** It cannot be copied, and this browser encodes no H.264: another worker than the one that copies takes it over. */
  anew?: true;
}

export interface CutMade {
  /** Its pictures were kept as they were coded. */
  copied: boolean;
  /** Its sound was not, though its pictures were. Absent: made when both were, or neither. */
  soundAnew?: boolean;
  mime: 'video/mp4' | 'video/webm';
  /** Null: it has none. */
  sound: SoundCodec | null;
  /** Names of the places that do not take what this browser wrote. */
  refusedBy: string[];
}
