import { setTimeout as pause } from 'node:timers/promises';
import { toWall } from '../../shared/schedule.ts';
import type { Arrival, PublicPost } from '../fakes/fake.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { ordinaryUsers } from '../fakes/tiktok/users.ts';
import { sandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { spawnWorker } from '../runtime/spawn.ts';
import { draftOf, mediumOf, signUp } from '../system/client.ts';
import { calibrate } from './calibrate.ts';
import { atMost, type Figure, type Measure, percentile, plain, round } from './figure.ts';

const POSTS = 100;
const SPREAD = 60_000;
/** Every so many posts is a video. */
const VIDEOS = 5;
/** The first second lies so far ahead of the scheduling, ms. */
const AHEAD = 15_000;
const SECOND = 1000;
/** What 99 of a hundred are to keep within, ms. */
const TARGET = 250;
/** The calls that publish. */
const PUBLISHING = ['photo.init', 'upload.last'];

/** How late the publishing call arrives at the platform, for many accounts with a post each within one minute. */
export const lateness: Measure = {
  name: 'lateness',
  async measure(stage) {
    const sandbox = await serveSandbox({ port: 0, tiktok: { users: ordinaryUsers(POSTS) } });
    const worker = await spawnWorker({
      sandboxUrl: sandbox.url,
      env: { ...testSecrets(), ...sandboxSettings(sandbox.fakes) },
    });
    try {
      stage.say(`Connecting ${POSTS} accounts …`);
      const seconds = await schedule(worker.url, sandbox);
      stage.say(`${POSTS} posts are scheduled over ${SPREAD / SECOND} s; waiting for them …`);
      const before = await calibrate();
      await allPublic(sandbox, Math.max(...seconds.values()));
      return figuresOf(sandbox, seconds, before);
    } finally {
      await worker.kill();
      await sandbox.close();
    }
  },
};

/** Connects everybody and schedules a post for each; the due second of each account, ms. */
async function schedule(workerUrl: string, sandbox: ServedSandbox): Promise<Map<string, number>> {
  const owner = await signUp(workerUrl);
  for (const { username } of sandbox.fakes.tiktok.options.users) await owner.connect('tiktok', username);
  const photo = mediumOf(smallJpeg(), 'image/jpeg', { width: 1080, height: 1350 });
  const video = mediumOf(smallMovie(), 'video/mp4', { width: 1080, height: 1920, seconds: 12 });
  const now = Date.now();
  const seconds = new Map<string, number>();
  const posts = (await owner.accounts()).map(async (account, index) => {
    const at = Math.ceil((now + AHEAD + (index * SPREAD) / POSTS) / SECOND) * SECOND;
    seconds.set(account.handle ?? '', at);
    const isVideo = index % VIDEOS === 0;
    const target = {
      accountId: account.id,
      kind: isVideo ? 'video' : 'photos',
      caption: `Post ${index}`,
      options: { privacy: 'PUBLIC_TO_EVERYONE' },
      when: { scheduledAt: toWall(at, 'UTC'), timeZone: 'UTC' },
    };
    await owner.ask(
      'createPost',
      {},
      draftOf(`draft-${index}-bench`, [isVideo ? video : photo], target, now),
    );
  });
  await Promise.all(posts);
  await owner.upload(photo);
  await owner.upload(video);
  return seconds;
}

async function allPublic({ fakes }: ServedSandbox, last: number): Promise<void> {
  while (fakes.tiktok.published().length < POSTS) {
    if (Date.now() > last + 60_000)
      throw new Error(`Only ${fakes.tiktok.published().length} of ${POSTS} posts became public.`);
    await pause(500);
  }
}

function figuresOf(
  { fakes }: ServedSandbox,
  seconds: ReadonlyMap<string, number>,
  calibration: Awaited<ReturnType<typeof calibrate>>,
): Figure[] {
  const since = (account: string, at: number): number => at - (seconds.get(account) ?? Number.NaN);
  const calls = fakes.tiktok.requests().filter((one) => PUBLISHING.includes(one.operation));
  if (calls.length !== POSTS) throw new Error(`${calls.length} publishing calls for ${POSTS} posts.`);
  const late = calls.map((one: Arrival) => since(one.account ?? '', one.at));
  const open = fakes.tiktok
    .published()
    .map((one: PublicPost) => since(one.accountName.slice(1), one.publicAt));
  const over = late.filter((ms) => ms > TARGET).length;
  const detail = { posts: POSTS, earliest: Math.min(...late), [`over ${TARGET} ms`]: over };
  const name = 'publishing call after its second';
  return [
    plain({ name: `${name}, p50`, value: percentile(late, 50), unit: 'ms', detail, calibration }),
    atMost(TARGET, { name: `${name}, p99`, value: percentile(late, 99), unit: 'ms', detail, calibration }),
    plain({ name: `${name}, max`, value: Math.max(...late), unit: 'ms', detail, calibration }),
    plain({
      name: 'public after its second, p50',
      value: round(percentile(open, 50)),
      unit: 'ms',
      detail: { p99: percentile(open, 99), 'of which the platform takes': 3000 },
      calibration,
    }),
  ];
}
