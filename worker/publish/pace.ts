import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { toWall } from '../../shared/schedule.ts';
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
  /** The platform said so; else others go first. */
  isLimit: boolean;
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

/** From when on a call may leave by what was learnt, where so many leave before it, ms; 0: at any time. */
export function opensAt(paces: readonly Pace[], before: number): number {
  const spent = paces.filter(({ left }) => left !== null && left <= before);
  return Math.max(
    latest(paces, (one) => one.openAt),
    latest(spent, (one) => one.resetsAt ?? 0),
  );
}

const FULL = 'platform-full';
export const isFullProblem = ({ code }: { code: string }): boolean => code === FULL;

/** What its owner is told of a post whose time comes before the platform takes more. It goes out then. */
export function platformFull(row: Pick<PublicationRow, 'platform' | 'timeZone'>, opens: number) {
  const { name } = platformRules(row.platform as Platform);
  const when = toWall(opens, row.timeZone).slice(0, 16).replace('T', ' ');
  const message = `${name} takes no more until ${when}: this post goes out then, or choose a later time.`;
  return { code: FULL, field: 'when', message };
}

/**
 * Until when a step must wait for the sake of the limits; null: it may go on. A rehearsal never waits: it leaves out what
 * it would ask.
 */
export async function pauseFor(
  context: Context,
  { row, paces }: Loaded,
  step: StepName,
  now: number,
): Promise<Pause | null> {
  if (step === 'poll' || step === 'find' || step === 'rehearse') return null;
  const closed = latest(paces, (one) => one.openAt);
  const opens = step === 'publish' ? opensAt(paces, 0) : closed;
  if (opens > now) {
    const { why } = paces.find((one) => one.openAt === opens) ?? {};
    return { until: opens, why: why ?? LIMITED, isLimit: true };
  }
  const gap = step === 'publish' ? gapOf(row, now, context.waits) : 0;
  if (gap === 0) return null;
  const free = Math.max(
    now,
    latest(paces, (one) => one.gapUntil),
  );
  const until = free + gap * (await lateBefore(context.db, row, now - context.waits.spreadFrom));
  return until > now ? { until, why: LATE, isLimit: false } : null;
}
