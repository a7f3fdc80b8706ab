import type { ClipProblem, ClipVideo } from '../../../shared/clip.ts';

/** The video an address stands for: one player's video has many addresses. */
const identity = (url: string): string =>
  /(?:v=|embed\/|shorts\/|youtu\.be\/|\/v\/|video\/|vimeo\.com\/)([\w-]{5,})/.exec(url)?.[1] ??
  url.replace(/[?#].*$/, '');

const PROBLEMS = { embed: 'video-embed', manifest: 'video-manifest' } as const;
const MOST = 50;

/** Each video once, with all that was met of it, in the order of the page. */
export function mergeVideos(seen: readonly ClipVideo[]): ClipVideo[] {
  const videos = new Map<string, ClipVideo>();
  for (const { foundIn, subtitles, ...video } of seen) {
    const name = identity(video.url);
    const known = videos.get(name);
    if (known) {
      const more = subtitles.filter(({ url }) => !known.subtitles.some((track) => track.url === url));
      const sources = foundIn.filter((from) => !known.foundIn.includes(from));
      videos.set(name, {
        ...video,
        ...known,
        foundIn: [...known.foundIn, ...sources].slice(0, 20),
        subtitles: [...known.subtitles, ...more].slice(0, MOST),
      });
    } else if (videos.size < MOST) videos.set(name, { ...video, foundIn, subtitles });
  }
  return [...videos.values()];
}

/** Players and manifests are kept as links: a Problem says so, once for each kind. */
export const problemsOf = (videos: readonly ClipVideo[]): ClipProblem[] =>
  (['embed', 'manifest'] as const).flatMap((kind) => {
    const found = videos.find((video) => video.kind === kind);
    return found ? [{ code: PROBLEMS[kind], detail: found.url.slice(0, 500) }] : [];
  });
