import type { Note } from './scores.ts';

type Stereo = readonly [Float32Array, Float32Array];
/** A sample of a voice `t` seconds into a note of `length` seconds at `hertz`. */
type Sound = (t: number, length: number, hertz: number) => number;

const TAU = 2 * Math.PI;

/** Fades in for `attack` seconds and out over the last `release`. */
const held = (t: number, length: number, attack: number, release: number): number =>
  Math.min(1, t / attack) * Math.min(1, Math.max(0, (length - t) / release));

/** The same noise every time. */
function hiss(t: number): number {
  const x = Math.sin(t * 91_735.23 + 17.7) * 43_758.5453;
  return (x - Math.floor(x)) * 2 - 1;
}

const VOICES: Readonly<Record<Note['voice'], { sound: Sound; tail: number }>> = {
  pad: {
    tail: 0.6,
    sound(t, length, hertz) {
      const two = Math.sin(TAU * hertz * 0.998 * t) + Math.sin(TAU * hertz * 1.002 * t);
      const warm = 0.25 * Math.sin(TAU * hertz * 2 * t) + 0.12 * Math.sin(TAU * hertz * 3 * t);
      return (two / 2 + warm) * held(t, length + 0.6, 0.5, 1.1);
    },
  },
  pluck: {
    tail: 0.5,
    sound(t, _, hertz) {
      let sum = 0;
      for (let part = 1; part <= 5; part += 1)
        sum += (Math.sin(TAU * hertz * part * t) / part) * Math.exp(-t * (2.2 + part * 1.5));
      return sum * Math.min(1, t / 0.004);
    },
  },
  bass: {
    tail: 0.1,
    sound: (t, length, hertz) =>
      (Math.sin(TAU * hertz * t) + 0.3 * Math.sin(TAU * hertz * 2 * t)) *
      held(t, length + 0.1, 0.02, 0.12) *
      Math.exp(-t * 0.6),
  },
  bell: {
    tail: 1.5,
    sound: (t, _, hertz) =>
      (Math.sin(TAU * hertz * t) + 0.4 * Math.sin(TAU * hertz * 2.76 * t) * Math.exp(-t * 3)) *
      Math.exp(-t * 1.6) *
      Math.min(1, t / 0.01),
  },
  kick: {
    tail: 0,
    sound: (t) =>
      Math.sin(TAU * (48 * t + 9 * (1 - Math.exp(-t * 26)))) * Math.exp(-t * 9) * Math.min(1, t / 0.003),
  },
  hat: { tail: 0, sound: (t) => hiss(t) * Math.exp(-t * 55) },
};

/** Adds one note that begins at `from` seconds, in beats of `beat` seconds. */
export function playInto([left, right]: Stereo, note: Note, from: number, beat: number, rate: number): void {
  const { sound, tail } = VOICES[note.voice];
  const length = note.beats * beat;
  const hertz = 440 * 2 ** ((note.key - 69) / 12);
  const first = Math.round(from * rate);
  const count = Math.min(Math.round((length + tail) * rate), left.length - first);
  const toLeft = note.gain * Math.sqrt((1 - note.side) / 2);
  const toRight = note.gain * Math.sqrt((1 + note.side) / 2);
  const soft = Math.round(0.01 * rate);
  for (let at = 0; at < count; at += 1) {
    // No note ends with a click.
    const sample = sound(at / rate, length, hertz) * Math.min(1, (count - at) / soft);
    left[first + at] = (left[first + at] as number) + sample * toLeft;
    right[first + at] = (right[first + at] as number) + sample * toRight;
  }
}
