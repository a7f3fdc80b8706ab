import type { OutputFormat } from 'mediabunny';
import type { Found } from './check-film.ts';

/** How one kind of file is written, and looked at afterwards. Each worker brings one, for what it does not need weighs it down. */
export interface Kit {
  container: 'mp4' | 'webm';
  out(): OutputFormat;
  /** Null: it is none. */
  look(file: Blob): Promise<Found | null>;
}
