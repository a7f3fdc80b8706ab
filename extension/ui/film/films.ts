import type { Cut } from '../../film/cut.ts';
import type { CutJob } from '../../film/cut-job.ts';
import type { FilmJob } from '../../film/job.ts';
import type { Look } from '../../film/look.ts';
import type { Brand, Film } from '../../film/timeline.ts';

/** What a browser writes, for want of an encoder of what every place takes. */
export interface Written {
  /** Null: it encodes no video at all. */
  mime: 'video/mp4' | 'video/webm' | null;
  sound: 'aac' | 'opus';
  /** Names of the places that take no WebM, where that is what it writes; and those that take no Opus. */
  refusingWebm: string[];
  refusingOpus: string[];
}

/** What screens of films ask of the outside. Each throws what has `error`: an ApiError. */
export interface Films {
  /** What was chosen and how far its making is; null before anything was. */
  read(draftId: string): Promise<FilmJob | null>;
  /** Calls whenever its film or a cut of it changes; answers how to stop. */
  watch(draftId: string, changed: () => void): () => void;
  /** With `make` it is made from now on. */
  keep(draftId: string, film: Film, make: boolean): Promise<void>;
  pause(draftId: string): Promise<void>;
  resume(draftId: string): Promise<void>;
  cancel(draftId: string): Promise<void>;
  brand(): Promise<Brand>;
  keepBrand(brand: Brand): Promise<void>;
  /** What a stored photo tells from afar. */
  look(sha256: string): Promise<Look>;
  /** Keeps a picture as a logo, made small; answers its sha256. Throws `logo-unreadable`. */
  takeLogo(file: Blob): Promise<string>;
  /** Keeps a file of the person's; answers its sha256. */
  takeFile(file: Blob): Promise<string>;
  /** How far the cutting of a video is, and what came of it; null where nothing was asked for. */
  readCut(draftId: string, mediaId: string): Promise<CutJob | null>;
  /** Has a piece taken out of a video of the Draft and stored in the video's place, at one account or at all. */
  cut(draftId: string, mediaId: string, cut: Cut, accountId?: string): Promise<void>;
  pauseCut(draftId: string, mediaId: string): Promise<void>;
  resumeCut(draftId: string, mediaId: string): Promise<void>;
  cancelCut(draftId: string, mediaId: string): Promise<void>;
  /** What this browser writes, and names of the places of the Draft that do not take it. */
  writes(draftId: string): Promise<Written>;
}

let given: Films | undefined;

/** The page says, before it draws, who makes its films; where nobody does none is offered. */
export function giveFilms(films: Films): void {
  given = films;
}

export const films = (): Films | undefined => given;
