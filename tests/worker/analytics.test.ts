import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { collectMetrics } from '../../worker/analytics/collect.ts';
import { forgetMetrics } from '../../worker/analytics/forget.ts';
import { keptUntil } from '../../worker/analytics/keep.ts';
import { lookAt } from '../../worker/analytics/rhythm.ts';
import { tellOfEndings } from '../../worker/connect/endings.ts';
import { learn } from '../../worker/db/queries/paces.ts';
import {
  accountMetrics,
  accounts,
  connections,
  notices,
  postMetrics,
  publications,
} from '../../worker/db/schema.ts';
import { NO_NUMBERS, type Seen } from '../../worker/providers/measure.ts';
import { scaled } from '../../worker/waits.ts';
import { HOUR, newStage, type Stage } from './publish/stage.ts';

let stage: Stage;
/** What the platform shows of each post; it counts how often it was asked. */
let shown: Map<string, Seen>;
let asked: string[][];

beforeEach(async () => {
  stage = await newStage();
  shown = new Map();
  asked = [];
  Object.assign(stage.play.provider, {
    measures: {
      batch: 20,
      calls: (_account: unknown, posts: number) => Math.ceil(posts / 20),
      posts: async (_use: unknown, posts: { id: string }[]) => {
        asked.push(posts.map((post) => post.id));
        return shown;
      },
      account: async () => ({ followers: 12, posts: 3, views: null, reach: null, likes: 40 }),
    },
  });
});

const there = (views: number): Seen => ({ seen: 'there', numbers: { ...NO_NUMBERS, views } });
const published = (id: string) =>
  stage.add({ id, status: 'published', dueAt: null, publishedAt: stage.now(), remoteId: `r-${id}` });
const viewsOf = async (id: string) =>
  (await stage.db.select().from(postMetrics).where(eq(postMetrics.publicationId, id))).map(
    (one) => one.views,
  );
const noticeKinds = async () => (await stage.db.select().from(notices)).map((one) => one.kind);

it('a post is looked at after one hour, six, a day, three, seven and thirty, and then no more', () => {
  const post = { publishedAt: 0, kind: 'video' };
  const hours = [0, 1, 2, 3, 4, 5, 6].map((round) => lookAt(post, round, scaled(1)));
  expect(hours.map((at) => at && at / HOUR)).toEqual([1, 6, 24, 72, 168, 720, null]);
  expect(lookAt({ publishedAt: 0, kind: 'story' }, 2, scaled(1))).toBeNull();
});

it('numbers are asked for when a look is due and never before, many posts in one call', async () => {
  for (const id of ['a', 'b']) await published(id);
  shown.set('a', there(10)).set('b', there(20));
  await collectMetrics(stage.context());
  expect(asked).toEqual([]);
  stage.pass(HOUR + 1000);
  await collectMetrics(stage.context());
  await collectMetrics(stage.context());
  expect(asked.map((ids) => ids.toSorted())).toEqual([['a', 'b']]);
  expect([await viewsOf('a'), await viewsOf('b')]).toEqual([[10], [20]]);
});

it.each([
  ['the account is near its limit', 'a/a1', { quietUntil: 2 * HOUR }],
  ['the account has reached it', 'a/a1', { openAt: 2 * HOUR }],
  ['our whole app is near its limit', 'p/tiktok', { quietUntil: 2 * HOUR }],
])('numbers wait where %s, and are asked for when that is over', async (_, key, until) => {
  await published('a');
  shown.set('a', there(10));
  await collectMetrics(stage.context());
  stage.pass(HOUR + 1000);
  await stage.db.delete(accountMetrics);
  await stage.db.update(accounts).set({ measureAt: 0 });
  const now = stage.now();
  const lesson = Object.fromEntries(Object.entries(until).map(([name, ms]) => [name, now + ms]));
  await learn(stage.db, key, lesson, now);
  await collectMetrics(stage.context());
  stage.pass(HOUR);
  await collectMetrics(stage.context());
  expect(asked).toEqual([]);
  expect(await stage.db.select().from(accountMetrics)).toEqual([]);
  stage.pass(HOUR + 1000);
  await collectMetrics(stage.context());
  expect(await viewsOf('a')).toEqual([10]);
  expect(await stage.db.select().from(accountMetrics)).toHaveLength(1);
});

it('an account is counted once a day', async () => {
  await collectMetrics(stage.context());
  await collectMetrics(stage.context());
  const rows = await stage.db.select().from(accountMetrics);
  expect(rows).toMatchObject([{ accountId: 'a1', followers: 12, likes: 40 }]);
});

it('a post that was there and is not any more is told of once', async () => {
  await published('a');
  shown.set('a', there(5));
  await collectMetrics(stage.context());
  stage.pass(HOUR + 1000);
  await collectMetrics(stage.context());
  shown.set('a', { seen: 'missing' });
  stage.pass(6 * HOUR);
  await collectMetrics(stage.context());
  stage.pass(30 * HOUR);
  await collectMetrics(stage.context());
  expect((await stage.row('a')).goneAt).not.toBeNull();
  expect(await noticeKinds()).toEqual(['gone']);
});

it('a post that is only late to be shown is not called gone', async () => {
  await published('a');
  shown.set('a', { seen: 'missing' });
  await collectMetrics(stage.context());
  stage.pass(HOUR + 1000);
  await collectMetrics(stage.context());
  expect((await stage.row('a')).goneAt).toBeNull();
});

it('numbers are forgotten after 24 months', async () => {
  await published('a');
  shown.set('a', there(5));
  await collectMetrics(stage.context());
  stage.pass(HOUR + 1000);
  await collectMetrics(stage.context());
  stage.pass(729 * 24 * HOUR);
  await forgetMetrics(stage.context());
  expect(await viewsOf('a')).toEqual([5]);
  stage.pass(2 * 24 * HOUR);
  await forgetMetrics(stage.context());
  expect(await viewsOf('a')).toEqual([]);
  expect(await stage.db.select().from(accountMetrics)).toEqual([]);
});

it('numbers are kept no longer than the platform lets them be', () => {
  const hours = (platform: string, what: 'posts' | 'accounts') => keptUntil(platform, what, 0) / HOUR;
  expect([hours('youtube', 'posts'), hours('youtube', 'accounts')]).toEqual([719.75, 719.75]);
  expect([hours('linkedin', 'posts'), hours('linkedin', 'accounts')]).toEqual([47.75, 730 * 24]);
  expect([hours('tiktok', 'posts'), hours('x', 'accounts')]).toEqual([730 * 24, 730 * 24]);
});

describe('where each post takes calls of its own', () => {
  beforeEach(async () => {
    Object.assign(stage.play.provider.measures ?? {}, {
      batch: 20,
      calls: (_account: unknown, posts: number) => 6 * posts,
    });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await published(id);
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) shown.set(id, there(1));
    await collectMetrics(stage.context());
    stage.pass(HOUR + 1000);
  });

  it('a tick makes only so many calls, and the next goes on with the others', async () => {
    await collectMetrics(stage.context());
    expect(asked.map((ids) => ids.length)).toEqual([4]);
    await collectMetrics(stage.context());
    expect(asked.map((ids) => ids.length)).toEqual([4, 2]);
    expect(new Set(asked.flat()).size).toBe(6);
  });

  it('what a platform grants for a day is not used up by looking, and the rest waits for the next day', async () => {
    Object.assign(stage.play.provider.measures ?? {}, { callsADay: 20 });
    for (let tick = 0; tick < 4; tick += 1) {
      await collectMetrics(stage.context());
      stage.pass(60_000);
    }
    expect(asked.flat()).toHaveLength(3);
    const midnight = (Math.floor(stage.now() / (24 * HOUR)) + 1) * 24 * HOUR;
    const waiting = ['a', 'b', 'c', 'd', 'e', 'f'].filter((id) => !asked.flat().includes(id));
    for (const id of waiting) expect((await stage.row(id)).measureAt).toBe(midnight);
    stage.pass(midnight - stage.now() + 1000);
    await collectMetrics(stage.context());
    expect(asked.flat()).toHaveLength(6);
  });
});

it('what a post was to be is told with it, so that what was private from the start is not missed', async () => {
  const options: unknown[] = [];
  Object.assign(stage.play.provider.measures ?? {}, {
    posts: async (_use: unknown, posts: { options: unknown }[]) => {
      options.push(...posts.map((post) => post.options));
      return shown;
    },
  });
  await published('a');
  await collectMetrics(stage.context());
  stage.pass(HOUR + 1000);
  await collectMetrics(stage.context());
  expect(options).toEqual([{ privacy: 'PUBLIC_TO_EVERYONE', mode: 'direct' }]);
});

it('a consent that ends is told of a week and a day ahead, once each, with the posts that fall after it', async () => {
  await stage.db.update(connections).set({ endsAt: stage.now() + 8 * 24 * HOUR });
  await stage.add({ publishAt: stage.now() + 20 * 24 * HOUR, dueAt: null });
  const tell = async () => {
    await tellOfEndings(stage.context());
    await tellOfEndings(stage.context());
  };
  await tell();
  expect(await noticeKinds()).toEqual([]);
  stage.pass(30 * HOUR);
  await tell();
  stage.pass(6 * 24 * HOUR);
  await tell();
  const words = (await stage.db.select().from(notices)).map((one) => one.message);
  expect(words).toHaveLength(2);
  expect(words[0]).toContain('in 7 days: connect it again. One post falls after that.');
  expect(words[1]).toContain('in a day');
});

it('an account whose consent is over is not asked', async () => {
  await published('a');
  await stage.db.update(connections).set({ status: 'dead' });
  await collectMetrics(stage.context());
  stage.pass(HOUR + 1000);
  await collectMetrics(stage.context());
  expect(asked).toEqual([]);
  expect((await stage.db.select().from(accounts).get())?.measureAt).toBeGreaterThan(stage.now());
  expect((await stage.db.select().from(publications).get())?.measureRound).toBe(1);
});
