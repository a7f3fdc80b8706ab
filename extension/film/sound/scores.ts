import type { TrackId } from '../timeline.ts';

export type Voice = 'pad' | 'pluck' | 'bass' | 'kick' | 'hat' | 'bell';

/** `at` and `beats` are counted in beats; `key` is a MIDI number, 60 the middle C. */
export interface Note {
  voice: Voice;
  key: number;
  at: number;
  beats: number;
  gain: number;
  /** -1 left to 1 right. */
  side: number;
}
/** Bars of four beats, played round and round. */
export interface Score {
  bars: readonly (readonly Note[])[];
}

const note = (voice: Voice, key: number, at: number, beats: number, gain: number, side = 0): Note => ({
  voice,
  key,
  at,
  beats,
  gain,
  side,
});

type Chord = readonly [bass: number, ...keys: number[]];
const pads = ([bass, ...keys]: Chord): Note[] => [
  note('bass', bass, 0, 4, 0.34),
  ...keys.map((key, index) => note('pad', key, 0, 4.3, 0.2, (index - 1) * 0.4)),
];

/** Slow chords with a bell over them. */
const DAWN: readonly Chord[] = [
  [41, 60, 65, 69],
  [38, 57, 62, 65],
  [46, 58, 62, 65],
  [36, 55, 60, 64],
];
const dawn: Score = {
  bars: DAWN.map((chord, bar) => [
    ...pads(chord),
    note('bell', (chord[3] as number) + 12, bar % 2 === 0 ? 1 : 2, 2, 0.1, 0.5),
    note('bell', (chord[2] as number) + 12, bar % 2 === 0 ? 3 : 0, 2, 0.08, -0.5),
  ]),
};

/** Plucked chords that walk. */
const STROLL: readonly Chord[] = [
  [43, 62, 67, 71],
  [40, 59, 64, 67],
  [48, 60, 64, 67],
  [38, 57, 62, 66],
];
const STEPS = [0, 1, 2, 1, 0, 2, 1, 2] as const;
const stroll: Score = {
  bars: STROLL.map((chord) => [
    note('bass', chord[0], 0, 1.8, 0.36),
    note('bass', chord[0], 2.5, 1.2, 0.28),
    ...STEPS.map((step, index) =>
      note(
        'pluck',
        (chord[step + 1] as number) + (index === 5 ? 12 : 0),
        index / 2,
        1.4,
        0.26,
        index % 2 ? 0.45 : -0.45,
      ),
    ),
    ...[0.5, 1.5, 2.5, 3.5].map((at) => note('hat', 0, at, 0.2, 0.05, 0.2)),
  ]),
};

/** A steady pulse. */
const PULSE: readonly Chord[] = [
  [33, 57, 60, 64],
  [29, 57, 60, 65],
  [36, 55, 60, 64],
  [31, 55, 59, 62],
];
const pulse: Score = {
  bars: PULSE.map((chord) => [
    ...[0, 1, 2, 3].map((at) => note('kick', 0, at, 0.4, 0.6)),
    ...[0.5, 1.5, 2.5, 3.5].map((at) => note('hat', 0, at, 0.15, 0.1, 0.3)),
    ...[0.5, 1, 1.5, 2.5, 3, 3.5].map((at) => note('bass', chord[0] + 12, at, 0.45, 0.3)),
    ...chord
      .slice(1)
      .flatMap((key, index) => [
        note('pluck', key, 0, 0.9, 0.2, (index - 1) * 0.5),
        note('pluck', key, 1.5, 0.9, 0.17, (index - 1) * 0.5),
        note('pluck', key + (index === 2 ? 12 : 0), 3, 0.9, 0.17, (1 - index) * 0.5),
      ]),
  ]),
};

export const TRACK_SCORES: Readonly<Record<TrackId, Score>> = { dawn, stroll, pulse };
