import type { Template } from './templates.ts';
import { type Film, LONGEST, SHORTEST } from './timeline.ts';

/** No photo is shown shorter than this, and none goes on longer before another is shown. Seconds. */
const LEAST = 1;
const MOST = 6;

export interface Stretch {
  shot: number;
  from: number;
  to: number;
}
export interface Rhythm {
  seconds: number;
  beat: number;
  title: { from: number; to: number };
  /** The photos, the cover first; their cuts lie on beats. */
  stretches: Stretch[];
  /** Null where nobody is named. */
  end: { from: number; to: number } | null;
  /** How many photos there was no time for. */
  left: number;
}

/**
 * When what is shown. Every cut lies on a beat; the last stretch goes to the Film's very end. Too many photos for its
 * length: the last are left out. Too few: they are shown once more.
 */
export function rhythmOf(
  film: Pick<Film, 'seconds' | 'shots' | 'texts'>,
  template: Template,
  abreast = 1,
): Rhythm {
  const seconds = Math.min(LONGEST, Math.max(SHORTEST, film.seconds));
  const beat = 60 / template.tempo;
  const beats = Math.floor(seconds / beat + 1e-9);
  const isNamed = film.texts.agent.trim() !== '' || film.texts.contact.trim() !== '';
  const endBeats = isNamed ? Math.max(template.endBeats, Math.ceil(2.5 / beat)) : 0;
  const titleBeats = Math.max(template.titleBeats, Math.ceil(2.5 / beat));
  const free = beats - titleBeats - endBeats;
  const groups = Math.max(1, Math.ceil(film.shots.length / abreast));
  const least = Math.max(1, Math.ceil(LEAST / beat));
  const most = Math.max(least, Math.floor(MOST / beat));
  const rest = groups - 1;
  const shown = rest === 0 ? 0 : Math.min(rest, Math.floor(free / least));
  const left = Math.max(0, film.shots.length - abreast * (1 + shown));
  const order = cycle(groups, shown, Math.ceil(free / most));
  const longest = order.map((group) =>
    longestOf(film.shots.slice(group * abreast, (group + 1) * abreast), beat, least),
  );
  const lengths = share(free, longest, template.beats, least);
  const stretches: Stretch[] = [{ shot: 0, from: 0, to: titleBeats * beat }];
  let at = titleBeats;
  order.forEach((shot, index) => {
    const length = lengths[index] as number;
    stretches.push({ shot, from: at * beat, to: (at + length) * beat });
    at += length;
  });
  const last = stretches.at(-1) as Stretch;
  const end = isNamed ? { from: last.to, to: seconds } : null;
  if (!end) last.to = seconds;
  return { seconds, beat, title: { from: 0, to: titleBeats * beat }, stretches, end, left };
}

/** Which come after the cover: each once, and all over again until there are `wanted`. */
function cycle(groups: number, shown: number, wanted: number): number[] {
  const once = Array.from({ length: shown }, (_, index) => index + 1);
  if (once.length >= wanted) return once;
  const again = groups === 1 ? [0] : [...once, 0];
  return Array.from({ length: wanted }, (_, index) => again[index % again.length] as number);
}

/** For how many beats photos, or the shortest piece of a video among them, can be shown. */
function longestOf(shots: Film['shots'], beat: number, least: number): number {
  const clips = shots.flatMap(({ clip }) => (clip ? Math.floor((clip.to - clip.from) / beat + 1e-9) : []));
  return Math.max(least, Math.min(Number.POSITIVE_INFINITY, ...clips));
}

/**
 * Shares `beats` in the proportions of the pattern, no part smaller than `least` and none larger than its own `longest`:
 * what nobody can take is left over.
 */
function share(
  beats: number,
  longest: readonly number[],
  pattern: readonly number[],
  least: number,
): number[] {
  const count = longest.length;
  const weights = longest.map((_, index) => pattern[index % pattern.length] as number);
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const most = (index: number): number => longest[index] as number;
  const parts = weights.map((one, index) =>
    Math.min(most(index), Math.max(least, Math.floor((beats * one) / whole))),
  );
  let over = beats - parts.reduce((sum, one) => sum + one, 0);
  const canChange = (part: number, index: number): boolean => (over > 0 ? part < most(index) : part > least);
  for (let index = 0; over !== 0 && parts.some(canChange); index = (index + 1) % count) {
    const part = parts[index] as number;
    if (!canChange(part, index)) continue;
    parts[index] = part + Math.sign(over);
    over -= Math.sign(over);
  }
  return parts;
}
