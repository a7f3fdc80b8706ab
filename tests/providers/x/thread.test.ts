import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Step } from '../../../worker/providers/provider.ts';
import { x } from '../../../worker/providers/x.ts';
import { createWorld } from '../../fakes/fake.ts';
import { xFake } from '../../fakes/x.ts';
import { tinyJpeg } from '../media.ts';
import { failure, kindOf, Stage, type Staging, type TestJob } from '../stage.ts';

/** What the contract says of one post, held against a thread of three: each part once, and no part forgotten. */

function quickHasher() {
  const hash = createHash('sha256');
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

const redirectUri = 'https://clipcast.example/connect/x/callback';
const publishing = 'post.create';
const thread: Staging['kinds'][number] = {
  kind: 'thread',
  options: { replies: 'mentionedUsers' },
  media: (host, attempt) =>
    Array.from({ length: 6 }, (_, no) => host.media('image', tinyJpeg(1080, 1350, no), attempt)),
  publishing,
  preparing: 'media.init',
  caption: null,
  counts: ['views', 'likes', 'comments', 'shares', 'saves', 'clicks'],
};
const staging: Staging = {
  provider: x,
  app: { id: 'c2FuZGJveC14LWFwcA', secret: 'sandbox-x-secret' },
  fake: (world) =>
    xFake(createWorld({ ...world, seed: 'thread', hasher: quickHasher }), {
      app: { redirectUris: [redirectUri] },
    }),
  redirectUri,
  person: { user: 'maralind_homes' },
  scopes: ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'],
  kinds: [thread],
};
const caption = 'Four rooms above the harbour\n---\nThe kitchen, in the morning\n---\nViewing on Thursday';

async function opened(kind = thread) {
  const stage = new Stage(staging);
  const first = await stage.job(kind, await stage.connect(), { caption });
  const job = await stage.prepared(first);
  const texts = () => stage.fake.published().map((one) => one.caption);
  return { stage, job, texts };
}

/** The Job after a step, its handle as the database gives it back. */
const after = (job: TestJob, step: { handle?: unknown }): TestJob => ({
  ...job,
  handle: JSON.parse(JSON.stringify(step.handle)),
});

/** Publishes part after part, as the engine does. */
async function published(stage: Stage, job: TestJob): Promise<{ job: TestJob; step: Step }> {
  let now = job;
  for (let round = 0; round < 10; round += 1) {
    const step = await x.publish(now);
    now = after(now, step);
    if (step.step !== 'part') return { job: now, step: await stage.settled(now, step) };
    await stage.pass(1000);
  }
  throw new Error('The thread has no end.');
}

it('every part answers the one before, photos go four to a post, and the first post stands for all', async () => {
  const { stage, job, texts } = await opened();
  expect(texts()).toEqual([]);
  const { step } = await published(stage, job);
  expect(texts()).toEqual([
    'Four rooms above the harbour',
    'The kitchen, in the morning',
    'Viewing on Thursday',
  ]);
  const [first, second, third] = stage.fake.published();
  expect([first, second, third].map((one) => one?.media.length)).toEqual([4, 2, 0]);
  expect([second?.options.in_reply_to, third?.options.in_reply_to]).toEqual([
    first?.remoteId,
    second?.remoteId,
  ]);
  expect([first?.options.reply_settings, second?.options.reply_settings]).toEqual([
    'mentionedUsers',
    undefined,
  ]);
  expect(step).toMatchObject({ step: 'published', receipt: { remoteId: first?.remoteId, url: first?.url } });
});

it('one step makes one part public, with one request', async () => {
  const { stage, job, texts } = await opened();
  const before = stage.fake.requests().length;
  const step = await x.publish(job);
  expect(step).toMatchObject({ step: 'part', receipt: { remoteId: stage.fake.published()[0]?.remoteId } });
  expect(
    stage.fake
      .requests()
      .slice(before)
      .map((one) => one.operation),
  ).toEqual([publishing]);
  expect(texts()).toHaveLength(1);
});

it('photos that no text is left for make posts of their own', async () => {
  const { stage, job } = await opened();
  const { step } = await published(stage, { ...job, caption: 'Six photos' });
  expect(step.step).toBe('published');
  expect(stage.fake.published().map((one) => [one.caption, one.media.length])).toEqual([
    ['Six photos', 4],
    ['', 2],
  ]);
});

it('a part whose reply was lost is found, and the next follows it', async () => {
  for (const lostPart of [0, 1, 2]) {
    const { stage, job, texts } = await opened();
    let now = job;
    for (let part = 0; part < lostPart; part += 1) now = after(now, await x.publish(now));
    stage.fake.tell({ mood: 'drop-reply-after-success', operation: publishing });
    expect(['lost', 'no-answer']).toContain(kindOf(await failure(x.publish(now))));
    const sentAt = stage.time;
    await stage.pass(10_000);
    const found = await x.find({ ...now, sentAt });
    if (!('handle' in found)) throw new Error(found.found);
    expect(found.found).toBe(lostPart === 2 ? 'working' : 'part');
    now = after(now, found);
    if (lostPart < 2) await published(stage, now);
    else expect((await x.poll(now)).step).toBe('published');
    expect(texts()).toHaveLength(3);
  }
});

it('a part that never arrived is proven absent; sent again, it goes on from there and uploads nothing', async () => {
  const { stage, job, texts } = await opened();
  const now = after(job, await x.publish(job));
  stage.fake.tell({ mood: 'unreachable', operation: publishing });
  await failure(x.publish(now));
  const sentAt = stage.time;
  await stage.pass(5000);
  expect((await x.find({ ...now, sentAt })).found).toBe('unknown');
  await stage.pass(200_000);
  expect((await x.find({ ...now, sentAt })).found).toBe('absent');
  const uploads = stage.fake.requests().filter((one) => one.operation === 'media.init').length;
  const again = await stage.prepared({ ...now, handle: now.saved.at(-1) ?? null });
  await published(stage, again);
  expect(texts()).toHaveLength(3);
  expect(stage.fake.requests().filter((one) => one.operation === 'media.init')).toHaveLength(uploads);
});

it('media that ended half way is uploaded again for what is left, and what is public stays public once', async () => {
  const { stage, job, texts } = await opened();
  const now = after(job, await x.publish(job));
  await stage.pass(25 * 3_600_000);
  const late = { ...now, token: (await stage.connect()).accessToken };
  expect(await failure(x.publish(late))).toMatchObject({ kind: 'unavailable', code: 'staging-gone' });
  const again = await stage.prepared({ ...late, handle: late.saved.at(-1) ?? null });
  expect(stage.fake.requests().filter((one) => one.operation === 'media.init')).toHaveLength(8);
  await published(stage, again);
  expect(texts()).toHaveLength(3);
});

it('a part that X refuses says how much of the thread is public', async () => {
  const { stage, job } = await opened();
  const now = after(job, await x.publish(job));
  stage.fake.tell({ mood: 'refuse', operation: publishing, reason: 'credits' });
  const error = await failure(x.publish(now));
  expect(error).toMatchObject({ kind: 'rejected', code: 'credits-depleted' });
  expect(error.message).toContain('The first 1 of 3 posts are public');
});

it('a part whose parent was deleted meanwhile is refused, not posted alone', async () => {
  const { job, texts } = await opened();
  const step = await x.publish(job);
  if (step.step !== 'part') throw new Error(step.step);
  await x.remove(job, step.receipt);
  expect(await failure(x.publish(after(job, step)))).toMatchObject({ kind: 'rejected', code: 'not-found' });
  expect(texts()).toHaveLength(1);
});

it('a thread is taken back whole, the last part first', async () => {
  const { stage, job } = await opened();
  const done = await published(stage, job);
  if (done.step.step !== 'published') throw new Error(done.step.step);
  await x.remove(done.job, done.step.receipt);
  const ids = stage.fake.published().map((one) => one.remoteId);
  const deleted = stage.fake
    .requests()
    .filter((one) => one.operation === 'post.delete')
    .map((one) => one.path.split('/').at(-1));
  expect(deleted).toEqual(ids.toReversed());
});

it('nothing that is thrown half way carries a token', async () => {
  const { stage, job } = await opened();
  const now = after(job, await x.publish(job));
  for (const mood of ['unreachable', 'down', 'limited', 'expire-token', 'revoke'] as const) {
    stage.fake.tell({ mood, operation: publishing });
    const error = await failure(x.publish(now));
    expect(`${error.message} ${String(error.cause)} ${error.stack}`).not.toContain(job.token);
  }
});
