import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Platform } from '../../shared/platforms/rules.ts';
import { toWall } from '../../shared/schedule.ts';
import { serveSandbox } from '../fakes/serve.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { playedOn } from '../faults/played/index.ts';
import { allSandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { type SpawnedWorker, spawnWorker } from '../runtime/spawn.ts';
import { draftOf, type Medium, mediumOf, type Owner, signUp } from '../system/client.ts';
import { type Calibration, calibrate } from './calibrate.ts';
import { askInside, countingWorker, sumOf, takeCounts, tripInVain, type WorkCounts } from './count-work.ts';
import { atMost, type Figure, type Measure, plain, round } from './figure.ts';
import { carriedADay, dollarsAThousand, METERS, type MeterName, type Use } from './plan-prices.ts';
import { runtimeMs } from './process-time.ts';

/** Posts of each sort, each on an account of its own. */
const POSTS = 20;
const AHEAD = 60_000;
const PATIENCE = 60_000;
const MINUTES_A_DAY = 1440;
/** Trips with nothing to ask, to know what the stand-in for D1 spends on the way there and back. */
const IN_VAIN = 1000;
const TICKS = 20;
/** What a Durable Object counts as while it is at work, GB. */
const OBJECT_GB = 0.128;
/** What the free plan gives an invocation, ms. */
const FREE_CPU = 10;

interface Sort {
  name: string;
  platform: Platform;
  kind: string;
  options: Record<string, string>;
  /** Every post has its own: what is there already would cost no upload. */
  media: (post: number) => Medium[];
}

const direct = { mode: 'direct', privacy: 'PUBLIC_TO_EVERYONE' };
const SORTS: Sort[] = [
  { name: 'text', platform: 'x', kind: 'text', options: { replies: 'everyone' }, media: () => [] },
  {
    name: 'photos',
    platform: 'tiktok',
    kind: 'photos',
    options: direct,
    media: (post) => [1, 2].map((one) => photo(400 + 2 * post + one)),
  },
  {
    name: 'video of 5 MB',
    platform: 'tiktok',
    kind: 'video',
    options: direct,
    media: (post) => [
      mediumOf(smallMovie({ bytes: 5_000_000 + post }), 'video/mp4', {
        ...{ width: 1080, height: 1920, seconds: 12 },
      }),
    ],
  },
];
const photo = (bytes: number): Medium =>
  mediumOf(smallJpeg(1080, 1350, bytes), 'image/jpeg', { width: 1080, height: 1350 });

/**
 * What a post takes of everything that Cloudflare counts, from its scheduling by a browser to its end, and from that
 * what a day of the free plan carries and what a thousand posts cost beyond what the paid one includes.
 */
export const costs: Measure = {
  name: 'costs',
  async measure(stage) {
    const folder = await mkdtemp(join(tmpdir(), 'clipcast-costs-'));
    const given = Object.assign({}, ...(['tiktok', 'x'] as const).map((one) => playedOn(one).given(POSTS)));
    const sandbox = await serveSandbox({ ...given, port: 0 });
    const worker = await spawnWorker({
      scripts: await countingWorker(folder),
      cron: false,
      sandboxUrl: sandbox.url,
      env: { ...testSecrets(), ...allSandboxSettings(sandbox.fakes) },
    });
    try {
      const owner = await signUp(worker.url);
      for (const platform of ['tiktok', 'x'] as const)
        for (const { user } of playedOn(platform).accounts(POSTS)) await owner.connect(platform, user);
      const idle = await idleDay(worker);
      const tripMs = await emptyTripMs(worker);
      const figures: Figure[] = [];
      for (const sort of SORTS) {
        stage.say(`Counting ${POSTS} posts: ${sort.name} …`);
        figures.push(...figuresOf(sort, await count(worker, owner, sort), idle, tripMs));
      }
      return figures;
    } finally {
      await worker.kill();
      await sandbox.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

/** What the minute cron takes in a day with nothing to do. */
async function idleDay(worker: SpawnedWorker): Promise<Use> {
  await pause(1000);
  await takeCounts(worker.url);
  for (let tick = 0; tick < TICKS; tick += 1) await worker.runCron();
  return usedBy([await takeCounts(worker.url)], 0, TICKS / MINUTES_A_DAY);
}

/** Processor time of the runtime for one trip with nothing to ask, ms: Cloudflare's D1 spends it, and does not count it as ours. */
async function emptyTripMs(worker: SpawnedWorker): Promise<number> {
  const cpu = (): number => runtimeMs(worker.group) ?? Number.NaN;
  // Once before, so that what is measured has been compiled.
  await tripInVain(worker.url, IN_VAIN / 2);
  const before = cpu();
  await tripInVain(worker.url, IN_VAIN);
  return (cpu() - before) / IN_VAIN;
}

interface Counted {
  aPost: Use;
  /** About its second alone: from the look that finds it due to the one that finds nothing more to do. */
  rows: number;
  cpuMs: number;
  trips: number;
  invocations: number;
  calibration: Calibration;
}

async function count(worker: SpawnedWorker, owner: Owner, sort: Sort): Promise<Counted> {
  const cpu = (): number => runtimeMs(worker.group) ?? Number.NaN;
  await takeCounts(worker.url);
  const cpuFirst = cpu();
  const due = Math.ceil((Date.now() + AHEAD) / 1000) * 1000;
  const accounts = (await owner.accounts()).filter((one) => one.platform === sort.platform);
  for (const [index, { id }] of accounts.entries()) {
    const media = sort.media(index);
    const when = { scheduledAt: toWall(due, 'UTC'), timeZone: 'UTC' };
    const { kind, options } = sort;
    const target = { accountId: id, kind, caption: `${sort.name} ${index}`, options, when };
    await owner.ask(
      'createPost',
      {},
      draftOf(`draft-${sort.name.length}-${index}-costs`, media, target, due),
    );
    for (const one of media) await owner.upload(one);
  }
  await pause(due - 3000 - Date.now());
  const before = await takeCounts(worker.url);
  const calibration = await calibrate();
  const cpuBefore = cpu();
  await allPublished(worker, due + PATIENCE);
  await pause(500);
  const after = await takeCounts(worker.url);
  const cpuAfter = cpu();
  return {
    aPost: usedBy([before, after], cpuAfter - cpuFirst, POSTS),
    rows: sumOf(after, 'read') / POSTS,
    cpuMs: (cpuAfter - cpuBefore) / POSTS,
    trips: sumOf(after, 'trips') / POSTS,
    invocations: sumOf(after, 'calls') / POSTS,
    calibration,
  };
}

async function allPublished(worker: SpawnedWorker, end: number): Promise<void> {
  for (;;) {
    const open = await askInside(
      worker.url,
      `SELECT status, failure_message FROM publications WHERE status <> 'published'`,
    );
    if (open.length === 0) return;
    if (Date.now() > end) throw new Error(`These were not published: ${JSON.stringify(open)}`);
    await pause(500);
  }
}

function usedBy(all: readonly WorkCounts[], cpuMs: number, share: number): Use {
  const sum = (what: Parameters<typeof sumOf>[1]): number =>
    all.reduce((total, one) => total + sumOf(one, what), 0) / share;
  const calls = (who: 'clock' | 'feed' | 'queue' | 'requests' | 'cron'): number =>
    all.reduce((total, one) => total + (one[who]?.calls ?? 0), 0) / share;
  return {
    requests: calls('requests') + calls('cron') + calls('queue'),
    cpuMs: cpuMs / share,
    rowsRead: sum('read'),
    rowsWritten: sum('written'),
    objectRequests: calls('clock') + calls('feed'),
    objectRows: sum('alarms'),
    objectTime: (sum('wallMs') / 1000) * OBJECT_GB,
    queueOperations: 3 * sum('messages'),
    bucketWrites: sum('puts'),
    bucketReads: sum('gets'),
  };
}

function figuresOf(
  { name }: Sort,
  { aPost, rows, cpuMs, trips, invocations, calibration }: Counted,
  idle: Use,
  tripMs: number,
): Figure[] {
  const { posts, first } = carriedADay(aPost, idle);
  const thousand = (Object.keys(METERS) as MeterName[]).map((meter) => [
    METERS[meter].name,
    round(aPost[meter] * 1000),
  ]);
  return [
    plain({
      name: `${name}: posts a day on the free plan`,
      value: posts,
      unit: 'posts',
      detail: { 'runs out first': first, 'rows the cron reads a day anyway': round(idle.rowsRead) },
    }),
    plain({
      name: `${name}: 1,000 posts beyond what is included`,
      value: round(dollarsAThousand(aPost) * 100, 2),
      unit: 'US cents',
      detail: Object.fromEntries(thousand),
    }),
    plain({ name: `${name}: rows read about its second`, value: round(rows), unit: 'rows' }),
    // Without the bare way to the database and back, which is D1's own; what the stand-ins spend on statements, bucket
    // and net is still in it: more than Cloudflare would count.
    atMost(FREE_CPU, {
      name: `${name}: processor time of an invocation about its second`,
      value: round(Math.max(0, cpuMs - trips * tripMs) / invocations),
      unit: 'ms',
      detail: {
        'with the ways to the database': round(cpuMs / invocations),
        'ways a post': round(trips),
        'a way there and back, ms': round(tripMs, 2),
        'a post about its second': round(cpuMs),
        'invocations a post': round(invocations),
        'a post from its scheduling on': round(aPost.cpuMs),
      },
      calibration,
    }),
  ];
}
