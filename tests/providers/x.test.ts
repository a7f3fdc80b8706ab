import { expect, it } from 'vitest';
import { x } from '../../worker/providers/x.ts';
import { contract } from './contract.ts';
import type { MediaHost } from './media.ts';
import { failure, kindOf, Stage, type TestJob } from './stage.ts';
import { film, opened, photo, publishing, staging, text, video } from './x/staging.ts';

contract(staging);

const lost = (job: TestJob, stage: Stage) => ({
  ...job,
  handle: job.saved.at(-1) ?? job.handle,
  sentAt: stage.time,
});

it('a video goes in parts of 4 MiB, and a broken part is sent again without the others', async () => {
  const { stage, job, count } = await opened(video);
  stage.fake.tell({ mood: 'unreachable', operation: 'media.append' });
  await failure(x.prepare(job));
  await stage.prepared({ ...job, handle: job.saved.at(-1) ?? null });
  expect([count('media.init'), count('media.append')]).toEqual([1, 4]);
});

it('a long upload is parted over several steps', async () => {
  const long = { ...video, media: (host: MediaHost, attempt: string) => [film(host, attempt, 80_000_000)] };
  const { stage, job, count } = await opened(long);
  const first = await x.prepare(job);
  expect([first.step, count('media.append')]).toEqual(['wait', 10]);
  await stage.prepared({ ...job, handle: 'handle' in first ? first.handle : null });
  expect(count('media.append')).toBe(20);
});

it('alt text is with every photo before the post is', async () => {
  const { stage, job, count } = await opened(photo);
  const ready = await stage.prepared(job);
  expect(count('media.metadata')).toBe(3);
  await x.publish(ready);
  const words = Array(3).fill('A bright kitchen').join(' | ');
  expect(stage.fake.published()[0]?.options).toEqual({ reply_settings: 'following', alt_text: words });
});

it('a file that X cannot process is refused beside it, in X’s words', async () => {
  const { stage, job } = await opened(video);
  stage.fake.tell({ mood: 'fail', operation: 'media.init', reason: 'InvalidMedia' });
  const error = await failure(stage.prepared(job));
  expect(error).toMatchObject({ kind: 'rejected', field: 'media.0', message: 'Unsupported video format' });
});

it('media that X no longer has is uploaded anew, before posting and after being refused', async () => {
  const { stage, job } = await opened(photo);
  const ready = await stage.prepared(job);
  await stage.pass(25 * 3_600_000);
  const tokens = await stage.connect();
  const later = { ...ready, token: tokens.accessToken };
  expect(await failure(x.publish(later))).toMatchObject({ kind: 'unavailable', code: 'staging-gone' });
  const again = await stage.prepared({ ...later, handle: later.saved.at(-1) });
  expect((await x.publish(again)).step).toBe('published');
});

it('the same text again is refused in X’s words, beside the caption', async () => {
  const { stage, job } = await opened(text);
  await x.publish(await stage.prepared(job));
  const error = await failure(x.publish(await stage.prepared({ ...job, handle: null })));
  expect(error).toMatchObject({ kind: 'rejected', code: 'duplicate', field: 'caption' });
});

it('a double after a lost call may be ours: it is never called absent', async () => {
  const { stage, job } = await opened(text, staging.person, { listedAfter: 3_600_000 });
  const ready = await stage.prepared(job);
  stage.fake.tell({ mood: 'drop-reply-after-success', operation: publishing });
  await failure(x.publish(ready));
  const seen = { ...ready, sentAt: stage.time };
  await stage.pass(200_000);
  expect((await x.find(seen)).found).toBe('absent');
  const again = await stage.prepared(lost(ready, stage));
  expect(kindOf(await failure(x.publish(again)))).toBe('lost');
  await stage.pass(200_000);
  expect((await x.find(lost(again, stage))).found).toBe('unknown');
  await stage.pass(3_600_000);
  const tokens = await stage.connect();
  expect((await x.find({ ...lost(again, stage), token: tokens.accessToken })).found).toBe('published');
  expect(stage.fake.published()).toHaveLength(1);
});

it('a lost post with a link, a short link and odd signs in its text is known again', async () => {
  const { stage, job } = await opened(text);
  const odd = 'Rooms & views <4> https://clipcast.example/a?b=1&c=2 and www.harbour.example, 🏡 e\u0301';
  const ready = await stage.prepared({ ...job, caption: odd });
  stage.fake.tell({ mood: 'drop-reply-after-success', operation: publishing });
  await failure(x.publish(ready));
  await stage.pass(10_000);
  expect((await x.find({ ...ready, sentAt: stage.time })).found).toBe('published');
});

it('a post with the same text and other photos is not taken for ours, nor called absent', async () => {
  const { stage, job } = await opened(photo);
  const ready = await stage.prepared(job);
  const other = await stage.prepared({ ...job, handle: null });
  await x.publish(other);
  stage.fake.tell({ mood: 'unreachable', operation: publishing });
  await failure(x.publish(ready));
  const seen = { ...ready, sentAt: stage.time };
  await stage.pass(200_000);
  expect((await x.find(seen)).found).toBe('unknown');
});

it('looking that costs more than there is leaves the end open', async () => {
  const { stage, job } = await opened(text, staging.person, { app: { credits: 0.02 } });
  const ready = await stage.prepared(job);
  stage.fake.tell({ mood: 'drop-reply-after-success', operation: publishing });
  await failure(x.publish(ready));
  await stage.pass(200_000);
  const found = await x.find({ ...ready, sentAt: stage.time });
  expect(found).toMatchObject({ found: 'unknown', why: expect.stringContaining('console.x.com') });
});

it('a window that is used up says when it begins anew', async () => {
  const { stage, job } = await opened(text);
  const ready = await stage.prepared(job);
  stage.fake.tell({ mood: 'limited', operation: publishing });
  expect(await failure(x.publish(ready))).toMatchObject({ kind: 'limited', retryAt: stage.time + 900_000 });
});

it('an account that X has locked asks its owner to act', async () => {
  const { stage, job } = await opened(text, { user: 'harbor_motors' });
  const error = await failure(x.publish(await stage.prepared(job)));
  expect(error).toMatchObject({ kind: 'reconnect', message: expect.stringContaining('Open X') });
});

it('a subscriber may write longer, and is told when the subscription is over', async () => {
  const { stage, job } = await opened(text, { user: 'nordhausliving' });
  expect(job.account.limits).toEqual({ maxCaption: 25_000, maxVideoSide: 1920 });
  const long = { ...job, caption: 'x'.repeat(3000) };
  expect((await x.rehearse(long)).problems).toEqual([]);
  expect((await x.publish(await stage.prepared(long))).step).toBe('published');
  const other = await opened(text);
  expect((await x.rehearse({ ...other.job, caption: 'x'.repeat(300) })).problems).toMatchObject([
    { code: 'caption-too-long', field: 'caption' },
  ]);
});

it('a consent without a scope says so at rehearsal, and prepares nothing', async () => {
  const { job } = await opened(photo);
  const narrow = { ...job, scopes: ['tweet.read', 'users.read', 'tweet.write'] };
  expect((await x.rehearse(narrow)).problems).toMatchObject([{ code: 'scope-missing', field: 'account' }]);
  expect(kindOf(await failure(x.prepare(narrow)))).toBe('reconnect');
});

it('the first comment is written once, and its failing changes nothing', async () => {
  for (const mood of ['ok', 'down'] as const) {
    const { stage, job, count } = await opened({ ...text, options: { firstComment: 'Viewing: call us' } });
    const ready = await stage.prepared(job);
    const step = await x.publish(ready);
    if (mood === 'down') stage.fake.tell({ mood: 'down', operation: publishing });
    const end = await stage.settled(ready, step);
    expect(end).toMatchObject({
      step: 'published',
      receipt: { remoteId: stage.fake.published()[0]?.remoteId },
    });
    expect([mood, count(publishing), stage.fake.published().length]).toEqual([
      mood,
      2,
      mood === 'ok' ? 2 : 1,
    ]);
  }
});

it('a post is taken back with its comment, and again without complaint', async () => {
  const { stage, job, count } = await opened({ ...text, options: { firstComment: 'Viewing: call us' } });
  const ready = await stage.prepared(job);
  const end = await stage.settled(ready, await x.publish(ready));
  if (end.step !== 'published') throw new Error(end.step);
  const done = { ...ready, handle: end.handle };
  await x.remove(done, end.receipt);
  await x.remove(done, end.receipt);
  expect(count('post.delete')).toBe(4);
  const standing = await x.find({ ...ready, sentAt: stage.time - 1000 });
  expect(standing.found).toBe('unknown');
});

it('a refresh token works once; used again, it ends the whole consent', async () => {
  const stage = new Stage(staging);
  const tokens = await stage.connect();
  const { refresh } = await import('../../worker/connect/oauth.ts');
  const renewed = await refresh(stage.talk, tokens.refreshToken ?? '');
  expect(renewed.refreshToken).not.toBe(tokens.refreshToken);
  expect(kindOf(await failure(refresh(stage.talk, tokens.refreshToken ?? '')))).toBe('reconnect');
  expect(kindOf(await failure(refresh(stage.talk, renewed.refreshToken ?? '')))).toBe('reconnect');
});
