import { safely } from '../safely.ts';
import type { SeenProblem, SeenSubtitles, SeenVideo } from '../seen.ts';
import type { Surroundings } from '../surroundings.ts';
import { webUrl } from '../urls.ts';
import type { Cue } from '../weights.ts';
import { described } from './described.ts';
import { facades } from './facades.ts';
import { framed } from './framed.ts';
import { inMetas } from './in-metas.ts';
import { linked } from './linked.ts';
import { isHidden, playedHere } from './played-here.ts';
import { kindOfVideo } from './video-kinds.ts';
import type { PagePart, VideoPage, VideoSource } from './video-page.ts';

/** Where the page plays or names its videos, by the name that `foundIn` keeps. */
export const VIDEO_SOURCES: Readonly<Record<string, VideoSource>> = {
  video: playedHere,
  iframe: framed,
  link: linked,
  facade: facades,
  microdata: described,
};
const SOURCES = Object.values(VIDEO_SOURCES);

const MOST = 50;
const MOST_SEEN = 200;

/** In the page's frame, in an advertisement, among other listings, or in the card of one. */
const ELSEWHERE: readonly Cue[] = ['frame', 'advertisement', 'similar', 'other-page'];

/** A link to a player leads off the page by itself: that says nothing of whose film it is. */
const leadsToPlayer = (element: Element): boolean => {
  const href = element.closest('a')?.href;
  return typeof href === 'string' && kindOfVideo(href) !== null;
};

export interface VideosAround {
  document: Document;
  parts: readonly PagePart[];
  metas: VideoPage['metas'];
  around: (element: Element) => Surroundings;
  base: string;
  fresh(): number;
  /** The number of a heading. */
  numberOf(heading: Element): number | undefined;
}

/**
 * Films of the page, in its order and as often as they are met, those its head names last; and tracks of those that have no
 * address. Each with the heading it stands under.
 */
export function findVideos(
  { document, parts, metas, around, base, fresh, numberOf }: VideosAround,
  problems: SeenProblem[],
): { videos: SeenVideo[]; subtitles: SeenSubtitles[] } {
  const videos: SeenVideo[] = [];
  const subtitles: SeenSubtitles[] = [];
  const found = [videos, subtitles, problems];
  const page: VideoPage = {
    document,
    metas,
    hidden: parts
      .flatMap(({ root }) => [...root.querySelectorAll('video')].slice(0, MOST))
      .filter((video) => safely(() => isHidden(video), false)).length,
    fresh,
    see(written, from, video) {
      const url = webUrl(written, from);
      const poster = webUrl(video.poster, from);
      if (!url || videos.length >= MOST_SEEN) return false;
      videos.push({ ...video, url, ...(poster ? { poster } : {}) });
      return true;
    },
    subtitles,
    problems,
  };
  for (const part of parts) safely(() => lookThrough(part), undefined);
  inMetas(base, page);
  return { videos, subtitles: subtitles.slice(0, MOST) };

  function lookThrough(part: PagePart): void {
    if (part.cues.some((cue) => ELSEWHERE.includes(cue))) return;
    let under: number | undefined;
    for (const element of part.looked) {
      under = numberOf(element) ?? under;
      const before = found.map(({ length }) => length);
      // One that was made to fail is passed by.
      safely(() => {
        const sources = SOURCES.filter(({ where }) => element.matches(where));
        if (sources.length && !isElsewhere(element))
          for (const { read } of sources) read(element, part, page);
      }, undefined);
      // Whose they are is judged from the heading they stand under.
      found.forEach((all, at) => {
        for (const one of all.slice(before[at])) one.under = under;
      });
    }
  }
  function isElsewhere(element: Element): boolean {
    const cues = around(element).cues.filter((cue) => ELSEWHERE.includes(cue));
    return cues.some((cue) => cue !== 'other-page' || !leadsToPlayer(element));
  }
}
