import { expect, it } from 'vitest';
import { tiktok } from '../../worker/providers/tiktok.ts';
import { contract } from './contract.ts';
import { tinyMp4 } from './media.ts';
import { failure, kindOf, Stage } from './stage.ts';
import { options, photos, staging, video } from './tiktok/staging.ts';

contract(staging);

it('an inbox draft ends as delivered, and only its owner can publish it', async () => {
  for (const kind of [video, photos]) {
    const stage = new Stage(staging);
    const job = await stage.job({ ...kind, options: { mode: 'inbox' } }, await stage.connect());
    const ready = await stage.prepared(job);
    const end = await stage.settled(ready, await tiktok.publish(ready));
    expect(end.step).toBe('delivered');
    expect(stage.fake.published()).toHaveLength(0);
  }
});

it('a video is cut so that little is left for the due second', async () => {
  const stage = new Stage(staging);
  const job = await stage.job(video, await stage.connect());
  await stage.prepared(job);
  const sent = stage.fake.requests().filter((one) => one.operation.startsWith('upload.'));
  expect(sent.map((one) => one.status)).toEqual([206, 206]);
});

it('a small video is one part, which waits for the due second', async () => {
  const stage = new Stage(staging);
  const small = {
    ...video,
    media: (host: Stage['host'], attempt: string) => [host.media('video', tinyMp4(3_145_728), attempt)],
  };
  const job = await stage.prepared(await stage.job(small, await stage.connect()));
  expect(stage.fake.requests().some((one) => one.operation.startsWith('upload.'))).toBe(false);
  const end = await stage.settled(job, await tiktok.publish(job));
  expect(end.step).toBe('published');
});

it('an upload address that has ended asks for new staging, and has published nothing', async () => {
  const stage = new Stage(staging);
  const job = await stage.prepared(await stage.job(video, await stage.connect()));
  await stage.pass(3_700_000);
  const error = await failure(tiktok.publish(job));
  expect(error).toMatchObject({ kind: 'unavailable', code: 'staging-gone' });
  expect(stage.fake.published()).toHaveLength(0);
});

it('a visibility the account no longer offers is refused before anything is uploaded', async () => {
  const stage = new Stage(staging);
  const odd = { ...video, options: { ...options, privacy: 'FOLLOWER_OF_CREATOR' } };
  const error = await failure(stage.prepared(await stage.job(odd, await stage.connect())));
  expect(error).toMatchObject({ kind: 'rejected', field: 'options.privacy' });
});

it('an account at its daily cap is told ahead, not at the due second', async () => {
  const capped = { ...staging, person: { user: 'harbor.motors' } };
  const stage = new Stage(capped);
  const job = await stage.job(video, await stage.connect());
  const rehearsal = await tiktok.rehearse(job);
  expect(rehearsal.limits.blocked?.code).toBe('spam_risk_too_many_posts');
  expect(kindOf(await failure(tiktok.prepare(job)))).toBe('limited');
});

it('a consent without the publishing scope opens the account and says so at rehearsal', async () => {
  const stage = new Stage(staging);
  const tokens = await stage.connect(['user.info.basic']);
  expect(tokens.scopes).toEqual(['user.info.basic']);
  for (const options of [video.options, { mode: 'inbox' }]) {
    const job = await stage.job({ ...video, options }, tokens);
    expect((await tiktok.rehearse(job)).problems).toMatchObject([
      { code: 'scope-missing', field: 'account' },
    ]);
    expect(kindOf(await failure(tiktok.prepare(job)))).toBe('reconnect');
  }
});

it('a video’s cover is the frame of the second that was asked for, and no other than one of the video’s', async () => {
  const stage = new Stage(staging);
  const tokens = await stage.connect();
  const at = async (coverAt: string) => stage.job({ ...video, options: { ...options, coverAt } }, tokens);
  const job = await stage.prepared(await at('2,5'));
  await stage.settled(job, await tiktok.publish(job));
  expect(stage.fake.published()[0]?.options).toMatchObject({ video_cover_timestamp_ms: 2500 });
  const late = await at('500');
  expect((await tiktok.rehearse(late)).problems).toMatchObject([{ field: 'options.coverAt' }]);
  expect(await failure(tiktok.prepare(late))).toMatchObject({ kind: 'rejected', field: 'options.coverAt' });
});

it('photos get TikTok’s own music where their owner wants it, and only there', async () => {
  const sent = async (autoMusic: boolean | undefined) => {
    const stage = new Stage(staging);
    const asked = { ...photos, options: { ...options, ...(autoMusic === undefined ? {} : { autoMusic }) } };
    const job = await stage.prepared(await stage.job(asked, await stage.connect()));
    await stage.settled(job, await tiktok.publish(job));
    return stage.fake.published()[0]?.options;
  };
  expect(await sent(true)).toMatchObject({ auto_add_music: true });
  expect(await sent(false)).toMatchObject({ auto_add_music: false });
  expect(await sent(undefined)).toMatchObject({ auto_add_music: false });
});

it('post ids above 2^53 keep every digit', async () => {
  const stage = new Stage(staging);
  const job = await stage.prepared(await stage.job(photos, await stage.connect()));
  const end = await stage.settled(job, await tiktok.publish(job));
  const id = stage.fake.published()[0]?.remoteId ?? '';
  expect(id).toMatch(/^\d{19}$/);
  expect(end).toMatchObject({ receipt: { remoteId: id } });
});

it('a failure TikTok calls worth another try is proven absent first', async () => {
  const stage = new Stage(staging);
  const job = await stage.prepared(await stage.job(photos, await stage.connect()));
  stage.fake.tell({ mood: 'fail', operation: 'photo.init', reason: 'internal' });
  const first = await tiktok.publish(job);
  const error = await failure(stage.settled(job, first));
  expect(kindOf(error)).toBe('lost');
  const handle = 'handle' in first ? first.handle : null;
  expect(await tiktok.find({ ...job, handle, sentAt: stage.time })).toMatchObject({ found: 'absent' });
  expect(stage.fake.published()).toHaveLength(0);
});

it('an upload that is too much for now is sent again later, not given up', async () => {
  const stage = new Stage(staging);
  const job = await stage.prepared(await stage.job(video, await stage.connect()));
  stage.fake.tell({ mood: 'limited', operation: 'upload.last' });
  expect(kindOf(await failure(tiktok.publish(job)))).toBe('limited');
  expect((await stage.settled(job, await tiktok.publish(job))).step).toBe('published');
});

it('too many calls for tokens say nothing about the consent', () => {
  const answer = { status: 429, body: { error: 'rate_limit_exceeded' } };
  expect(() => tiktok.oauth.readToken(answer, 0)).toThrow(
    expect.objectContaining({ kind: 'unavailable', code: 'http-429' }),
  );
});

it('a last part that comes in after it was proven absent is not followed by another upload', async () => {
  const stage = new Stage(staging);
  const job = await stage.prepared(await stage.job(video, await stage.connect()));
  expect(await tiktok.find({ ...job, sentAt: stage.time })).toMatchObject({ found: 'absent' });
  await tiktok.publish(job);
  const end = await stage.settled(job, await tiktok.prepare(job));
  expect(end.step).toBe('published');
  expect(stage.fake.requests().filter((one) => one.operation === 'video.init')).toHaveLength(1);
});
