import type { ClipProblem, ClipSubtitles } from '../../shared/clip.ts';
import type { SeenVideo } from './seen.ts';
import type { Surroundings } from './surroundings.ts';
import { webUrl } from './urls.ts';
import type { Cue } from './weights.ts';

const MOST = 50;
const MOST_SEEN = 200;
/** What may be a film's file or list of pieces, among all that the page loaded. */
const STREAM = /\.(?:m3u8|mpd|mp4|webm)(?:$|[?#])/i;

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

const MANIFEST = /\.(?:m3u8|mpd)(?:$|[?#])/i;

/**
 * What the page itself loaded of a stream whose address its player hides; undefined where it may be that of another one,
 * such as an advertisement: lists of pieces from several hosts, several files.
 */
function streamOf(document: Document): string | undefined {
  const loaded = (document.defaultView?.performance?.getEntriesByType?.('resource') ?? [])
    .map(({ name }) => name)
    .filter((name) => STREAM.test(name) && webUrl(name, document.baseURI));
  const manifests = loaded.filter((name) => MANIFEST.test(name));
  const hosts = new Set(manifests.map((name) => new URL(name, document.baseURI).host));
  if (hosts.size > 0) return hosts.size === 1 ? manifests[0] : undefined;
  return new Set(loaded).size === 1 ? loaded[0] : undefined;
}

const isHidden = (video: HTMLVideoElement): boolean => /^blob:/.test(video.currentSrc || video.src || '');

/**
 * Films of the page: elements, players in frames and links, and what its metas name (`named`), as often as they are met; and
 * tracks of those that have no address. A stream without an address is only a Problem.
 */
export function findVideos(
  document: Document,
  named: readonly SeenVideo[],
  around: (element: Element) => Surroundings,
  base: string,
  problems: ClipProblem[],
): { videos: SeenVideo[]; subtitles: ClipSubtitles[] } {
  const videos: SeenVideo[] = [];
  const subtitles: ClipSubtitles[] = [];
  const add = (written: unknown, video: Omit<SeenVideo, 'url'>): boolean => {
    const url = webUrl(written, base);
    if (!url || videos.length >= MOST_SEEN) return false;
    videos.push({ url, ...video });
    return true;
  };
  const elements = [...document.querySelectorAll('video')].slice(0, MOST);
  const hidden = elements.filter(isHidden).length;
  for (const video of elements) {
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
    const best = written.find((src) => add(src, { from: 'video', ...more, sure: true }));
    if (best || !isHidden(video)) {
      if (!best) subtitles.push(...tracks);
      continue;
    }
    const stream = hidden === 1 ? streamOf(document) : undefined;
    if (!stream || !add(stream, { from: 'resource', ...more })) {
      subtitles.push(...tracks);
      problems.push({ code: 'video-stream' });
    }
  }
  for (const frame of document.querySelectorAll(
    'iframe,a[href*="youtu"],a[href*="vimeo"],a[href*="matterport"]',
  )) {
    // A link to a player leads off the page by itself: that says nothing of whose film it is.
    const cues = around(frame).cues.filter((cue) => frame.tagName !== 'A' || cue !== 'other-page');
    if (isElsewhere(cues)) continue;
    for (const name of ['src', 'data-src', 'href'])
      add(frame.getAttribute(name), { from: frame.tagName === 'A' ? 'link' : 'iframe' });
  }
  for (const { url, ...video } of named) add(url, video);
  for (const link of document.querySelectorAll('a[href*=".vtt"],a[href*=".srt"]')) {
    const url = webUrl(link.getAttribute('href'), base);
    if (url && /\.(?:vtt|srt)(?:$|[?#])/i.test(url)) subtitles.push({ url });
  }
  return { videos, subtitles: subtitles.slice(0, MOST) };
}
