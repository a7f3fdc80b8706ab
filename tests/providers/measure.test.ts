import { expect, it } from 'vitest';
import { facebook } from '../../worker/providers/facebook.ts';
import { instagram } from '../../worker/providers/instagram.ts';
import type { MeasureUse } from '../../worker/providers/measure.ts';
import type { Provider } from '../../worker/providers/provider.ts';
import { requestFor } from '../../worker/providers/request.ts';
import { tiktok } from '../../worker/providers/tiktok.ts';
import { smallMovie } from '../fakes/small-media.ts';
import { desk as tiktokDesk, VIDEO_INIT, videoBody } from '../fakes/tiktok/desk.ts';

const through = (provider: Provider, fetch: unknown) =>
  requestFor({ fetch: fetch as typeof globalThis.fetch, env: {} }, { provider, timeoutMs: 5000 });

/** Answers by the end of the path; the last address asked is kept. */
function scripted(answers: Record<string, [status: number, body: unknown]>) {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    const found = Object.entries(answers).find(([path]) => new URL(url).pathname.endsWith(path));
    return Response.json(found?.[1][1] ?? {}, { status: found?.[1][0] ?? 404 });
  };
  return { asked, fetch };
}

const useOf = (provider: Provider, fetch: unknown, change: Partial<MeasureUse>): MeasureUse => ({
  token: 'token',
  scopes: [],
  request: through(provider, fetch),
  now: () => Date.now(),
  account: { remoteId: '100', handle: null },
  ...change,
});
const metric = (name: string, value: unknown) => ({ name, period: 'lifetime', values: [{ value }] });

it('TikTok tells of many posts in one call, and of a hidden one nothing', async () => {
  const at = tiktokDesk();
  const me = await at.connect();
  const { publish_id, upload_url } = (await me.post(VIDEO_INIT, videoBody(1000))).body.data;
  await at.put(String(upload_url), smallMovie(), 0, 1000);
  await at.fake.tick();
  const remoteId = at.fake.published()[0]?.remoteId ?? '';
  at.clock.now += 10 * 3_600_000;
  const scopes = me.tokens.scope.split(',');
  const use = useOf(tiktok, at.fetch, { token: me.tokens.access_token, scopes, now: () => at.clock.now });
  const one = { kind: 'video', options: {}, publishedAt: 0 };
  const posts = [
    { ...one, id: 'a', remoteId },
    { ...one, id: 'b', remoteId: String(publish_id) },
  ];
  const seen = await tiktok.measures?.posts(use, posts);
  expect([...(seen?.keys() ?? [])]).toEqual(['a']);
  expect(seen?.get('a')).toMatchObject({ seen: 'there', numbers: { reach: null, saves: null } });
  at.fake.takeDown(remoteId);
  expect((await tiktok.measures?.posts(use, posts))?.get('a')).toEqual({ seen: 'missing' });
  expect(await tiktok.measures?.account(use)).toMatchObject({ followers: 4820, views: null });
});

it('Instagram counts by insights where it may, and by likes and comments where not', async () => {
  const { fetch, asked } = scripted({
    '/900/insights': [200, { data: [metric('views', 70), metric('reach', 60), metric('saved', 3)] }],
    '/900': [200, { id: '900', like_count: 5, comments_count: 2 }],
    '/901': [400, { error: { code: 100, error_subcode: 33, message: 'does not exist' } }],
  });
  const posts = ['900', '901'].map((id) => ({
    id,
    remoteId: id,
    kind: 'photo',
    options: {},
    publishedAt: 0,
  }));
  const scopes = ['instagram_business_manage_insights'];
  const seen = await instagram.measures?.posts(useOf(instagram, fetch, { scopes }), posts);
  expect(seen?.get('900')).toMatchObject({
    numbers: { views: 70, reach: 60, saves: 3, likes: 5, comments: 2 },
  });
  expect(seen?.get('901')).toEqual({ seen: 'missing' });
  asked.length = 0;
  const without = await instagram.measures?.posts(useOf(instagram, fetch, {}), posts.slice(0, 1));
  expect(without?.get('900')).toMatchObject({ numbers: { views: null, likes: 5 } });
  expect(asked.join()).not.toContain('insights');
});

it('Facebook sums what it tells in parts, and one missing metric costs no other number', async () => {
  const token = JSON.stringify({ user: 'u', pages: { 100: 'page-token' } });
  const counts = {
    id: '100_1',
    shares: { count: 4 },
    comments: { summary: { total_count: 2 } },
    reactions: { summary: { total_count: 9 } },
  };
  const insights = { data: [metric('post_media_view', { is_from_ads: 1, organic: 30 })] };
  const posts = [{ id: 'a', remoteId: '100_1', kind: 'photo', options: {}, publishedAt: 0 }];
  const use = (fetch: unknown) => useOf(facebook, fetch, { token, scopes: ['read_insights'] });
  const good = scripted({ '/100_1/insights': [200, insights], '/100_1': [200, counts] });
  const seen = await facebook.measures?.posts(use(good.fetch), posts);
  expect(seen?.get('a')).toMatchObject({ numbers: { views: 31, likes: 9, comments: 2, shares: 4 } });
  const bad = scripted({
    '/100_1/insights': [400, { error: { code: 100, message: '(#100) The value must be a valid metric' } }],
    '/100_1': [200, counts],
  });
  const less = await facebook.measures?.posts(use(bad.fetch), posts);
  expect(less?.get('a')).toMatchObject({ numbers: { views: null, likes: 9 } });
});
