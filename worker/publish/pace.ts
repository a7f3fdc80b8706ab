import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Context } from '../context.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { lateBefore, type Pace } from '../db/queries/paces.ts';
import type { PublicationRow, StepName } from '../db/queries/publications.ts';
import type { Waits } from '../waits.ts';

/**
 * How fast an account and our app may go on. What was planned for a second goes out on it; only what the platform
 * limits waits, and what is late (after an outage) goes out one by one in the order it was planned.
 */

export interface Pause {
  until: number;
  /** For the owner. */
  why: string;
}

const LATE = 'It is late and goes out after the posts before it, one by one.';
const LIMITED = 'The platform takes no more for now.';

/** The distance this publishing call must keep from the account's last, ms; 0 for what is on time. */
export function gapOf(
  row: Pick<PublicationRow, 'publishAt' | 'remoteId' | 'platform'>,
  now: number,
  waits: Waits,
): number {
  // The parts of one thread belong together.
  if (row.remoteId !== null) return 0;
  const spacing = (platformRules(row.platform as Platform).spacingSeconds?.value ?? 0) * waits.second;
  return now > row.publishAt + waits.spreadFrom ? Math.max(spacing, waits.spread) : spacing;
}

const latest = (paces: readonly Pace[], read: (pace: Pace) => number): number =>
  Math.max(0, ...paces.map(read));

/** Until when a step must wait for the sake of the limits; null: it may go on. */
export async function pauseFor(
  context: Context,
  { row, paces }: Loaded,
  step: StepName,
  now: number,
): Promise<Pause | null> {
  if (step === 'poll' || step === 'find') return null;
  const closed = latest(paces, (one) => one.openAt);
  const spent = step !== 'publish' ? 0 : latest(paces, (one) => (one.left === 0 ? (one.resetsAt ?? 0) : 0));
  const opensAt = Math.max(closed, spent);
  if (opensAt > now) {
    const { why } = paces.find((one) => one.openAt === closed && closed >= spent) ?? {};
    return { until: opensAt, why: why ?? LIMITED };
  }
  const gap = step === 'publish' ? gapOf(row, now, context.waits) : 0;
  if (gap === 0) return null;
  const free = Math.max(
    now,
    latest(paces, (one) => one.gapUntil),
  );
  const until = free + gap * (await lateBefore(context.db, row, now - context.waits.spreadFrom));
  return until > now ? { until, why: LATE } : null;
}
