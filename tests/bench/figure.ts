import type { Calibration } from './calibrate.ts';
import type { Stage } from './stage.ts';

/** One measured number. */
export interface Figure {
  name: string;
  value: number;
  unit: 'kB gz' | 'MB' | 'bytes' | 'ms' | 'rows' | 'posts' | 'US cents' | 'of 1' | 's/s' | 'a second';
  /** What it is to be at most or at least, or what it is held against, in words; null where nothing was set. */
  target: string | null;
  reached: boolean | null;
  /** What else was seen while it was measured. */
  detail: Record<string, number | string>;
  /** How fast this machine was just then; beside every figure in ms. */
  calibration?: Calibration;
}

/** What measures one thing, and may tell several numbers of it. */
export interface Measure {
  /** For `--only`. */
  name: string;
  /** Takes long: only measured where it is asked for by name. */
  asked?: true;
  measure(stage: Stage): Promise<Figure[]>;
}

/** What is given of a figure. A time without how fast the machine was just then does not compile. */
type Given = Pick<Figure, 'name' | 'value'> &
  Partial<Figure> &
  ({ unit: Exclude<Figure['unit'], 'ms'> } | { unit: 'ms'; calibration: Calibration });

/** A figure that is to be `most` or less. */
export const atMost = (most: number, { detail = {}, ...figure }: Given): Figure => ({
  ...figure,
  detail,
  target: `at most ${most} ${figure.unit}`,
  reached: figure.value <= most,
});

/** A figure that is to be `least` or more. */
export const atLeast = (least: number, { detail = {}, ...figure }: Given): Figure => ({
  ...figure,
  detail,
  target: `at least ${least} ${figure.unit}`,
  reached: figure.value >= least,
});

/** A figure that nothing was set for. */
export const plain = ({ detail = {}, ...figure }: Given): Figure => ({
  ...figure,
  detail,
  target: null,
  reached: null,
});

/** The value that so many of a hundred do not exceed: nearest rank. NaN for none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
