import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { toWall } from '../../shared/schedule.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { smallJpeg } from '../fakes/small-media.ts';
import { ordinaryUsers } from '../fakes/tiktok/users.ts';
import { sandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { type RunningWorker, startWorker } from '../runtime/worker.ts';
import { draftOf, mediumOf, signUp } from '../system/client.ts';
import { countingWorker, takeCounts, type Who, type WorkCounts } from './count-work.ts';
import { type Figure, type Measure, round } from './figure.ts';

const DUE = 10;
const FEW = 1000;
const MANY = 100_000;
const DAY = 86_400_000;

/** What D1 reads from the minute's tick to the end of what is due, with few and with many posts stored for later. */
export const rowsRead: Measure = {
  name: 'rows-read',
  async measure(stage) {
    stage.say(`Storing ${FEW} future posts …`);
    const few = await countTick(FEW);
    stage.say(`Storing ${MANY} future posts …`);
    const many = await countTick(MANY);
    const figure: Figure = {
      name: `rows read by a tick, ${DUE} due of ${MANY}`,
      value: total(many),
      unit: 'rows',
      target: `as many as with ${FEW} stored (${total(few)}), within 2 %`,
      reached: total(many) <= total(few) * 1.02,
      detail: {
        'by the sweep': read(many, 'cron'),
        'by the clocks': read(many, 'clock'),
        'a post': round(total(many) / DUE),
        'written a post': round(((many.clock?.written ?? 0) + (many.cron?.written ?? 0)) / DUE),
        'by requests beside it': read(many, 'requests'),
      },
    };
    return [figure];
  },
};

const read = (counts: WorkCounts, who: Who): number => counts[who]?.read ?? 0;
const total = (counts: WorkCounts): number =>
  read(counts, 'cron') + read(counts, 'clock') + read(counts, 'queue');

/** One tick's counts, from the ring of the cron until all that was due is published. */
async function countTick(stored: number): Promise<WorkCounts> {
  const folder = await mkdtemp(join(tmpdir(), 'clipcast-rows-'));
  const sandbox = await serveSandbox({
    port: 0,
    tiktok: { users: ordinaryUsers(DUE), pace: { by: 'once' } },
  });
  const worker = await startWorker({
    scripts: await countingWorker(folder),
    cron: false,
    sandboxUrl: sandbox.url,
    env: { ...testSecrets(), ...sandboxSettings(sandbox.fakes) },
  });
  try {
    await fill(worker, sandbox, stored);
    await makeDue(worker);
    await takeCounts(worker.url);
    await worker.runCron();
    await allPublished(worker);
    return await takeCounts(worker.url);
  } finally {
    await worker.stop();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Posts of real accounts for tomorrow, and copies of the first until there are so many. */
async function fill(worker: RunningWorker, sandbox: ServedSandbox, stored: number): Promise<void> {
  const owner = await signUp(worker.url);
  for (const { username } of sandbox.fakes.tiktok.options.users) await owner.connect('tiktok', username);
  const photo = mediumOf(smallJpeg(), 'image/jpeg', { width: 1080, height: 1350 });
  await owner.upload(photo);
  const now = Date.now();
  for (const [index, { id }] of (await owner.accounts()).entries()) {
    const target = {
      accountId: id,
      kind: 'photos',
      caption: `Post ${index}`,
      options: { privacy: 'PUBLIC_TO_EVERYONE' },
      when: { scheduledAt: toWall(now + DAY, 'UTC'), timeZone: 'UTC' },
    };
    await owner.ask('createPost', {}, draftOf(`draft-${index}-bench`, [photo], target, now));
  }
  // The rehearsals that scheduling asks for come first.
  await pause(3000);
  const database = await worker.database();
  const { results } = await database.prepare('SELECT * FROM publications LIMIT 1').all();
  const others = Object.keys(results[0] ?? {}).filter(
    (name) => !['id', 'due_at', 'publish_at'].includes(name),
  );
  await database
    .prepare(
      `INSERT INTO publications (id, due_at, publish_at, ${others.join(', ')})
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${stored - DUE})
       SELECT 'later-' || i, p.due_at + i, p.publish_at + i, ${others.map((name) => `p.${name}`).join(', ')}
       FROM n, (SELECT * FROM publications LIMIT 1) p`,
    )
    .run();
}

/** Tomorrow's posts of the real accounts become due at this very moment, behind the clocks' backs. */
async function makeDue(worker: RunningWorker): Promise<void> {
  const now = Date.now();
  await (await worker.database())
    .prepare(`UPDATE publications SET due_at = ?, publish_at = ? WHERE id NOT LIKE 'later-%'`)
    .bind(now, now)
    .run();
}

async function allPublished(worker: RunningWorker): Promise<void> {
  const database = await worker.database();
  const end = Date.now() + 60_000;
  for (;;) {
    const row = await database
      .prepare(
        `SELECT count(*) AS open FROM publications WHERE id NOT LIKE 'later-%' AND status <> 'published'`,
      )
      .first<{ open: number }>();
    if (row?.open === 0) return;
    if (Date.now() > end) throw new Error(`${row?.open} of ${DUE} posts were not published within a minute.`);
    await pause(200);
  }
}
