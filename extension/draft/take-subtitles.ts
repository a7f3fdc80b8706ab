import type { ClipSubtitles } from '../../shared/clip.ts';
import { fetchBytes, type Reach } from './fetch-bytes.ts';

/** The contract's limit, in characters. */
const LONGEST = 2_000_000;
const MOST = 20;
const WEBVTT = /^\uFEFF?WEBVTT(?:\s|$)/;
const SRT = /^\uFEFF?\s*\d+\s*\r?\n\d{2}:\d{2}:\d{2},\d{3}\s*-->/;

/** Timed text, or undefined for what is neither WebVTT nor SRT. */
async function timedText(blob: Blob): Promise<string | undefined> {
  const bytes = await blob.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // SRT files of old are written in what Windows used in the West.
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  return text.length <= LONGEST && (WEBVTT.test(text) || SRT.test(text)) ? text : undefined;
}

/** A video's tracks with their text, where it can be had; one that cannot stays an address. Throws only when `signal` fires. */
export async function takeSubtitles(
  world: Reach,
  tracks: readonly ClipSubtitles[],
  pageUrl: string,
  signal: AbortSignal,
): Promise<ClipSubtitles[]> {
  const taken: ClipSubtitles[] = [];
  for (const track of tracks) {
    if (!track.url || track.text !== undefined || taken.length >= MOST) {
      taken.push(track);
      continue;
    }
    const fetched = await fetchBytes(world, { url: track.url, kind: 'text', pageUrl }, signal);
    const text = 'blob' in fetched ? await timedText(fetched.blob) : undefined;
    taken.push(text === undefined ? track : { ...track, text });
  }
  return taken;
}
