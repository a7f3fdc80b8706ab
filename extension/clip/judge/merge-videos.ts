import type { ClipProblem, ClipSubtitles, ClipVideo } from '../../../shared/clip.ts';
import type { SeenVideo } from '../seen.ts';
import { kindOfVideo } from './video-kinds.ts';

/** The video an address stands for: one player's video has many addresses. */
const identity = (url: string): string =>
  /(?:v=|embed\/|shorts\/|youtu\.be\/|\/v\/|video\/|vimeo\.com\/)([\w-]{5,})/.exec(url)?.[1] ??
  url.replace(/[?#].*$/, '');

const PROBLEMS = { embed: 'video-embed', manifest: 'video-manifest' } as const;
const MOST = 50;
const NAMED_IN_DATA = /^(?:state|attribute)$/;

/** Data of a page may hold a whole feed of others' films: so many files that no element shows are none of this listing. */
const FEED = 5;

/** Each film once, with all that was met of it, in the order of the page; what is no film by its address is left out. */
export function mergeVideos(all: readonly SeenVideo[]): ClipVideo[] {
  const unseen = all.filter(({ url, from }) => NAMED_IN_DATA.test(from) && kindOfVideo(url) === 'file');
  const isFeed = new Set(unseen.map(({ url }) => identity(url))).size >= FEED;
  const videos = new Map<string, ClipVideo>();
  for (const seen of isFeed ? all.filter((one) => !unseen.includes(one)) : all) {
    const { from, subtitles = [], sure, ...video } = seen;
    const kind = kindOfVideo(video.url) ?? (sure ? 'file' : null);
    if (!kind) continue;
    const name = identity(video.url);
    const known = videos.get(name);
    if (known) {
      const more = subtitles.filter(({ url }) => !known.subtitles.some((track) => track.url === url));
      videos.set(name, {
        ...video,
        ...known,
        foundIn: known.foundIn.includes(from) ? known.foundIn : [...known.foundIn, from].slice(0, 20),
        subtitles: [...known.subtitles, ...more].slice(0, MOST),
      });
    } else if (videos.size < MOST)
      videos.set(name, { ...video, kind, foundIn: [from], subtitles: [...subtitles] });
  }
  return [...videos.values()];
}

/** Tracks that stand alone go to the page's only film; of several nobody knows which is meant. */
export function withTracks(
  videos: readonly ClipVideo[],
  tracks: readonly ClipSubtitles[],
): { videos: ClipVideo[]; subtitles: ClipSubtitles[] } {
  const once = tracks.filter(
    ({ url }, at) =>
      tracks.findIndex((track) => track.url === url) === at &&
      !videos.some(({ subtitles }) => subtitles.some((track) => track.url === url)),
  );
  const [only] = videos;
  if (videos.length !== 1 || !only) return { videos: [...videos], subtitles: once.slice(0, MOST) };
  return { videos: [{ ...only, subtitles: [...only.subtitles, ...once].slice(0, MOST) }], subtitles: [] };
}

/** Players and manifests are kept as links: a Problem says so, once for each kind. */
export const problemsOf = (videos: readonly ClipVideo[]): ClipProblem[] =>
  (['embed', 'manifest'] as const).flatMap((kind) => {
    const found = videos.find((video) => video.kind === kind);
    return found ? [{ code: PROBLEMS[kind], detail: found.url.slice(0, 500) }] : [];
  });
