import { type FaultsGiven, type FaultsReport, runOne } from './run.ts';

/** Much of a run is waiting for a moment: as many Workers as this wait side by side. */
const SIDE_BY_SIDE = 3;
/** A Worker of its own is worth its start from so many kills on. */
const WORTH = 20;

/**
 * Kills Workers again and again while they publish, each on platforms of its own, and adds up what became of it all. The
 * seed and the number of runs say what happens, on every machine.
 */
export async function runFaults(given: FaultsGiven): Promise<FaultsReport> {
  const started = Date.now();
  const reports = await Promise.all(shares(given).map(runOne));
  const { seed, runs } = given;
  const seconds = Math.round((Date.now() - started) / 1000);
  return { ...reports.reduce(sum), seed, runs, seconds };
}

function shares(given: FaultsGiven): FaultsGiven[] {
  const { seed, runs, say } = given;
  const workers = Math.max(1, Math.min(SIDE_BY_SIDE, Math.floor(runs / WORTH)));
  if (workers === 1) return [given];
  return Array.from({ length: workers }, (_, at) => ({
    ...given,
    seed: `${seed}.${at + 1}`,
    runs: Math.floor((runs + at) / workers),
    ...(say ? { say: (line: string) => say(`${seed}.${at + 1}: ${line}`) } : {}),
  }));
}

function sum(one: FaultsReport, other: FaultsReport): FaultsReport {
  const entries = Object.entries(one).map(([name, value]) => {
    const more = other[name as keyof FaultsReport];
    return [name, add(value, more)];
  });
  return Object.fromEntries(entries) as FaultsReport;
}

function add(one: unknown, other: unknown): unknown {
  if (typeof one === 'number') return one + (other as number);
  if (Array.isArray(one)) return [...one, ...(other as unknown[])];
  if (typeof one === 'string') return one;
  const [mine, theirs] = [one as Record<string, number>, other as Record<string, number>];
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries([...names].map((name) => [name, (mine[name] ?? 0) + (theirs[name] ?? 0)]));
}
