import { expect, test } from 'vitest';
import { castLargeVideo } from './large-video.ts';

const BYTES = 100_000_000;
/** A Worker may hold 128 MB; half of that leaves room for all else that it does meanwhile. */
const MOST = 64_000_000;

test('a large video goes through the Worker in ranges, goes on after a part that broke, and is never whole in memory', async () => {
  const run = await castLargeVideo(BYTES, { patience: 90_000 });
  expect(run).toMatchObject({ isWhole: true, published: 1, uploadsOpened: 1, parts: 12 });
  // Only what broke was sent again, and not all from the start.
  expect(run.partsSent).toBeGreaterThan(12);
  expect(run.partsSent).toBeLessThan(18);
  for (const half of [run.takingIn, run.sendingOn]) expect(half.most.isolate).toBeLessThan(MOST);
  expect(run.sendingOn.most.process - run.sendingOn.before.process).toBeLessThan(MOST);
}, 180_000);
