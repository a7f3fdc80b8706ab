import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { notifyNotices, notifyOf, openNotified } from '../../extension/background/notify.ts';
import { closeDatabase } from '../../extension/draft/database.ts';
import { keepPosts } from '../../extension/send/keep-post.ts';
import type { Publication } from '../../shared/api.ts';
import { made } from './made-post.ts';
import { freshDatabase, NOW, testWorld } from './world.ts';

/** What happened is told where no screen is open, and a press on it leads where its owner is needed. */

const shown: { id: string; title: string; message: string }[] = [];
const opened: string[] = [];

beforeEach(async () => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  await closeDatabase();
  freshDatabase();
  shown.length = 0;
  opened.length = 0;
  vi.spyOn(browser.notifications, 'create').mockImplementation((async (id: string, how: object) => {
    shown.push({ id, ...(how as { title: string; message: string }) });
    return id;
  }) as unknown as typeof browser.notifications.create);
  vi.spyOn(browser.notifications, 'clear').mockImplementation(
    (async () => true) as unknown as typeof browser.notifications.clear,
  );
  vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url }: { url?: string }) => {
    opened.push(url ?? '');
  }) as unknown as typeof browser.tabs.create);
});

/** The post as it became; what is shown of it, and where a press on that leads. */
async function became(more: Partial<Publication>): Promise<{ title: string; leads: string }> {
  const world = testWorld();
  await keepPosts(world, [made('p1')]);
  await notifyOf(world, await keepPosts(world, [{ ...made('p1', more), updatedAt: NOW + 1 }]));
  const [one] = shown;
  if (!one) throw new Error('Nothing was shown.');
  await openNotified(one.id);
  return { title: one.title, leads: opened[0] ?? '' };
}

test('a published post is told of, and leads to itself at its platform', async () => {
  const url = 'https://www.tiktok.com/@ann/photo/1';
  const receipt = { remoteId: '1', url };
  expect(await became({ status: 'published', receipt })).toEqual({
    title: 'Published on TikTok',
    leads: url,
  });
});

test.each([
  ['failed', 'Not published on TikTok'],
  ['held', 'On hold for TikTok: it needs you'],
  ['uncertain', 'Look at TikTok: it may have been published'],
] as const)(
  'a post that is %s is told of, and leads to its draft in the studio, or to itself where that is not here',
  async (status, title) => {
    expect(await became({ status })).toEqual({ title, leads: '/studio.html#draft=draft-1&post=p1' });
  },
);

test('a connection that ends is told of, and leads to the connections', async () => {
  const notice = { id: 'n1', kind: 'connection-ending', publicationId: null, postId: null, title: null };
  const message = 'The connection to Ann Homes ends in a day: connect it again.';
  await notifyNotices(testWorld(), [
    { ...notice, connectionId: 'c1', message, createdAt: NOW, readAt: null },
  ]);
  expect(shown[0]?.message).toBe(message);
  await openNotified(shown[0]?.id ?? '');
  expect(opened).toEqual(['/studio.html#connections']);
});

test('anything else that its owner has to know leads to what waits for them', async () => {
  const notice = { id: 'n2', kind: 'series-ended', publicationId: null, postId: null, title: null };
  await notifyNotices(testWorld(), [
    { ...notice, connectionId: null, message: 'A repeating post stopped.', createdAt: NOW, readAt: null },
  ]);
  await openNotified(shown[0]?.id ?? '');
  expect(opened).toEqual(['/studio.html#waiting']);
});
