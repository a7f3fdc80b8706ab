import type { TrackId } from '../timeline.ts';
import { type Score, TRACK_SCORES } from './scores.ts';
import { playInto } from './voices.ts';

/** Samples a second, and the two channels. */
export const RATE = 48_000;
export type Stereo = [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>];

/** Loudest sample that is let through: a little below full, so that encoders do not overshoot. */
const CEILING = 0.89;

/** One of our own tracks, its beats `beat` seconds apart and beginning at once. */
export function playTrack(track: TrackId, beat: number, seconds: number): Stereo {
  const score: Score = TRACK_SCORES[track];
  const length = Math.round(seconds * RATE);
  const out: Stereo = [new Float32Array(length), new Float32Array(length)];
  const bars = Math.ceil(seconds / (beat * 4));
  for (let bar = 0; bar < bars; bar += 1)
    for (const note of score.bars[bar % score.bars.length] ?? [])
      playInto(out, note, (bar * 4 + note.at) * beat, beat, RATE);
  return normalised(out, CEILING);
}

/** Level 0 to 1; `fade` seconds in (a third of it) and out. */
export function levelled(sound: Stereo, level: number, fade: number): Stereo {
  const length = sound[0].length;
  const out = Math.max(1, Math.round(fade * RATE));
  const into = Math.max(1, Math.round((fade / 3) * RATE));
  for (const channel of sound)
    for (let at = 0; at < length; at += 1) {
      const gain = level * Math.min(1, at / into, (length - at) / out);
      channel[at] = (channel[at] as number) * gain;
    }
  return sound;
}

/** How far the music goes back while a video speaks, and how long it takes to, seconds. */
const BEHIND = 0.3;
const RAMP = 0.3;
/** A piece of sound comes in and goes out so softly that nothing clicks, seconds. */
const SOFT = 0.12;

/** Lays a piece of sound over the music from second `from` on; the music steps back for as long. */
export function mixIn(music: Stereo, piece: Stereo, from: number): void {
  const [first, length] = [Math.round(from * RATE), piece[0].length];
  for (const [side, channel] of music.entries()) {
    const over = piece[side] as Float32Array;
    const end = Math.min(channel.length, first + length);
    for (
      let at = Math.max(0, first - RAMP * RATE);
      at < Math.min(channel.length, end + RAMP * RATE);
      at += 1
    ) {
      const outside = Math.max(0, first - at, at - end + 1) / (RAMP * RATE);
      channel[at] = (channel[at] as number) * (BEHIND + (1 - BEHIND) * Math.min(1, outside));
    }
    for (let at = Math.max(0, first); at < end; at += 1) {
      const gain = Math.min(1, (at - first) / (SOFT * RATE), (end - at) / (SOFT * RATE));
      channel[at] = (channel[at] as number) + (over[at - first] as number) * gain;
    }
  }
}

/** Where voices and music together would be too loud all of it is made softer. */
export function withinCeiling(sound: Stereo): void {
  if (sound.some((channel) => channel.some((sample) => Math.abs(sample) > CEILING)))
    normalised(sound, CEILING);
}

function normalised(sound: Stereo, ceiling: number): Stereo {
  let loudest = 0;
  for (const channel of sound) for (const sample of channel) loudest = Math.max(loudest, Math.abs(sample));
  if (loudest === 0) return sound;
  for (const channel of sound)
    for (let at = 0; at < channel.length; at += 1)
      channel[at] = ((channel[at] as number) * ceiling) / loudest;
  return sound;
}
