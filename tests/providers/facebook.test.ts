import { expect, it } from 'vitest';
import { facebook } from '../../worker/providers/facebook.ts';
import { contract } from './contract.ts';
import { KINDS, opened, staging } from './facebook/staging.ts';
import { failure, kindOf } from './stage.ts';

const { text, link, photo, photos, video, reel, story, videoStory } = KINDS;

contract(staging);

it('text and photos are published by the very answer, without another look', async () => {
  for (const kind of [text, link, photo, photos]) {
    const { stage, job } = await opened(kind);
    const end = await facebook.publish(await stage.prepared(job));
    expect(end).toMatchObject({ step: 'published', receipt: { url: stage.fake.published()[0]?.url } });
  }
});

it('a published post can be taken back, of every kind', async () => {
  for (const kind of [text, photos, video, reel, story, videoStory]) {
    const { stage, fake, job } = await opened(kind);
    const ready = await stage.prepared(job);
    const end = await stage.settled(ready, await facebook.publish(ready));
    if (end.step !== 'published') throw new Error('It was to be published.');
    await facebook.remove(job, end.receipt);
    expect(fake.gone()).toHaveLength(1);
  }
});

it('what was staged and is not wanted any more is deleted, and may be asked for twice', async () => {
  const { stage, fake, job } = await opened(photos);
  const ready = await stage.prepared(job);
  expect(fake.photos()).toHaveLength(3);
  await facebook.discard(ready);
  await facebook.discard(ready);
  expect(fake.photos()).toEqual([]);
});

it('photos half sent are gone on with', async () => {
  const { stage, fake, job } = await opened(photos);
  await stage.prepared(job);
  const resumed = await stage.prepared({ ...job, handle: job.saved[0] });
  const sent = fake.requests().filter((one) => one.operation === 'photo.create');
  expect(sent).toHaveLength(5);
  await facebook.publish(resumed);
  expect(fake.published()).toHaveLength(1);
});

it('the same text as the post before is refused, and not sent again', async () => {
  const { stage, job } = await opened(text);
  const ready = await stage.prepared(job);
  await facebook.publish(ready);
  await stage.pass(600_000);
  expect(kindOf(await failure(facebook.publish(ready)))).toBe('lost');
  const seen = { ...ready, handle: ready.saved.at(-1), sentAt: stage.time };
  expect(await facebook.find(seen)).toMatchObject({ found: 'unknown' });
  await stage.pass(400_000);
  expect(await failure(facebook.find(seen))).toMatchObject({
    kind: 'rejected',
    code: '506',
    field: undefined,
  });
  expect(stage.fake.published()).toHaveLength(1);
});

it('a repeated call with photos that went out finds the post they stand in', async () => {
  const { stage, job } = await opened(photos);
  const ready = await stage.prepared({ ...job, caption: '' });
  stage.fake.tell({ mood: 'drop-reply-after-success', operation: 'feed.create' });
  await failure(facebook.publish(ready));
  expect(await failure(facebook.publish(ready))).toMatchObject({ kind: 'lost', code: '100/1366051' });
  const found = await facebook.find({ ...ready, sentAt: stage.time });
  expect(found).toMatchObject({
    found: 'published',
    receipt: { remoteId: stage.fake.published()[0]?.remoteId },
  });
});

it('the same words over other photos are not taken for this post', async () => {
  const { stage, fake, job } = await opened(photos);
  const other = await stage.prepared({ ...job, media: job.media.slice(0, 2) });
  await facebook.publish(other);
  const ready = await stage.prepared(job);
  const seen = { ...ready, sentAt: stage.time };
  await stage.pass(400_000);
  expect(await facebook.find(seen)).toMatchObject({ found: 'absent' });
  expect(fake.published()).toHaveLength(1);
});

it('a reel that was never told to publish is told again, and stands there once', async () => {
  const { stage, job } = await opened(reel);
  const ready = await stage.prepared(job);
  stage.fake.tell({ mood: 'drop-reply-after-success', operation: 'reel.finish' });
  await failure(facebook.publish(ready));
  await facebook.publish(ready);
  await stage.pass(5000);
  expect(stage.fake.published()).toHaveLength(1);
});

it('a reel Facebook cannot process is refused beside the media, in its words', async () => {
  const { stage, job } = await opened(reel);
  stage.fake.tell({ mood: 'fail', operation: 'reel.start', reason: 'The frame rate is too low.' });
  const ready = await stage.prepared(job);
  const error = await failure(stage.settled(ready, await facebook.publish(ready)));
  expect(error).toMatchObject({ kind: 'rejected', field: 'media', message: 'The frame rate is too low.' });
});

it('what Facebook cannot fetch is tried six times, and then is the media’s', async () => {
  for (const kind of [video, reel, photos]) {
    const { stage, job } = await opened(kind);
    stage.host.closed = true;
    const kinds: string[] = [];
    let handle: unknown = null;
    for (let round = 0; round < 6; round += 1) {
      kinds.push(kindOf(await failure(facebook.prepare({ ...job, handle }))));
      handle = job.saved.at(-1);
    }
    expect(kinds).toEqual([...Array(5).fill('unavailable'), 'rejected']);
  }
});

it('a Page that must first confirm who runs it asks its owner to act', async () => {
  const { job } = await opened(photo, { user: 'tom.harbor' });
  const error = await failure(facebook.prepare(job));
  expect(kindOf(error)).toBe('reconnect');
  expect(error.message).toContain('Page Publishing Authorization');
});

it('a link that is none is told ahead, one that Facebook cannot show is refused beside it', async () => {
  const odd = await opened({ ...link, options: { link: 'harbour 4' } });
  expect((await facebook.rehearse(odd.job)).problems).toMatchObject([{ field: 'options.link' }]);
  const own = await opened({ ...link, options: { link: 'https://www.facebook.com/groups/1' } });
  const ready = await own.stage.prepared(own.job);
  expect(await failure(facebook.publish(ready))).toMatchObject({ kind: 'rejected', field: 'options.link' });
});

it('the first comment is written once, and its failing changes nothing', async () => {
  for (const isDown of [false, true]) {
    const { stage, fake, job } = await opened({ ...photo, options: { firstComment: 'Viewing: call us' } });
    const ready = await stage.prepared(job);
    const step = await facebook.publish(ready);
    if (isDown) stage.fake.tell({ mood: 'down', operation: 'comment.create' });
    expect((await stage.settled(ready, step)).step).toBe('published');
    expect(fake.comments()).toHaveLength(isDown ? 0 : 1);
  }
});
