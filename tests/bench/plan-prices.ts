/**
 * What Cloudflare's free plan takes of each thing a day, and what a million more cost on the paid one, in US dollars.
 * Read on 2026-11-27 at the address beside each; a month counts as thirty days.
 */
export interface Meter {
  name: string;
  freeADay: number;
  dollarsAMillion: number;
  source: string;
}

const WORKERS = 'https://developers.cloudflare.com/workers/platform/pricing/';
const D1 = 'https://developers.cloudflare.com/d1/platform/pricing/';
const OBJECTS = 'https://developers.cloudflare.com/durable-objects/platform/pricing/';
const QUEUES = 'https://developers.cloudflare.com/queues/platform/pricing/';
const R2 = 'https://developers.cloudflare.com/r2/pricing/';

export const METERS = {
  requests: { name: 'requests', freeADay: 100_000, dollarsAMillion: 0.3, source: WORKERS },
  cpuMs: {
    name: 'processor time of the whole runtime, ms',
    freeADay: Number.POSITIVE_INFINITY,
    dollarsAMillion: 0.02,
    source: WORKERS,
  },
  rowsRead: { name: 'rows read', freeADay: 5_000_000, dollarsAMillion: 0.001, source: D1 },
  rowsWritten: { name: 'rows written', freeADay: 100_000, dollarsAMillion: 1, source: D1 },
  objectRequests: {
    name: 'calls of clocks and feeds',
    freeADay: 100_000,
    dollarsAMillion: 0.15,
    source: OBJECTS,
  },
  /** An alarm that is set is a row. */
  objectRows: { name: 'alarms set', freeADay: 100_000, dollarsAMillion: 1, source: OBJECTS },
  /** GB-s; an object counts as 128 MB for as long as it is at work. */
  objectTime: { name: 'time of clocks, GB-s', freeADay: 13_000, dollarsAMillion: 12.5, source: OBJECTS },
  /** A message is written, read and deleted. */
  queueOperations: { name: 'queue operations', freeADay: 10_000, dollarsAMillion: 0.4, source: QUEUES },
  bucketWrites: { name: 'bucket writes', freeADay: 1_000_000 / 30, dollarsAMillion: 4.5, source: R2 },
  bucketReads: { name: 'bucket reads', freeADay: 10_000_000 / 30, dollarsAMillion: 0.36, source: R2 },
} as const satisfies Record<string, Meter>;

export type MeterName = keyof typeof METERS;
export type Use = Record<MeterName, number>;

/** So many posts a day the free plan carries beside what each day takes anyway, and what runs out first. */
export function carriedADay(aPost: Use, aDay: Use): { posts: number; first: string } {
  const all = (Object.keys(METERS) as MeterName[]).map((name) => ({
    first: METERS[name].name,
    posts: aPost[name] === 0 ? Number.POSITIVE_INFINITY : (METERS[name].freeADay - aDay[name]) / aPost[name],
  }));
  const least = all.reduce((one, other) => (other.posts < one.posts ? other : one));
  return { ...least, posts: Math.floor(least.posts) };
}

/** What a thousand posts cost where all that is included is used up, US dollars. */
export const dollarsAThousand = (aPost: Use): number =>
  (Object.keys(METERS) as MeterName[]).reduce(
    (sum, name) => sum + (aPost[name] * 1000 * METERS[name].dollarsAMillion) / 1e6,
    0,
  );
