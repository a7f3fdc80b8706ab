import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { x } from '../../../worker/providers/x.ts';
import { createWorld } from '../../fakes/fake.ts';
import { xFake } from '../../fakes/x.ts';
import type { Staging } from '../stage.ts';
import { DAY, HOUR, only, shown } from './scene.ts';

function quickHasher() {
  const hash = createHash('sha256');
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

const redirectUri = 'https://clipcast.example/connect/x/callback';
const text = {
  kind: 'text',
  options: {},
  media: () => [],
  publishing: 'post.create',
  preparing: null,
  caption: { max: 280 },
  counts: [],
};
const staging: Staging = {
  provider: x,
  app: { id: 'c2FuZGJveC14LWFwcA', secret: 'sandbox-x-secret' },
  fake: (world) =>
    xFake(createWorld({ ...world, seed: 'measure', hasher: quickHasher }), {
      app: { redirectUris: [redirectUri] },
    }),
  redirectUri,
  person: { user: 'maralind_homes' },
  scopes: ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'],
  kinds: [text],
};

it('clicks are told of posts of the last 30 days, and never asked for of older ones', async () => {
  const { stage, look } = await shown(staging, text);
  await stage.pass(29 * DAY);
  expect(only(await look())).toMatchObject({ clicks: expect.any(Number), views: expect.any(Number) });
  await stage.pass(DAY);
  expect(only(await look())).toMatchObject({
    clicks: null,
    views: expect.any(Number),
    saves: expect.any(Number),
  });
});

it('many posts are looked at in one call, young ones and old ones apart', async () => {
  const { stage, post, look, made } = await shown(staging, text);
  await stage.pass(2 * HOUR);
  const others = ['1', '2', '3'].map((id) => ({ ...post, id, remoteId: `10${id}` }));
  const seen = await look({}, [post, ...others, { ...post, id: 'old', publishedAt: 0 }]);
  expect(made('posts.lookup')).toBe(2);
  expect([...seen].map(([id, one]) => [id, one.seen])).toEqual([
    ['publication1', 'there'],
    ['1', 'missing'],
    ['2', 'missing'],
    ['3', 'missing'],
    ['old', 'there'],
  ]);
});

it('followers and posts of the account are told, and no views of all of it', async () => {
  const { account } = await shown(staging, text);
  expect(await account()).toMatchObject({ followers: 1930, posts: 1, views: null, likes: null });
});
