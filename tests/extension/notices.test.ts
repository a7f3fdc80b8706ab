import { beforeEach, expect, test } from 'vitest';
import { closeDatabase } from '../../extension/draft/database.ts';
import { keepPosts } from '../../extension/send/keep-post.ts';
import { createNotices } from '../../extension/send/notices.ts';
import { signIn as signInto } from '../../extension/send/session.ts';
import type { Notice } from '../../shared/health.ts';
import { standIn } from './stand-in-worker.ts';
import { freshDatabase, NOW, type TestWorld, testWorld } from './world.ts';

const notice = (id: string, createdAt: number, more: Partial<Notice> = {}): Notice => ({
  ...{ id, createdAt, kind: 'connection-ending', publicationId: null, postId: null, title: null },
  ...{ connectionId: 'c1', message: `Word ${id}`, readAt: null },
  ...more,
});

let world: TestWorld;
let there: Notice[];
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  const worker = standIn();
  there = [notice('old', NOW - 1000)];
  worker.unkind = (_method, path) =>
    path.endsWith('/notices') ? Response.json({ items: there }) : undefined;
  world = testWorld({ fetch: worker.fetch });
  const door = {
    workerUrl: 'http://127.0.0.1:8787',
    email: 'a@b.example',
    password: 'long enough',
    device: 'Test',
  };
  await signInto(world, door);
});

const told = async (notices: ReturnType<typeof createNotices>) => (await notices.look()).map((one) => one.id);

test('what the Worker has to say is told once, and nothing from before this device asked', async () => {
  const notices = createNotices(world);
  expect(await told(notices)).toEqual([]);
  there = [notice('new', NOW)];
  world.pass(900_000);
  expect(await told(notices)).toEqual(['new']);
  there = [];
  world.pass(900_000);
  expect(await told(notices)).toEqual([]);
});

test('the Worker is asked every quarter of an hour, and no more often', async () => {
  const notices = createNotices(world);
  await notices.look();
  there = [notice('new', NOW)];
  expect(await told(notices)).toEqual([]);
  expect(await notices.nextLook()).toBe(NOW + 900_000);
});

test('what was read elsewhere, or is about a post that is watched here anyway, is not told again', async () => {
  const notices = createNotices(world);
  await notices.look();
  const source = {
    url: 'https://h.example/',
    canonicalUrl: 'https://h.example/',
    title: '',
    site: '',
    at: NOW,
  };
  await keepPosts(world, [
    {
      ...{ id: 'here', draftId: 'd', revision: 1, title: '', source, media: [], missing: [] },
      ...{ createdAt: NOW, updatedAt: NOW, publications: [] },
    },
  ]);
  there = [
    notice('read', NOW, { readAt: NOW }),
    notice('watched', NOW, { postId: 'here' }),
    notice('elsewhere', NOW, { postId: 'there' }),
  ];
  world.pass(900_000);
  expect(await told(notices)).toEqual(['elsewhere']);
});
