import type { ClipProblem, ClipSubtitles, ClipVideo } from '../../shared/clip.ts';
import type { Surroundings } from './surroundings.ts';
import { webUrl } from './urls.ts';
import type { Cue } from './weights.ts';

const FILE = /\.(?:mp4|webm|mov|m4v)(?:$|[?#])/i;
const MANIFEST = /\.(?:m3u8|mpd)(?:$|[?#])/i;
const PLAYER =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?\S*v=|embed\/|shorts\/|v\/)[\w-]{6,}|youtu\.be\/[\w-]{6,}|(?:player\.)?vimeo\.com\/(?:video\/)?\d{5,}|my\.matterport\.com\/show|(?:fast\.)?wistia\.(?:com|net)\/(?:embed|medias)|players?\.(?:brightcove|cloudinary)\.\w+\/|kuula\.co\/share|dailymotion\.com\/embed)/i;
const MOST = 50;
const MOST_SEEN = 200;

export const kindOfVideo = (url: string): ClipVideo['kind'] | null =>
  PLAYER.test(url) ? 'embed' : MANIFEST.test(url) ? 'manifest' : FILE.test(url) ? 'file' : null;

/** In the page's frame, among other listings, or in the card of one. */
const isElsewhere = (cues: readonly Cue[]): boolean =>
  cues.some((cue) => cue === 'frame' || cue === 'similar' || cue === 'other-page');

/** A video's own text tracks. Thumbnails and chapters are none. */
function tracksOf(video: Element, base: string): ClipSubtitles[] {
  const tracks: ClipSubtitles[] = [];
  for (const track of video.querySelectorAll('track')) {
    const url = webUrl(track.getAttribute('src'), base);
    if (!url || !/^(?:subtitles|captions|)$/.test(track.getAttribute('kind') ?? '')) continue;
    const language = track.getAttribute('srclang')?.slice(0, 35);
    const label = track.getAttribute('label')?.slice(0, 200);
    tracks.push({ url, ...(language ? { language } : {}), ...(label ? { label } : {}) });
  }
  return tracks.slice(0, MOST);
}

/**
 * Videos of the page: elements, players in frames and links, and what its data and metas name (`named`), as often as they are
 * met. A stream without an address is only a Problem.
 */
export function findVideos(
  document: Document,
  named: readonly { url: string; from: string }[],
  around: (element: Element) => Surroundings,
  base: string,
  problems: ClipProblem[],
): { videos: ClipVideo[]; subtitles: ClipSubtitles[] } {
  const videos: ClipVideo[] = [];
  const subtitles: ClipSubtitles[] = [];
  const add = (written: unknown, from: string, more: Partial<ClipVideo> = {}, sure = false): boolean => {
    const url = webUrl(written, base);
    const kind = url && (kindOfVideo(url) ?? (sure ? 'file' : null));
    if (!url || !kind || videos.length >= MOST_SEEN) return false;
    videos.push({ url, kind, foundIn: [from], subtitles: [], ...more });
    return true;
  };
  for (const video of [...document.querySelectorAll('video')].slice(0, MOST)) {
    if (isElsewhere(around(video).cues)) continue;
    const tracks = tracksOf(video, base);
    const poster = webUrl(video.getAttribute('poster'), base);
    const seconds = Number.isFinite(video.duration) && video.duration > 0 ? video.duration : undefined;
    const more = { subtitles: tracks, ...(poster ? { poster } : {}), ...(seconds ? { seconds } : {}) };
    const written = [
      video.getAttribute('src'),
      ...[...video.querySelectorAll('source')].map((source) => source.getAttribute('src')),
      video.getAttribute('data-src'),
    ];
    const best = written.find((src) => add(src, 'video', more, true));
    if (best) continue;
    subtitles.push(...tracks);
    if (/^blob:/.test(video.currentSrc || video.src || '')) problems.push({ code: 'video-stream' });
  }
  for (const frame of document.querySelectorAll(
    'iframe,a[href*="youtu"],a[href*="vimeo"],a[href*="matterport"]',
  )) {
    // A link to a player leads off the page by itself: that says nothing of whose film it is.
    const cues = around(frame).cues.filter((cue) => frame.tagName !== 'A' || cue !== 'other-page');
    if (isElsewhere(cues)) continue;
    for (const name of ['src', 'data-src', 'href'])
      add(frame.getAttribute(name), frame.tagName === 'A' ? 'link' : 'iframe');
  }
  for (const { url, from } of named) add(url, from);
  return { videos, subtitles: subtitles.slice(0, MOST) };
}
