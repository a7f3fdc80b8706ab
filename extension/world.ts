import type { Change } from './changes.ts';

/** What the background needs of the outside, passed in so that rules hide no clock, no chance and no network. */
export interface World {
  /** Ms since the epoch, UTC. */
  now(): number;
  newId(): string;
  /** A number drawn by chance, from 0 up to 1. */
  chance(): number;
  fetch: typeof fetch;
  /** Begins to open a line to this `ws:` or `wss:` address; how that goes the socket tells. */
  openLine(url: string): WebSocket;
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
  takePen(): Promise<Pen>;
  /** The browser's language, as `de-AT`. */
  language(): string;
  /** The zone this device is in now, as `Europe/Berlin`. */
  timeZone(): string;
}

/**
 * How a picture is drawn for a rule. Pixels; the picture lies at `x`, `y`. Only where its owner wants a shape filled does
 * it reach beyond the edges: what lies there is cut away.
 */
export interface DrawPlan {
  mime: 'image/jpeg' | 'image/png' | 'image/webp';
  width: number;
  height: number;
  picture: { x: number; y: number; width: number; height: number };
}

/** How words are set: `size` in points, `colour` as `#rrggbb`. */
export interface Style {
  readonly size: number;
  readonly weight: 400 | 600;
  /** `#rrggbb` */
  readonly colour: string;
}

/** Words as dots: red, green and blue of each, from the upper left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array<ArrayBuffer>;
  /** Where it lies: points right of where the words begin, and above the line that the letters stand on. */
  readonly left: number;
  readonly above: number;
  /** Dots to a point. */
  readonly scale: number;
}

/** Sets words in type. The browser does it, so whatever script a listing is written in comes out as on its page. */
export interface Pen {
  /** Points. */
  width(text: string, style: Style): number;
  draw(text: string, style: Style): Picture;
}

export interface Thumb {
  blob: Blob;
  /** Base64. */
  thumbhash: string;
  /** Difference hash, 16 hex digits. */
  lookHash: string;
  /** The point that its interest lies about, in parts of its width and height. */
  interest?: { x: number; y: number };
  /** The whole picture's pixels as shown. */
  width: number;
  height: number;
}
