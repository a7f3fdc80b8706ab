import { describe, expect, it } from 'vitest';
import {
  levelled,
  mixIn,
  playTrack,
  RATE,
  type Stereo,
  withinCeiling,
} from '../../extension/film/sound/mix.ts';
import { TRACKS } from '../../extension/film/timeline.ts';
import { silentAac } from '../../extension/video/film/encode-sound.ts';

const loudest = (samples: Float32Array): number =>
  samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);

describe.each(TRACKS)('the track %s', (track) => {
  const [left, right] = playTrack(track, 0.5, 6);
  it('lasts as long as the film and plays on both sides', () => {
    expect([left.length, right.length]).toEqual([6 * RATE, 6 * RATE]);
    for (const side of [left, right]) expect(loudest(side)).toBeGreaterThan(0.3);
  });
  it('is never too loud, never falls silent and has no click', () => {
    for (const side of [left, right]) {
      expect(loudest(side)).toBeLessThan(0.9);
      for (let second = 0; second < 6; second += 1)
        expect(loudest(side.subarray(second * RATE, (second + 1) * RATE))).toBeGreaterThan(0.02);
    }
  });
  it('is the same each time', () => {
    expect(playTrack(track, 0.5, 1)[0].slice(0, 400)).toEqual(playTrack(track, 0.5, 1)[0].slice(0, 400));
  });
});

it('comes in and goes out softly, at the level that was chosen', () => {
  const [left] = levelled([new Float32Array(4 * RATE).fill(1), new Float32Array(4 * RATE).fill(1)], 0.5, 1);
  expect(left[0]).toBe(0);
  expect(left[2 * RATE]).toBeCloseTo(0.5);
  expect(left[4 * RATE - 1]).toBeLessThan(0.001);
});

it('silence is as long as the picture, within a frame', () => {
  for (const seconds of [15, 31.5, 90]) {
    const last = silentAac(seconds).packets.at(-1);
    expect(Math.abs((last?.at ?? 0) + (last?.seconds ?? 0) - seconds)).toBeLessThan(0.011);
  }
});

const flat = (seconds: number, value: number): Stereo => [
  new Float32Array(seconds * RATE).fill(value),
  new Float32Array(seconds * RATE).fill(value),
];

it('music steps back while a video is heard, and comes back after it', () => {
  const music = flat(6, 0.4);
  mixIn(music, flat(2, 0.2), 2);
  const at = (second: number): number => music[1][Math.round(second * RATE)] as number;
  expect(at(1)).toBeCloseTo(0.4);
  expect(at(3)).toBeCloseTo(0.4 * 0.3 + 0.2);
  expect(at(2)).toBeCloseTo(0.4 * 0.3);
  expect(at(5)).toBeCloseTo(0.4);
});
it('a video that is heard longer than its film lasts ends with it', () => {
  const music = flat(3, 0);
  mixIn(music, flat(4, 0.2), 2);
  expect(music[0]).toHaveLength(3 * RATE);
  expect(music[0][Math.round(2.5 * RATE)]).toBeCloseTo(0.2);
});
it('what would be too loud together is made softer as a whole', () => {
  const music = flat(1, 0.7);
  music[0][10] = 1.4;
  withinCeiling(music);
  expect(music[0][10]).toBeCloseTo(0.89);
  expect(music[1][10]).toBeCloseTo(0.445);
});
