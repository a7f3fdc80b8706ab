import { scaled } from '../../worker/waits.ts';
import { type DueGiven, type DueRun, runDue } from './due-run.ts';
import { atLeast, atMost, type Figure, type Measure, percentile, plain, round } from './figure.ts';

const MINUTE = 60_000;

/** What a crowd is held to: so many ms at most, of its 99 in a hundred, of the last, or of half after a kill. */
interface Crowd extends DueGiven {
  name: string;
  p99?: number;
  max?: number;
}

/** Half of the crowd writes texts on X, the others publish a photo on TikTok. */
const ordinary = { texts: 50 } as const;
const CROWDS: Crowd[] = [
  { ...ordinary, name: 'crowd-100', count: 100, spread: MINUTE, ahead: 60_000, p99: 150 },
  { ...ordinary, name: 'crowd-100-at-once', count: 100, spread: 0, ahead: 60_000 },
  { ...ordinary, name: 'crowd-1000', count: 1000, spread: MINUTE, ahead: 90_000, p99: 150 },
  { ...ordinary, name: 'crowd-1000-at-once', count: 1000, spread: 0, ahead: 90_000 },
  {
    ...ordinary,
    name: 'crowd-4000-at-once',
    count: 4000,
    spread: 0,
    ahead: 120_000,
    staged: true,
    clocksInMemory: true,
    max: 10_000,
  },
  {
    ...ordinary,
    name: 'crowd-10000',
    count: 10_000,
    spread: MINUTE,
    // Telling ten thousand clocks takes minutes where the machine is busy.
    ahead: 240_000,
    staged: true,
    clocksInMemory: true,
    p99: 1000,
  },
  {
    ...ordinary,
    name: 'crowd-10000-at-once',
    count: 10_000,
    spread: 0,
    // Telling ten thousand clocks takes minutes where the machine is busy.
    ahead: 240_000,
    staged: true,
    clocksInMemory: true,
    max: 10_000,
  },
  {
    ...ordinary,
    name: 'crowd-killed',
    count: 600,
    spread: 20_000,
    ahead: 60_000,
    kill: { after: 8000, downMs: 3000 },
  },
];
/** Rows are fenced up to so long before their second, ms: one that the kill caught so was on its way already. */
const FENCED = scaled(1).fence;
/** After a kill half of what fell due meanwhile may be so much later than the Worker was down, ms. */
const AFTER_KILL = 1000;

/** Lateness with very many accounts, a post each. They take minutes, so they are measured when asked for. */
export const crowds: Measure[] = CROWDS.map((crowd) => ({
  name: crowd.name,
  asked: true,
  measure: async (stage) => figuresOf(crowd, await runDue(crowd, stage)),
}));

function figuresOf(crowd: Crowd, run: DueRun): Figure[] {
  const { calibration } = run;
  const late = run.late.map(({ ms }) => ms);
  const detail = {
    posts: crowd.count,
    'spread over, s': crowd.spread / 1000,
    ...(run.files > 0 ? { 'files the runtime had open, most': run.files } : {}),
    ...(crowd.staged ? { 'staged beforehand': crowd.count } : { 'not staged in time': run.unstaged }),
  };
  const name = `${crowd.name}: publishing call after its second`;
  const one = { unit: 'ms', detail, calibration } as const;
  const held = (most: number | undefined, figure: Parameters<typeof plain>[0]): Figure =>
    most === undefined ? plain(figure) : atMost(most, figure);
  return [
    ...(crowd.kill
      ? []
      : [
          atLeast(crowd.count, {
            name: `${crowd.name}: publishing calls that arrived`,
            value: late.length,
            unit: 'posts',
          }),
        ]),
    ...byPlatform(run).flatMap(([platform, some]) =>
      [50, 99].map((percent) =>
        plain({ ...one, name: `${name}, on ${platform}, p${percent}`, value: percentile(some, percent) }),
      ),
    ),
    plain({ ...one, name: `${name}, p50`, value: percentile(late, 50) }),
    held(crowd.p99, { ...one, name: `${name}, p99`, value: percentile(late, 99) }),
    held(crowd.max, { ...one, name: `${name}, max`, value: Math.max(...late) }),
    ...(run.bareMs === null
      ? []
      : [
          // What the machine itself takes for as many, with no clock, database, token or receipt.
          plain({
            ...one,
            name: `${crowd.name}: as many bare calls from the runtime, one after the other and many at once`,
            value: run.bareMs,
          }),
        ]),
    ...afterKill(crowd, run),
    ...(run.cpuMs === null
      ? []
      : [
          // With the database and all other stand-ins in it: more than Cloudflare would count.
          plain({
            ...one,
            name: `${crowd.name}: processor time of the whole runtime a publish`,
            value: round(run.cpuMs / crowd.count),
          }),
        ]),
  ];
}

const byPlatform = ({ late }: DueRun): [platform: string, ms: number[]][] =>
  Object.entries(Object.groupBy(late, ({ platform }) => platform)).map(([platform, some = []]) => [
    platform,
    some.map(({ ms }) => ms),
  ]);

/**
 * Of what fell due while nothing ran, half: how much later than the Worker was there again. Beside it what the kill caught
 * behind its fence: nobody knows whether it was sent, so it goes out when the platform has been asked for long enough.
 */
export function afterKill(
  crowd: Pick<Crowd, 'name' | 'count'>,
  { late, down, calibration }: Pick<DueRun, 'late' | 'down' | 'calibration'>,
): Figure[] {
  if (!down) return [];
  const fenced = down.from + FENCED;
  const caught = late.filter(({ dueAt, ms }) => dueAt < fenced && dueAt + ms >= down.to);
  const missed = late.filter(({ dueAt }) => dueAt >= fenced && dueAt < down.to);
  const beyond = missed.map(({ dueAt, ms }) => dueAt + ms - down.to);
  return [
    atMost(AFTER_KILL, {
      name: `${crowd.name}: publishing call after the Worker was back, p50`,
      value: percentile(beyond, 50),
      unit: 'ms',
      detail: { 'fell due meanwhile': missed.length, 'down for, ms': down.to - down.from },
      calibration,
    }),
    plain({
      name: `${crowd.name}: what was caught on its way, sent after its second, max`,
      value: Math.max(0, ...caught.map(({ ms }) => ms)),
      unit: 'ms',
      detail: { caught: caught.length, 'never sent': crowd.count - late.length },
      calibration,
    }),
  ];
}
