import { setTimeout as pause } from 'node:timers/promises';
import { type Calibration, calibrate } from './calibrate.ts';
import { armClocks, askInside, callsAtOnce, takeCounts, type WorkCounts } from './count-work.ts';
import { type Crowd, type CrowdGiven, gatherCrowd, planCrowd } from './crowd.ts';
import { runtimeMs, watchFiles } from './process-time.ts';
import type { Stage } from './stage.ts';

const SECOND = 1000;
/** So long after the last second nothing is waited for any longer, ms; and so much longer for each post. */
const PATIENCE = 120_000;
const PATIENCE_A_POST = 30;

export interface DueGiven extends CrowdGiven {
  /** Over how long the due seconds are spread, ms; 0: all in the same one. */
  spread: number;
  /** How far ahead the first lies when all is planned, ms: preparation must be over by then. */
  ahead: number;
  /** Kills everything so long after the first second, ms, and starts it again so much later. */
  kill?: { after: number; downMs: number };
}

export interface Late {
  dueAt: number;
  platform: string;
  ms: number;
}

export interface DueRun {
  /** How late each publishing call arrived, ms, with the second it was due. */
  late: Late[];
  /** Posts that were still not staged shortly before the first second. */
  unstaged: number;
  /** Processor time of the runtime in publishing, ms; null where it cannot be known. */
  cpuMs: number | null;
  counts: WorkCounts;
  calibration: Calibration;
  /** Files that the runtime had open at most while posts left; 0 where it cannot be known. */
  files: number;
  /** How long as many bare calls took the runtime in the same run, ms; null where posts are spread. */
  bareMs: number | null;
  /** When it was killed and when the Worker answered again, ms. */
  down: { from: number; to: number } | null;
}

/** Plans a post for every account of a crowd, waits, and measures how late the publishing calls arrive. */
export async function runDue(given: DueGiven, stage: Pick<Stage, 'say'>): Promise<DueRun> {
  stage.say(`Gathering ${given.count} accounts …`);
  const crowd = await gatherCrowd(given);
  let worker = await crowd.start();
  const ends: (() => unknown)[] = [];
  try {
    const bareMs = given.spread === 0 ? await callsAtOnce(worker.url, crowd.looks) : null;
    const first = Math.ceil((Date.now() + given.ahead) / SECOND) * SECOND;
    const dueAt = (index: number): number =>
      first + (given.spread === 0 ? 0 : Math.floor((index * given.spread) / given.count / SECOND) * SECOND);
    const aSecond = given.count / Math.max(1, given.spread / SECOND);
    const seconds = await planCrowd(
      worker.url,
      crowd,
      spreadEvenly(given.count, dueAt),
      given.staged ? aSecond : null,
    );
    await armClocks(worker.url, crowd.accountIds);
    stage.say(`${given.count} posts are planned over ${given.spread / SECOND} s; waiting for them …`);
    const unstaged = await stagedBy(worker.url, first - 3 * SECOND);
    const calibration = await calibrate();
    await takeCounts(worker.url);
    const cpuBefore = runtimeMs(worker.group);
    const files = watchFiles(worker.group);
    ends.push(() => files.stop());
    await pause(Math.max(0, first - SECOND - Date.now()));
    let down: DueRun['down'] = null;
    if (given.kill) {
      await pause(Math.max(0, first + given.kill.after - Date.now()));
      const from = Date.now();
      await worker.kill();
      await pause(given.kill.downMs);
      worker = await crowd.start();
      down = { from, to: Date.now() };
    }
    const arrived = allArrived(
      worker.url,
      crowd,
      first + given.spread + PATIENCE + given.count * PATIENCE_A_POST,
    );
    // What did not arrive is told beside the figures.
    await arrived.catch((error: Error) => stage.say(error.message));
    await pause(SECOND);
    const cpuAfter = runtimeMs(worker.group);
    return {
      late: crowd.arrivals.map((arrival) => lateness(seconds, arrival)),
      unstaged,
      cpuMs: cpuBefore === null || cpuAfter === null || down ? null : cpuAfter - cpuBefore,
      counts: await takeCounts(worker.url),
      files: files.stop(),
      calibration,
      bareMs,
      down,
    };
  } finally {
    for (const end of ends) end();
    await worker.kill();
    await crowd.close();
  }
}

function lateness(
  seconds: ReadonlyMap<string, number>,
  { account, platform, at }: Crowd['arrivals'][number],
): Late {
  const dueAt = seconds.get(account);
  if (dueAt === undefined) throw new Error(`Nobody planned anything for ${account}.`);
  return { dueAt, platform, ms: at - dueAt };
}

/** Both kinds of posts in every second: neighbours in the list are far apart in time. */
function spreadEvenly(count: number, dueAt: (index: number) => number): (index: number) => number {
  const half = Math.ceil(count / 2);
  return (index) => dueAt(index < half ? index * 2 : (index - half) * 2 + 1);
}

/** Waits until all is staged, or until then; how many are not. */
async function stagedBy(workerUrl: string, end: number): Promise<number> {
  for (;;) {
    const [row] = await askInside(
      workerUrl,
      `SELECT count(*) AS open FROM publications WHERE status IN ('scheduled', 'preparing')`,
    );
    const open = Number(row?.open);
    if (open === 0 || Date.now() > end) return open;
    await pause(SECOND);
  }
}

async function allArrived(workerUrl: string, crowd: Crowd, end: number): Promise<void> {
  const count = crowd.accountIds.length;
  while (crowd.arrivals.length < count && Date.now() < end) await pause(200);
  if (crowd.arrivals.length === count) return;
  const standing = await askInside(
    workerUrl,
    `SELECT platform, status, hold_reason, failure_code, failure_message, count(*) AS posts, min(due_at - publish_at) AS due FROM publications GROUP BY 1, 2, 3, 4, 5`,
  );
  throw new Error(
    `${crowd.arrivals.length} publishing calls for ${count} posts: ${JSON.stringify(standing)}`,
  );
}
