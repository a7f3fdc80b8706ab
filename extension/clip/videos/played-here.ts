import type { ClipSubtitles } from '../../../shared/clip.ts';
import { webUrl } from '../urls.ts';
import { loadedStream } from './loaded-stream.ts';
import { kindOfVideo } from './video-kinds.ts';
import type { VideoSource } from './video-page.ts';

const MOST = 50;

/** Lists of pieces, by the type that the page gives them (https://www.rfc-editor.org/rfc/rfc8216, https://www.iana.org/assignments/media-types). */
const sureOf = (type: string): 'file' | 'manifest' => (/url|dash/i.test(type) ? 'manifest' : 'file');

/** A video's own text tracks. Thumbnails and chapters are none. */
function tracksOf(video: Element, base: string): ClipSubtitles[] {
  const tracks: ClipSubtitles[] = [];
  for (const track of video.querySelectorAll('track')) {
    const src = track.getAttribute('src') ?? '';
    const url = webUrl(src, base);
    if (!/^(?:subtitles|captions|)$/.test(track.getAttribute('kind') ?? '')) continue;
    const language = track.getAttribute('srclang')?.slice(0, 35);
    const label = track.getAttribute('label')?.slice(0, 200);
    // What an address holds is read in the background.
    if (!src) continue;
    const text = url ? undefined : src;
    tracks.push({
      ...(url ? { url } : { text }),
      ...(language ? { language } : {}),
      ...(label ? { label } : {}),
    });
  }
  return tracks.slice(0, MOST);
}

export const isHidden = (video: HTMLVideoElement): boolean =>
  /^blob:/.test(video.currentSrc || video.src || '');

/** Attributes with the film's address until a script puts it in place: `data-src`, `data-mp4`, `data-video-url`. */
const lazyAddresses = (video: Element): string[] =>
  [...video.attributes]
    .filter(({ name, value }) => name === 'data-src' || (name.startsWith('data-') && kindOfVideo(value)))
    .map(({ value }) => value);

/** A `video` element: its source and all others it may choose from, its tracks, its poster. A stream without an address is only a Problem. */
export const playedHere: VideoSource = {
  where: 'video,amp-video',
  read(element, { base }, page) {
    const video = element as HTMLVideoElement;
    const tracks = tracksOf(video, base);
    const poster = webUrl(video.getAttribute('poster'), base);
    const seconds = Number.isFinite(video.duration) && video.duration > 0 ? video.duration : undefined;
    const more = {
      subtitles: tracks,
      film: page.fresh(),
      ...(poster ? { poster } : {}),
      ...(seconds ? { seconds } : {}),
    };
    const written = [
      ...[video, ...video.querySelectorAll('source')].map((one) => [
        one.getAttribute('src') ?? one.getAttribute('data-src'),
        one.getAttribute('type'),
      ]),
      ...lazyAddresses(video).map((src) => [src]),
    ];
    let found = false;
    for (const [src, type] of written)
      found = page.see(src, base, { from: 'video', ...more, sure: sureOf(type ?? '') }) || found;
    if (found) return;
    const stream = isHidden(video) && page.hidden === 1 ? loadedStream(page.document) : undefined;
    if (stream && page.see(stream, base, { from: 'resource', ...more })) return;
    page.subtitles.push(...tracks);
    if (isHidden(video)) page.problems.push({ code: 'video-stream' });
  },
};
