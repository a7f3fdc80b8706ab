import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostMedia } from '../../shared/post.ts';
import { toWall } from '../../shared/schedule.ts';
import { LongMovie } from '../fakes/long-movie.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { type Held, MemoryWatch } from '../runtime/memory.ts';
import { findPort } from '../runtime/port.ts';
import { allSandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { spawnWorker } from '../runtime/spawn.ts';
import { draftOf, type Owner, signUp } from './client.ts';

/** One large video on its whole way: into the Worker in parts, checked, out again in ranges to YouTube, and public. */

export interface LargeVideoRun {
  /** Memory at its most, and before: while the Worker took the video in, and while another one sent it on. */
  takingIn: { before: Held; most: Held; ms: number };
  sendingOn: { before: Held; most: Held; ms: number };
  /** Parts that YouTube was sent, of so many that the video has; one of them broke on its way. */
  partsSent: number;
  parts: number;
  uploadsOpened: number;
  /** What is public is what was given, byte for byte. */
  isWhole: boolean;
  /** Posts on the channel. */
  published: number;
}

const YOUTUBE_PART = 8_388_608;
/** A small one goes ahead of the large one, so that what is measured is the size and not the first time. */
const SMALL = 17_000_000;

interface Options {
  /** ms until the post must be public. */
  patience?: number;
  say?: (line: string) => void;
}

/** Throws where the video does not become public in time. */
export async function castLargeVideo(bytes: number, options: Options = {}): Promise<LargeVideoRun> {
  const { patience = 900_000, say = () => {} } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'clipcast-large-'));
  const sandbox = await serveSandbox({ port: 0, youtube: { pace: { by: 'once' } } });
  const env = { ...testSecrets(), ...allSandboxSettings(sandbox.fakes) };
  const port = await findPort(undefined);
  const movie = {
    small: new LongMovie({ bytes: SMALL, seconds: 60 }),
    large: new LongMovie({ bytes, seconds: 60 }),
  };
  let owner: Owner | undefined;

  /** A Worker of its own for each half of the way, so that neither is charged for the other. */
  async function inWorker<T>(work: (watch: MemoryWatch, owner: Owner) => Promise<T>): Promise<T> {
    const inspectorPort = await findPort(undefined);
    const worker = await spawnWorker({ sandboxUrl: sandbox.url, dataDir, env, port, inspectorPort });
    const watch = await MemoryWatch.open({ ...worker, inspectorPort });
    try {
      owner ??= await signUp(worker.url);
      return await work(watch, owner);
    } finally {
      watch.stop();
      await worker.kill();
    }
  }

  try {
    const takingIn = await inWorker(async (watch, person) => {
      await person.connect('youtube', 'maralind.homes');
      await person.uploadLong(movie.small, detailOf(movie.small));
      say(`${Math.round(bytes / 1e6)} MB go into the Worker …`);
      return timed(watch, () => person.uploadLong(movie.large, detailOf(movie.large)));
    });
    const scene = { sandbox, patience };
    return await inWorker(async (watch, person) => {
      await cast({ ...scene, owner: person }, movie.small, 'small');
      say('… and out again, with one part that breaks');
      let seen: Omit<LargeVideoRun, 'takingIn' | 'sendingOn'> | undefined;
      const sendingOn = await timed(watch, async () => {
        seen = await cast({ ...scene, owner: person }, movie.large, 'large');
      });
      if (!seen) throw new Error('Nothing was seen.');
      return { takingIn, sendingOn, ...seen };
    });
  } finally {
    await sandbox.close();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function timed(watch: MemoryWatch, work: () => Promise<void>) {
  const before = await watch.now();
  watch.peak();
  const start = Date.now();
  await work();
  return { before, most: watch.peak(), ms: Date.now() - start };
}

const detailOf = (movie: LongMovie): PostMedia => ({
  sha256: movie.sha256(),
  kind: 'video',
  mime: 'video/mp4',
  bytes: movie.bytes,
  width: 1080,
  height: 1920,
  seconds: 60,
  alt: '',
  subtitles: [],
});

interface Scene {
  owner: Owner;
  sandbox: ServedSandbox;
  patience: number;
}

/** The video is in the Worker already: posts it at once, breaks one part, and waits until it is public. */
async function cast({ owner, sandbox, patience }: Scene, movie: LongMovie, name: string) {
  const { youtube } = sandbox.fakes;
  const detail = detailOf(movie);
  const before = { published: youtube.published().length, requests: youtube.requests().length };
  const account = (await owner.accounts()).find((one) => one.platform === 'youtube');
  const target = {
    accountId: account?.id ?? '',
    kind: 'short',
    title: `Forty rooms, ${name}`,
    caption: 'Every room of it',
    options: { privacy: 'public', madeForKids: 'no', category: '22' },
    when: { scheduledAt: toWall(Date.now() + 1000, 'UTC').slice(0, 19), timeZone: 'UTC' },
  };
  const draft = draftOf(`draft-${name}-video`, [], target, Date.now());
  const targets = draft.targets.map((one) => ({ ...one, media: [detail.sha256] }));
  await owner.ask('createPost', {}, { ...draft, media: [detail], targets });

  const made = (operation: RegExp): number =>
    youtube
      .requests()
      .slice(before.requests)
      .filter((one) => operation.test(one.operation)).length;
  const parts = Math.ceil(movie.bytes / YOUTUBE_PART);
  const end = Date.now() + patience;
  let isBroken = false;
  while (youtube.published().length === before.published) {
    if (Date.now() > end) throw new Error(`The ${name} video did not become public.`);
    if (!isBroken && made(/^upload\.part$/) >= parts / 2) {
      youtube.tell({ mood: 'unreachable', operation: 'upload.part' });
      isBroken = true;
    }
    await pause(20);
  }
  return {
    partsSent: made(/^upload\.(part|last)$/),
    parts,
    uploadsOpened: made(/^upload\.open$/),
    isWhole: youtube.published().at(-1)?.media[0]?.sha256 === detail.sha256,
    published: youtube.published().length - before.published,
  };
}
