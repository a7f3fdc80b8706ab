import { sha256Hex } from '../fakes/sha256.ts';

/** Chance that can be had again: the same seed gives the same draws in the same order. */
export interface Chance {
  /** From 0 up to but not 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in so many cases of a hundred. */
  percent(of: number): boolean;
}

export function chanceOf(seed: string): Chance {
  let count = 0;
  const next = (): number => Number.parseInt(sha256Hex(`${seed}/${count++}`).slice(0, 12), 16) / 2 ** 48;
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    percent: (of) => next() * 100 < of,
  };
}
