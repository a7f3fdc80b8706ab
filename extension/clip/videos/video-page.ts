import type { ClipProblem, ClipSubtitles } from '../../../shared/clip.ts';
import type { SeenVideo } from '../seen.ts';
import type { Cue } from '../weights.ts';

/** A tree of the page that is looked through by itself: the document, an open shadow root, a frame of the same site. */
export interface PagePart {
  root: ParentNode;
  /** Where relative addresses in it begin. */
  base: string;
  /** What holds for all in it. */
  cues: readonly Cue[];
  /** Its headings, and what may play or name a video, in page order. */
  looked: Element[];
}

/** What a source of videos may ask, and where it puts what it found. */
export interface VideoPage {
  document: Document;
  metas: readonly (readonly [string, string])[];
  /** Streams of the page whose players hide their addresses. */
  hidden: number;
  /** A new number for the addresses of one film. */
  fresh(): number;
  /** Keeps what is written, when it is a web address. */
  see(written: unknown, base: string, video: Omit<SeenVideo, 'url'>): boolean;
  /** Tracks of films that could not be named. */
  subtitles: ClipSubtitles[];
  problems: ClipProblem[];
}

/** One kind of element that plays or names a video. */
export interface VideoSource {
  /** Which elements, as a selector. */
  where: string;
  read(element: Element, part: PagePart, page: VideoPage): void;
}
