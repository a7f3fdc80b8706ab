import type { Cut } from './cut.ts';
import type { Brand, Film } from './timeline.ts';

/** What screens ask the background to do about videos that are made here. */
export interface FilmRequests {
  /** Keeps what was chosen for a Draft's video; with `make` it is made, in the background. Throws `draft-gone`. */
  keepFilm: { in: { draftId: string; film: Film; make: boolean }; out: null };
  pauseFilm: { in: { draftId: string }; out: null };
  resumeFilm: { in: { draftId: string }; out: null };
  /** What was made of it is thrown away; what was chosen stays. */
  cancelFilm: { in: { draftId: string }; out: null };
  /** The workspace's, from the Worker where it can be reached in time, else as it is kept here. */
  brand: { in: Record<string, never>; out: { brand: Brand } };
  /** For every video of the workspace from now on. */
  keepBrand: { in: { brand: Brand }; out: null };
  /**
   * Takes a piece out of a Draft's video, in the background, and stores it in the video's place: at one account, or at
   * all where none is named. Throws `draft-gone`.
   */
  cutVideo: { in: { draftId: string; mediaId: string; cut: Cut; accountId?: string }; out: null };
  /** Canceled, nothing is changed, and what was made of it is thrown away. */
  changeCut: { in: { draftId: string; mediaId: string; to: 'pause' | 'resume' | 'cancel' }; out: null };
  /** The page that makes videos has nothing left to do. */
  filmsRested: { in: Record<string, never>; out: null };
}
