import { expect, it } from 'vitest';
import { createWorld } from '../../fakes/fake.ts';
import { type YouTubeFake, type YouTubeGiven, youtubeFake } from '../../fakes/youtube.ts';
import type { Staging } from '../stage.ts';
import { scope, short, staging } from '../youtube/staging.ts';
import { DAY, HOUR, only, shown } from './scene.ts';

const given = (app: YouTubeGiven['app']): Staging => ({
  ...staging,
  fake: (world) =>
    youtubeFake(createWorld({ ...world, seed: 'measure' }), {
      app: { redirectUris: [staging.redirectUri], ...app },
    }),
});

it('what was watched comes with the days that YouTube has counted', async () => {
  const { stage, look, made } = await shown(staging, short);
  await stage.pass(10 * HOUR);
  expect(only(await look())).toMatchObject({ views: expect.any(Number), watchSeconds: null });
  expect(made('reports.query')).toBe(0);
  await stage.pass(6 * DAY);
  const late = only(await look());
  expect(late).toMatchObject({ watchSeconds: expect.any(Number), shares: expect.any(Number) });
  expect(typeof late === 'object' && (late.watchSeconds ?? 0) > 0).toBe(true);
});

it('views and likes come without the Analytics API, and without its scope it is not asked', async () => {
  const off = await shown(given({ analytics: false }), short);
  await off.stage.pass(6 * DAY);
  expect(only(await off.look())).toMatchObject({ views: expect.any(Number), watchSeconds: null });
  expect(await off.account()).toMatchObject({ followers: 3120, views: null });

  const narrow = await shown({ ...staging, scopes: [scope('youtube.force-ssl')] }, short);
  await narrow.stage.pass(6 * DAY);
  expect(only(await narrow.look())).toMatchObject({ likes: expect.any(Number), shares: null });
  expect(narrow.made('reports.query')).toBe(0);
});

it('a video that its owner has made private is missed, and one that was private from the start is not', async () => {
  const open = await shown(staging, short);
  await open.stage.pass(2 * HOUR);
  (open.stage.fake as YouTubeFake).hide(open.post.remoteId);
  expect(only(await open.look())).toBe('missing');

  const own = await shown(staging, { ...short, options: { ...short.options, privacy: 'private' } });
  await own.stage.pass(2 * HOUR);
  expect(only(await own.look())).toMatchObject({ views: 0 });
});

it('the channel is told with the views of the last day that is counted', async () => {
  const { stage, account } = await shown(staging, short);
  await stage.pass(6 * DAY);
  expect(await account()).toMatchObject({ followers: 3120, posts: 1, views: expect.any(Number) });
});
