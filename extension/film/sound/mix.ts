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

function normalised(sound: Stereo, ceiling: number): Stereo {
  let loudest = 0;
  for (const channel of sound) for (const sample of channel) loudest = Math.max(loudest, Math.abs(sample));
  if (loudest === 0) return sound;
  for (const channel of sound)
    for (let at = 0; at < channel.length; at += 1)
      channel[at] = ((channel[at] as number) * ceiling) / loudest;
  return sound;
}
