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
  /** Keeps the background awake while this lasts; how it ends is told elsewhere. */
  busy(work: Promise<unknown>): void;
  /** While `work` lasts, our own requests to the host of `url` say that they come from `pageUrl`'s site. */
  withReferer<T>(url: string, pageUrl: string, work: () => Promise<T>): Promise<T>;
  /** Whether fetching from this origin was allowed to us. */
  mayFetch(origin: string): Promise<boolean>;
  /** A small picture of an image; throws for bytes that are no picture the browser can decode. */
  drawThumb(blob: Blob): Promise<Thumb>;
  /** The picture drawn anew: upright, without metadata. `quality` 0 to 1. Throws as `drawThumb` does. */
  drawImage(blob: Blob, plan: DrawPlan, quality: number): Promise<Blob>;
}

/** How a picture is drawn for a rule. Pixels; the picture lies at `x`, `y` and is never cut. */
export interface DrawPlan {
  mime: 'image/jpeg' | 'image/png' | 'image/webp';
  width: number;
  height: number;
  picture: { x: number; y: number; width: number; height: number };
}

export interface Thumb {
  blob: Blob;
  /** Base64. */
  thumbhash: string;
  /** Difference hash, 16 hex digits. */
  lookHash: string;
  /** The whole picture's pixels as shown. */
  width: number;
  height: number;
}
