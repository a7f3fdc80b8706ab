import { beforeEach, expect, it } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { keepPosts } from '../../extension/send/keep-post.ts';
import { keepPairing } from '../../extension/send/pairing.ts';
import { createWatch } from '../../extension/send/watch.ts';
import type { Post } from '../../shared/api.ts';
import { made } from './made-post.ts';
import { W } from './stand-in-worker.ts';
import { freshDatabase, NOW, testWorld } from './world.ts';

/** Looking after the posts on their way, where thousands wait for a day far off. */

const DAY = 86_400_000;

let asked: string[];
let posts: Map<string, Post>;

const world = () =>
  testWorld({
    fetch: async (input) => {
      const id = new URL(String(input)).pathname.split('/').at(-1) ?? '';
      asked.push(id);
      return Response.json(posts.get(id));
    },
  });
const watching = (outside: ReturnType<typeof world>, skew = 0) =>
  createWatch(
    outside,
    async () => skew,
    () => undefined,
    () => 'off',
    () => undefined,
  );
const keep = async (outside: ReturnType<typeof world>, ...told: Post[]): Promise<void> => {
  for (const post of told) posts.set(post.id, post);
  await keepPosts(outside, told);
};
/** Told of long ago, and planned for so many ms from now. */
const planned = (id: string, ahead: number): Post => ({
  ...made(id, { publishAt: NOW + ahead }),
  updatedAt: NOW - DAY,
});

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  asked = [];
  posts = new Map();
  await keepPairing({
    workerUrl: 'https://worker.example',
    token: 'secret',
    sessionId: 's1',
    workspaceId: W,
  });
});

it('a background that has only just woken asks for none of hundreds that wait, but for the one whose time has come', async () => {
  const outside = world();
  const many = Array.from({ length: 300 }, (_, at) => planned(`far-${at}`, 30 * DAY + at));
  await keep(outside, ...many, planned('near', 60_000));
  const watch = watching(outside);
  await watch.look();
  expect(asked).toEqual(['near']);
  outside.pass(60_000);
  await watch.look();
  expect(asked).toEqual(['near', 'near']);
});

it('one that waits is asked for the more seldom the farther its day is, and at the latest a day after the last time', async () => {
  const outside = world();
  await keep(outside, planned('far', 60 * DAY), planned('soon', 8 * 3_600_000));
  const watch = watching(outside);
  expect(await watch.nextLook()).toBe(NOW + 3_600_000);
  outside.pass(3_600_000);
  await watch.look();
  expect(asked).toEqual(['soon']);
  outside.pass(DAY - 3_600_000);
  await watch.look();
  expect(asked.toSorted()).toEqual(['far', 'soon', 'soon']);
});

it('those that were told longest ago come first where more wait than are asked for at once', async () => {
  const outside = world();
  const many = Array.from({ length: 50 }, (_, at) => planned(`p${at}`, 60_000));
  await keep(outside, ...many);
  const watch = watching(outside);
  for (let round = 0; round < 3; round += 1) {
    await watch.look();
    outside.pass(1_000);
  }
  expect(new Set(asked).size).toBe(50);
  expect(asked).toHaveLength(50);
});

it('rows of an earlier version are asked for once, and then keep their turn', async () => {
  const outside = world();
  await keep(outside, planned('old', 30 * DAY));
  const db = await database();
  const row = await db.get('posts', 'old');
  if (row) await db.put('posts', { ...row, unfinished: 1 });
  const watch = watching(outside);
  await watch.look();
  outside.pass(600_000);
  await watch.look();
  expect(asked).toEqual(['old']);
});

it('with nothing under way there is nothing to look at', async () => {
  const outside = world();
  await keep(outside, made('done', { status: 'published' }));
  expect(await watching(outside).nextLook()).toBeNull();
});
