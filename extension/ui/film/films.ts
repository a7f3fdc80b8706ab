import type { Cut } from '../../film/cut.ts';
import type { FilmJob } from '../../film/job.ts';
import type { Look } from '../../film/look.ts';
import type { Brand, Film } from '../../film/timeline.ts';

/** What screens of films ask of the outside. Each throws what has `error`: an ApiError. */
export interface Films {
  /** What was chosen and how far its making is; null before anything was. */
  read(draftId: string): Promise<FilmJob | null>;
  /** Calls whenever that changes; answers how to stop. */
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
  /** Keeps a file of the person's; answers its sha256. */
  takeFile(file: Blob): Promise<string>;
  /**
   * Takes a piece out of a video of the Draft and stores it in the video's place; `told` hears pictures that are done.
   * Answers whether its bytes were kept as they are. Aborting stops it, and nothing is changed.
   */
  cut(
    draftId: string,
    mediaId: string,
    cut: Cut,
    told: (done: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<{ copied: boolean }>;
  /** Sound is written as AAC here, which every platform takes. */
  hasAac(): Promise<boolean>;
}

let given: Films | undefined;

/** The page says, before it draws, who makes its films; where nobody does none is offered. */
export function giveFilms(films: Films): void {
  given = films;
}

export const films = (): Films | undefined => given;
