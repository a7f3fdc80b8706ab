import type { DraftSubtitles, MediaTrouble } from '../../shared/draft.ts';
import { fetchBytes, type Reach } from './fetch-bytes.ts';

/** What a Post takes: characters of one track, and tracks of one video. */
const LONGEST = 500_000;
const MOST = 20;
const WEBVTT = /^\uFEFF?WEBVTT(?:\s|$)/;
const SRT = /^\uFEFF?\s*\d+\s*\r?\n\d{2}:\d{2}:\d{2},\d{3}\s*-->/;

/** Timed text, or why this is none that can be taken. */
export async function timedText(blob: Blob): Promise<{ text: string } | { trouble: MediaTrouble }> {
  const bytes = await blob.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // SRT files of old are written in what Windows used in the West.
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  if (!WEBVTT.test(text) && !SRT.test(text)) return { trouble: 'not-subtitles' };
  return text.length > LONGEST ? { trouble: 'too-large' } : { text };
}

/**
 * A video's tracks with their text; one that cannot be had stays an address, and says why. Throws only when `signal`
 * fires.
 */
export async function takeSubtitles(
  world: Reach,
  tracks: readonly DraftSubtitles[],
  pageUrl: string,
  signal: AbortSignal,
): Promise<DraftSubtitles[]> {
  const taken: DraftSubtitles[] = [];
  for (const { trouble: _trouble, origin: _origin, ...track } of tracks) {
    if (!track.url || track.text !== undefined) taken.push(track);
    else if (taken.length >= MOST) taken.push({ ...track, trouble: 'too-large' });
    else {
      const fetched = await fetchBytes(world, { url: track.url, kind: 'text', pageUrl }, signal);
      taken.push({ ...track, ...('blob' in fetched ? await timedText(fetched.blob) : fetched) });
    }
  }
  return taken;
}
