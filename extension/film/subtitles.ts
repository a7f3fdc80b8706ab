import type { Cue } from './timeline.ts';

/** Characters of one cue, and how many are read in a second, as subtitlers have it. */
const LONGEST = 72;
const READ = 15;
/** What would be seen for less than this is left out, seconds. */
const SEEN = 0.2;

const withoutTags = (text: string): string =>
  text
    .replace(/https?:\/\/\S+/g, '')
    .replace(/(?:^|\s)#[\p{L}\p{N}_]+/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** A caption's sentences as cues between two seconds, each as long as it takes to read; what has no time is left out. */
export function cuesOf(caption: string, from: number, to: number): Cue[] {
  const parts = withoutTags(caption)
    .split(/(?<=[.!?…。！？؟])\s+|\n+/u)
    .flatMap(pieces)
    .filter((part) => part !== '');
  const needed = parts.map((text) => Math.max(1.4, [...text].length / READ));
  const whole = needed.reduce((sum, one) => sum + one, 0);
  // With time to spare each stays a little longer, but never so long that it is read twice.
  const slower = Math.min(1.6, Math.max(1, (to - from) / whole));
  const cues: Cue[] = [];
  let at = from;
  for (const [index, text] of parts.entries()) {
    const end = at + (needed[index] as number) * slower;
    if (end > to + 0.01) break;
    cues.push({ from: round(at), to: round(end), text });
    at = end;
  }
  return cues;
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function pieces(sentence: string): string[] {
  const words = sentence.trim().split(/\s+/);
  const found: string[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST)
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

const two = (value: number, digits = 2): string => String(value).padStart(digits, '0');
function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  return `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}.${two(ms % 1000, 3)}`;
}

/** Those that are said within a film of this length, seconds; what would go on after it ends with it. */
export const cuesWithin = (cues: readonly Cue[], seconds: number): Cue[] =>
  cues.flatMap((cue) => (cue.from < seconds - SEEN ? { ...cue, to: Math.min(cue.to, seconds) } : []));

/** As WebVTT. https://www.w3.org/TR/webvtt1/#file-structure */
export function webVtt(cues: readonly Cue[]): string {
  const safe = (text: string): string =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/\n{2,}/g, '\n');
  return `WEBVTT\n\n${cues.map(({ from, to, text }) => `${stamp(from)} --> ${stamp(to)}\n${safe(text)}\n`).join('\n')}`;
}
