import { expect, it } from 'vitest';
import { check } from '../../../shared/check.ts';
import { platformRules } from '../../../shared/platforms/index.ts';
import { refresh } from '../../../worker/connect/oauth.ts';
import { youtube } from '../../../worker/providers/youtube.ts';
import { failure, Stage } from '../stage.ts';
import { count, opened, options, scope, short, staging, video } from './staging.ts';

it('a project whose uploads YouTube locks is told so instead of believed', async () => {
  const { stage, job } = await opened(short, { app: { locked: true } });
  const ready = await stage.prepared(job);
  const error = await failure(youtube.publish(ready));
  expect(error).toMatchObject({ kind: 'rejected', code: 'kept-private', field: 'options.privacy' });
});

it('an unverified channel is told of its 15 minutes ahead, and goes out without the thumbnail it may not have', async () => {
  const { stage, job, fake } = await opened(video, {}, 'nordhaus.living');
  expect(job.account.limits).toEqual({ maxVideoSeconds: 900 });
  const long = job.media.map((one) => (one.kind === 'video' ? { ...one, seconds: 901 } : one));
  expect((await youtube.rehearse({ ...job, media: long })).problems).toMatchObject([{ field: 'media' }]);
  const ready = await stage.prepared(job);
  expect((await stage.settled(ready, await youtube.publish(ready))).step).toBe('published');
  expect(fake.videos()[0]?.thumbnail).toBeNull();
  expect(count(stage, 'thumbnails.set')).toBe(1);
});

it('a channel at its daily cap waits a day, a project at its quota until midnight, Pacific time', async () => {
  const capped = await opened(short, {}, 'harbor.motors');
  const day = await failure(youtube.prepare(capped.job));
  expect(day).toMatchObject({ kind: 'limited', retryAt: capped.stage.time + 86_400_000 });
  const spent = await opened(short, { app: { dailyInserts: 0 } });
  const quota = await failure(youtube.prepare(spent.job));
  expect(quota).toMatchObject({ kind: 'limited', retryAt: Date.UTC(2026, 10, 23, 8) });
});

it('a Google account without a channel, and a consent without its box ticked, are told in words', async () => {
  const none = await failure(opened(short, {}, 'quietcorner.shop'));
  expect(none).toMatchObject({ kind: 'reconnect', code: 'youtubeSignupRequired' });
  expect(none.message).toContain('Create one');
  const stage = new Stage(staging);
  const tokens = await stage.connect([scope('yt-analytics.readonly')]);
  const unticked = await failure(stage.job(short, tokens));
  expect(unticked).toMatchObject({ kind: 'reconnect' });
  expect(unticked.message).toContain('tick every box');
});

it('a project without the Data API is told what to switch on', async () => {
  const error = await failure(opened(short, { app: { enabled: false } }));
  expect(error).toMatchObject({ kind: 'rejected', code: 'accessNotConfigured' });
  expect(error.message).toContain('not switched on');
});

it('too many tags, an odd playlist and one that is not there are told ahead', async () => {
  const tags = 'x'.repeat(251);
  const { job } = await opened({
    ...short,
    options: { ...options, tags: `${tags},y${tags}`, playlist: '?' },
  });
  const fields = (await youtube.rehearse(job)).problems.map((one) => one.field);
  expect(fields).toEqual(['options.tags', 'options.playlist']);
  const gone = { ...job, options: { ...options, playlist: 'PLnobodyHasThisOne' } };
  expect((await youtube.rehearse(gone)).problems).toMatchObject([{ code: 'playlistNotFound' }]);
});

it('signs that YouTube refuses are found before anything is sent', async () => {
  const { job } = await opened(short);
  const odd = { ...job, caption: 'price < 700,000', title: '<b>', media: job.media as never };
  const problems = check(platformRules('youtube'), odd);
  expect(problems.map((one) => one.code)).toEqual(['title-forbidden', 'caption-forbidden']);
});

it('renewing keeps the refresh token: YouTube gives no new one', async () => {
  const stage = new Stage(staging);
  const tokens = await stage.connect();
  const renewed = await refresh(stage.talk, tokens.refreshToken ?? '');
  expect(renewed.refreshToken).toBeNull();
  expect(renewed.accessToken).not.toBe(tokens.accessToken);
  await refresh(stage.talk, tokens.refreshToken ?? '');
});
