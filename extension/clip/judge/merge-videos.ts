import type { ClipProblem, ClipSubtitles, ClipVideo } from '../../../shared/clip.ts';
import type { SeenVideo } from '../seen.ts';
import { kindOfVideo, whichVideo } from '../videos/video-kinds.ts';
import { COUNTING } from '../weights.ts';

const PROBLEMS = { embed: 'video-embed', manifest: 'video-manifest' } as const;
const MOST = 50;
const NAMED_IN_DATA = /^(?:state|attribute)$/;

/** An address of those who sell time before films. */
const ADVERTISED = /doubleclick|googlesyndication|adserv|(?:^https?:\/\/|\.|\/)ads?\d?[./]/i;
/** What is kept of a film that has several addresses: bytes before a player's page, a player before a list of pieces. */
const BEST: readonly ClipVideo['kind'][] = ['file', 'embed', 'manifest'];

type Known = Omit<SeenVideo, 'sure'> & { kind: ClipVideo['kind'] };
/** All that was met of one film: which videos its addresses stand for, and the numbers that bind them. */
interface Film {
  names: Set<string | number>;
  met: Known[];
}

const isSame = (a: ClipSubtitles, b: ClipSubtitles): boolean => a.url === b.url && a.text === b.text;

/** Each film once, with all that was met of it, in the order of the page; what is no film by its address is left out. */
export function mergeVideos(all: readonly SeenVideo[]): ClipVideo[] {
  const unseen = all.filter(({ url, from }) => NAMED_IN_DATA.test(from) && kindOfVideo(url) === 'file');
  const isFeed = new Set(unseen.map(({ url }) => whichVideo(url))).size >= COUNTING.feed;
  const films = new Set<Film>();
  for (const { sure, ...video } of isFeed ? all.filter((one) => !unseen.includes(one)) : all) {
    const kind = kindOfVideo(video.url) ?? sure;
    if (!kind || ADVERTISED.test(video.url)) continue;
    const names = [whichVideo(video.url), ...(video.film === undefined ? [] : [video.film])];
    const [first, ...others] = [...films].filter((film) => names.some((name) => film.names.has(name)));
    const film = first ?? { names: new Set(), met: [] };
    films.add(film);
    film.met.push({ ...video, kind });
    for (const name of names) film.names.add(name);
    // What was held for two films is one when something is met that binds them.
    for (const other of others) {
      for (const name of other.names) film.names.add(name);
      film.met.push(...other.met);
      films.delete(other);
    }
  }
  return [...films].slice(0, MOST).map(asOne);
}

function asOne({ met }: Film): ClipVideo {
  const [best] = BEST.flatMap((kind) => met.find((one) => one.kind === kind) ?? []) as [Known];
  const told = <Name extends 'poster' | 'seconds'>(name: Name) =>
    [best, ...met].map((one) => one[name]).find((value) => value !== undefined);
  const [poster, seconds] = [told('poster'), told('seconds')];
  const tracks = met.flatMap(({ subtitles = [] }) => subtitles);
  return {
    url: best.url,
    kind: best.kind,
    ...(poster ? { poster } : {}),
    ...(seconds ? { seconds } : {}),
    foundIn: [...new Set(met.map(({ from }) => from))].slice(0, 20),
    subtitles: tracks
      .filter((one, at) => tracks.findIndex((track) => isSame(track, one)) === at)
      .slice(0, MOST),
  };
}

/** Tracks that stand alone go to the page's only film; of several nobody knows which is meant. */
export function withTracks(
  videos: readonly ClipVideo[],
  tracks: readonly ClipSubtitles[],
): { videos: ClipVideo[]; subtitles: ClipSubtitles[] } {
  const once = tracks.filter(
    (one, at) =>
      tracks.findIndex((track) => isSame(track, one)) === at &&
      !videos.some(({ subtitles }) => subtitles.some((track) => isSame(track, one))),
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
