import { beforeEach, expect, test, vi } from 'vitest';
import { olderPosts } from '../../extension/screens/older-posts.ts';

/** The queue goes back through every post of the workspace, a press at a time. */

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../extension/ask.ts', async (original) => ({ ...(await original<object>()), ask: asked.ask }));
beforeEach(() => asked.ask.mockReset());

const page = (count: number, next: string | null) => ({ items: Array.from({ length: count }), next });
function desk(more = false) {
  const told: string[] = [];
  const older = vi.fn(async () => more);
  return { told, older, desk: olderPosts({ older }, (found) => told.push(found)) };
}

test('a press brings two hundred more of the Worker’s, and goes on where it ended', async () => {
  const { desk: posts, told, older } = desk();
  posts.begin('a');
  asked.ask.mockResolvedValueOnce(page(100, 'b')).mockResolvedValueOnce(page(100, 'c'));
  await posts.seeOlder();
  expect(asked.ask.mock.calls.map(([, input]) => input.cursor)).toEqual(['a', 'b']);
  expect(older).toHaveBeenCalledTimes(1);
  expect(told).toEqual(['there', 'asking', 'there']);
  asked.ask.mockResolvedValueOnce(page(7, null));
  await posts.seeOlder();
  expect(asked.ask.mock.calls.at(-1)?.[1].cursor).toBe('c');
  expect(told.at(-1)).toBe('none');
});

test('what is stored is shown where the Worker cannot be asked, and it is asked again from there', async () => {
  const { desk: posts, told, older } = desk(true);
  posts.begin('a');
  asked.ask.mockRejectedValueOnce({ code: 'worker-unreachable' });
  await posts.seeOlder();
  expect(older).toHaveBeenCalledTimes(1);
  expect(told.at(-1)).toBe('failed');
  asked.ask.mockResolvedValueOnce(page(3, null));
  await posts.seeOlder();
  expect(asked.ask.mock.calls.at(-1)?.[1].cursor).toBe('a');
  // More is stored than is listed yet.
  expect(told.at(-1)).toBe('there');
});

test('two presses at once ask once', async () => {
  const { desk: posts } = desk();
  posts.begin('a');
  asked.ask.mockResolvedValue(page(100, null));
  await Promise.all([posts.seeOlder(), posts.seeOlder()]);
  expect(asked.ask).toHaveBeenCalledTimes(1);
});
