import { expect, it } from 'vitest';
import { instagram } from '../../worker/providers/instagram.ts';
import { contract } from './contract.ts';
import {
  carousel,
  DAY,
  opened,
  photo,
  preparing,
  publishing,
  reel,
  staging,
  story,
} from './instagram/staging.ts';
import { failure, kindOf, Stage } from './stage.ts';

contract(staging);

it('a story goes out without the caption written for other places', async () => {
  const { stage, job } = await opened(story);
  const ready = await stage.prepared(job);
  await stage.settled(ready, await instagram.publish(ready));
  expect(job.caption).not.toBe('');
  expect(stage.fake.published()[0]).toMatchObject({ kind: 'story', caption: '' });
});

it('a video story is a story, and a single video otherwise a reel', async () => {
  const video = { ...story, media: reel.media };
  const { stage, job } = await opened(video);
  const ready = await stage.prepared(job);
  const end = await stage.settled(ready, await instagram.publish(ready));
  expect(end).toMatchObject({ step: 'published', receipt: { url: expect.stringContaining('/stories/') } });
});

it('alt text goes with a photo, and a carousel is one container more than it has media', async () => {
  const single = await opened(photo);
  const ready = await single.stage.prepared(single.job);
  await instagram.publish(ready);
  expect(single.stage.fake.published()[0]?.options).toEqual({ alt_text: 'A bright kitchen' });

  const { stage, job } = await opened(carousel);
  await stage.prepared(job);
  expect(stage.fake.requests().filter((one) => one.operation === 'media.create')).toHaveLength(4);
});

it('a carousel interrupted half way makes only what is missing', async () => {
  const { stage, job } = await opened(carousel);
  stage.fake.tell({ mood: 'unreachable', operation: 'node' });
  await failure(instagram.prepare(job));
  const before = stage.fake.requests().filter((one) => one.operation === 'media.create').length;
  await stage.prepared({ ...job, handle: job.saved.at(-1) ?? null });
  const after = stage.fake.requests().filter((one) => one.operation === 'media.create').length;
  expect([before, after]).toEqual([3, 4]);
});

it('what was prepared more than a day ago is prepared anew', async () => {
  const { stage, job } = await opened(photo);
  const ready = await stage.prepared(job);
  await stage.pass(DAY);
  const error = await failure(instagram.publish(ready));
  expect(kindOf(error)).toBe('lost');
  expect(await instagram.find({ ...ready, sentAt: stage.time - 100_000 })).toMatchObject({ found: 'absent' });
  const again = await stage.prepared(ready);
  await stage.settled(again, await instagram.publish(again));
  expect(stage.fake.published()).toHaveLength(1);
});

it('a post that Instagram blocked in words and let out all the same is found', async () => {
  const { stage, job } = await opened(photo);
  const ready = await stage.prepared(job);
  stage.fake.tell({ mood: 'fail', operation: publishing, reason: 'blocked-but-live' });
  expect(kindOf(await failure(instagram.publish(ready)))).toBe('lost');
  const seen = { ...ready, handle: ready.saved.at(-1), sentAt: stage.time };
  await stage.pass(5000);
  expect(await instagram.find(seen)).toMatchObject({ found: 'published' });
});

it('a post that Instagram blocked for good is not sent again', async () => {
  const { stage, job } = await opened(photo);
  const ready = await stage.prepared(job);
  stage.fake.tell({ mood: 'fail', operation: publishing, reason: 'blocked' });
  expect(kindOf(await failure(instagram.publish(ready)))).toBe('lost');
  const seen = { ...ready, handle: ready.saved.at(-1), sentAt: stage.time };
  expect(await instagram.find(seen)).toMatchObject({ found: 'unknown' });
  await stage.pass(100_000);
  expect(await failure(instagram.find(seen))).toMatchObject({ kind: 'rejected', code: '4/2207051' });
  expect(stage.fake.published()).toHaveLength(0);
});

it('trouble with fetching is tried with a new container, six times, and then is the media’s', async () => {
  const { stage, job } = await opened(photo);
  stage.host.closed = true;
  const kinds: string[] = [];
  let handle: unknown = null;
  for (let round = 0; round < 6; round += 1) {
    kinds.push(kindOf(await failure(instagram.prepare({ ...job, handle }))));
    handle = job.saved.at(-1);
  }
  expect(kinds).toEqual([...Array(5).fill('unavailable'), 'rejected']);
});

it('a video that Instagram cannot process is refused beside the media, in words', async () => {
  const { stage, job } = await opened(reel);
  stage.fake.tell({ mood: 'fail', operation: preparing, reason: '2207026' });
  const error = await failure(stage.prepared(job));
  expect(error).toMatchObject({ kind: 'rejected', field: 'media' });
  expect(error.message).toContain('format');
});

it('an account at its daily cap is told ahead, and waits at the due second', async () => {
  const { stage, job } = await opened(photo, { user: 'harbor.motors' });
  const { limits } = await instagram.rehearse(job);
  expect(limits).toMatchObject({ blocked: { code: 'quota' }, quota: { used: 50, total: 50 } });
  const ready = await stage.prepared(job);
  const error = await failure(instagram.publish(ready));
  expect(error).toMatchObject({ kind: 'limited', retryAt: stage.time + 3_600_000 });
});

it('an account that Instagram holds up asks its owner to act', async () => {
  const { job } = await opened(photo, { user: 'nordhaus.living' });
  const error = await failure(instagram.prepare(job));
  expect(kindOf(error)).toBe('reconnect');
  expect(error.message).toContain('Instagram app');
});

it('a trial reel of an account without trials is refused beside that choice', async () => {
  const asked = { ...reel, options: { trial: 'MANUAL' } };
  const { job } = await opened(asked, { user: 'quietcorner.shop' });
  expect(await failure(instagram.prepare(job))).toMatchObject({ kind: 'rejected', field: 'options.trial' });
});

it('the first comment is written once, and its failing changes nothing', async () => {
  for (const mood of ['ok', 'down'] as const) {
    const { stage, job } = await opened({ ...photo, options: { firstComment: 'Viewing: call us' } });
    const ready = await stage.prepared(job);
    const step = await instagram.publish(ready);
    if (mood === 'down') stage.fake.tell({ mood: 'down', operation: 'comment.create' });
    stage.fake.tell({ mood: 'down', operation: 'node' });
    expect((await stage.settled(ready, step)).step).toBe('published');
    const tries = stage.fake.requests().filter((one) => one.operation === 'comment.create');
    expect(tries).toHaveLength(1);
  }
});

it('a cover beyond the video and a fourth collaborator are told ahead', async () => {
  const { job } = await opened({ ...reel, options: { coverAt: '9', collaborators: '@a, @b, @c, @d' } });
  const { problems } = await instagram.rehearse(job);
  expect(problems.map((one) => one.field)).toEqual(['options.collaborators', 'options.coverAt']);
});

it('a consent without the publishing scope opens the account and says so at rehearsal', async () => {
  const stage = new Stage(staging);
  const tokens = await stage.connect(['instagram_business_basic']);
  const job = await stage.job(photo, tokens);
  expect((await instagram.rehearse(job)).problems).toMatchObject([{ code: 'scope-missing' }]);
  expect(kindOf(await failure(instagram.prepare(job)))).toBe('reconnect');
});

it('a token counts as due for renewal at half its life, and its end is known', async () => {
  const stage = new Stage(staging);
  const tokens = await stage.connect();
  const days = (at: number | null) => Math.round(((at ?? 0) - stage.time) / DAY);
  expect([days(tokens.accessExpiresAt), days(tokens.refreshExpiresAt)]).toEqual([30, 60]);
  expect(tokens.refreshToken).toBe(tokens.accessToken);
});
