import type { Change } from './messages.ts';

/** What the background needs of the outside, passed in so that rules hide no clock, no chance and no network. */
export interface World {
  /** Ms since the epoch, UTC. */
  now(): number;
  newId(): string;
  fetch: typeof fetch;
  /** Ends after so many ms, or at once when the signal fires. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  tell(change: Change): void;
  /** Whether fetching from this origin was allowed to us. */
  mayFetch(origin: string): Promise<boolean>;
  /** A small picture of an image; throws for bytes that are no picture the browser can decode. */
  drawThumb(blob: Blob): Promise<Thumb>;
}

export interface Thumb {
  blob: Blob;
  /** Base64. */
  thumbhash: string;
  /** The whole picture's pixels as shown. */
  width: number;
  height: number;
}
