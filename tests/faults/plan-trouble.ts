import type { Platform } from '../../shared/platforms/rules.ts';
import type { Mood } from '../fakes/fake.ts';
import type { Chance } from './chance.ts';
import { playedOn } from './played/index.ts';
import type { KindPlan } from './played/played.ts';

/** What goes wrong in a round, and when the Worker dies. */

/** A named place inside the Worker's work. */
export const POINTS = ['claim', 'fence', 'save', 'end', 'renewal', 'media', 'queue'] as const;
export type Point = (typeof POINTS)[number];

/** A named instant at which the Worker dies. */
export type KillPoint =
  | { at: 'any'; ms: number }
  /** So many ms before or after the second of one of the round's posts. */
  | { at: 'second'; post: number; ms: number }
  /** So many ms after a request of this operation arrives at the platform. */
  | { at: 'arrival'; platform: Platform; operation: string; ms: number }
  /** Just before or after its n-th passing of a place in its own work. */
  | { at: 'inside'; point: Point; side: 'before' | 'after'; nth: number };

/** The Worker's own bindings in trouble, for so many uses. */
export interface BrokenBinding {
  binding: 'database' | 'bucket' | 'queue';
  /** Only such a use of it breaks; a part of an upload counts as a put. Without: every one. */
  use?: 'read' | 'write' | 'get' | 'put' | 'head' | 'delete';
  /**
   * `before`: nothing is done; `after`: it is done and the answer lost. Of a message also `twice`: it comes again;
   * `late`; `never`; `swapped`: after the next one.
   */
  how: 'before' | 'after' | 'twice' | 'late' | 'never' | 'swapped';
  times: number;
}

export type Trouble = { afterMs: number } & (
  | { platform: Platform; mood: Mood }
  | { broken: BrokenBinding }
  /** The Worker's clock goes ahead or back for a while. */
  | { clock: { ms: number; forMs: number } }
  /** So many rings of the minute cron at once. */
  | { ticks: number }
);

const MOODS = [
  ...(['limited', 'down', 'unreachable', 'slow', 'expire-token', 'revoke', 'fail'] as const),
  ...(['drop-reply-after-success', 'drop-reply-after-success', 'slow'] as const),
];

/** Ms; twice as long as a lease lives in a run. */
const MOST_JUMP = 2500;

/** Troubles and kills aim at calls that the round's posts make. */
type Aims = readonly { platform: Platform; kind: KindPlan }[];

/** `slowest`: no platform holds a call for longer, ms; where the clock jumps as well it must be short. */
export function planTrouble(chance: Chance, aims: Aims, slowest: number): Trouble {
  const afterMs = chance.percent(40) ? 0 : chance.between(0, 1400);
  const draw = chance.next();
  if (draw < 0.25) return { afterMs, broken: planBroken(chance) };
  if (draw < 0.32) return { afterMs, ticks: chance.between(2, 3) };
  if (draw < 0.42 && slowest < 1000) {
    const ms = chance.between(300, MOST_JUMP) * (chance.percent(60) ? 1 : -1);
    return { afterMs, clock: { ms, forMs: chance.between(200, 2000) } };
  }
  const aim = chance.pick(aims);
  return { afterMs, platform: aim.platform, mood: planMood(chance, aim, slowest) };
}

/** What of a binding breaks, drawn as often as it stands here; null: whatever comes. */
const USES = {
  database: [null, 'read', 'write', 'write'],
  bucket: ['get', 'get', 'put', 'head', 'delete'],
  queue: [null],
} as const;

function planBroken(chance: Chance): BrokenBinding {
  const binding = chance.pick(['database', 'database', 'bucket', 'bucket', 'queue'] as const);
  const hows =
    binding === 'queue'
      ? (['before', 'after', 'twice', 'late', 'never', 'swapped'] as const)
      : (['before', 'after'] as const);
  const use = chance.pick<(typeof USES)[typeof binding][number]>(USES[binding]);
  return { binding, ...(use ? { use } : {}), how: chance.pick(hows), times: chance.between(1, 4) };
}

function operationOf(chance: Chance, { platform, kind }: Aims[number]): string {
  const others = [...playedOn(platform).reading, ...kind.around];
  return chance.percent(55) ? kind.publishing : chance.pick(others);
}

function planMood(chance: Chance, aim: Aims[number], slowest: number): Mood {
  const mood = chance.pick(MOODS);
  const { renewal, fates } = playedOn(aim.platform);
  const operation = operationOf(chance, aim);
  const times = chance.between(1, 2);
  switch (mood) {
    case 'slow':
      return { mood, operation, times, ms: chance.between(50, slowest) };
    case 'expire-token':
    case 'revoke':
      return { mood, operation, times: 1 };
    case 'drop-reply-after-success':
      return { mood, operation, times, ...(chance.percent(40) ? { status: 504 } : {}) };
    case 'fail':
      return { mood, ...chance.pick(fates) };
    default:
      return { mood, operation: renewal && chance.percent(10) ? renewal : operation, times };
  }
}

export function planKill(chance: Chance, aims: Aims): KillPoint {
  const draw = chance.next();
  if (draw < 0.15) return { at: 'any', ms: chance.between(0, 2500) };
  if (draw < 0.35)
    return { at: 'second', post: chance.between(0, aims.length - 1), ms: chance.between(-300, 250) };
  if (draw < 0.65) {
    const side = chance.pick(['before', 'after'] as const);
    return { at: 'inside', point: chance.pick(POINTS), side, nth: chance.between(1, 6) };
  }
  const aim = chance.pick(aims);
  const ms = chance.percent(50) ? 0 : chance.between(1, 60);
  return { at: 'arrival', platform: aim.platform, operation: operationOf(chance, aim), ms };
}

/** For counting: a name for each kind of instant. */
export const nameOfKill = (kill: KillPoint): string => {
  switch (kill.at) {
    case 'arrival':
      return `arrival of ${kill.platform} ${kill.operation}`;
    case 'inside':
      return `${kill.side} ${kill.point}`;
    default:
      return kill.at;
  }
};
