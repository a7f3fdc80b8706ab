import { beforeEach, expect, test } from 'vitest';
import { closeDatabase } from '../../extension/draft/database.ts';
import { remember } from '../../extension/send/remember.ts';
import { refresh, signIn } from '../../extension/send/session.ts';
import { standIn } from './stand-in-worker.ts';
import { freshDatabase, testWorld } from './world.ts';

const spoken: (string | null)[] = [];
const worker = standIn();
const world = testWorld({
  fetch: (input, init) => {
    spoken.push(new Headers(init?.headers).get('accept-language'));
    return worker.fetch(input, init);
  },
});

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  spoken.length = 0;
  const door = {
    workerUrl: 'http://127.0.0.1:8787',
    email: 'a@b.example',
    password: 'long enough',
    device: 'Test',
  };
  await signIn(world, door);
});

test('the Worker is told which language was chosen, with every call; none chosen, the browser says its own', async () => {
  expect(new Set(spoken)).toEqual(new Set([null]));
  spoken.length = 0;
  await remember({ language: 'pl' });
  await refresh(world, []);
  expect(spoken.length).toBeGreaterThan(0);
  expect(new Set(spoken)).toEqual(new Set(['pl']));
});
