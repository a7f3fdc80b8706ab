import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { notifyOf, notifyUnclipped, openNotified } from '../../extension/background/notify.ts';
import { nextTelling, tellHeldBack } from '../../extension/background/tell.ts';
import { closeDatabase } from '../../extension/draft/database.ts';
import type { News } from '../../extension/send/keep-post.ts';
import { keepQuietHours } from '../../extension/send/quiet-hours.ts';
import type { Status } from '../../shared/publication.ts';
import { toInstant } from '../../shared/schedule.ts';
import { made } from './made-post.ts';
import { freshDatabase, NOW, testWorld } from './world.ts';

/** In quiet hours nothing is shown; what was held back is told in one, once they are over. */

const shown: { id: string; title: string; message: string }[] = [];
const opened: string[] = [];
const night = { from: '22:00', to: '07:00', days: [1, 2, 3, 4, 5, 6, 7], urgent: false };
const world = testWorld();

beforeEach(async () => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  await closeDatabase();
  freshDatabase();
  await browser.storage.local.clear();
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

/** Moves the clock to this wall time where the device is. */
function at(wall: string): void {
  world.pass(toInstant(wall, world.timeZone()).at - world.now());
}
const news = (id: string, status: Status): News[] => {
  const post = { ...made(id, { status }), updatedAt: NOW };
  return post.publications.map((publication) => ({ post, publication }));
};

test('outside of quiet hours everything is shown at once', async () => {
  await keepQuietHours(night);
  at('2026-11-23T20:00:00');
  await notifyOf(world, news('p1', 'published'));
  expect(shown).toHaveLength(1);
  expect(await nextTelling(world)).toBeNull();
});

test('what comes in quiet hours is told in one when they end, and leads to what waits', async () => {
  await keepQuietHours(night);
  at('2026-11-23T23:00:00');
  await notifyOf(world, news('p1', 'published'));
  await notifyOf(world, news('p2', 'published'));
  await notifyOf(world, news('p2', 'published'));
  await notifyOf(world, news('p3', 'failed'));
  await tellHeldBack(world);
  expect(shown).toEqual([]);
  expect(await nextTelling(world)).toBe(toInstant('2026-11-24T07:00:00', world.timeZone()).at);

  at('2026-11-24T07:00:00');
  await tellHeldBack(world);
  await tellHeldBack(world);
  expect(shown).toEqual([
    expect.objectContaining({
      title: 'While it was quiet',
      message: '2 went out, 1 needs you\nNot published on TikTok',
    }),
  ]);
  await openNotified(shown[0]?.id ?? '');
  expect(opened).toEqual(['/studio.html#waiting']);
});

test('a single one is told as what it is', async () => {
  await keepQuietHours(night);
  at('2026-11-25T23:00:00');
  await notifyOf(world, news('p1', 'published'));
  at('2026-11-26T08:00:00');
  await tellHeldBack(world);
  expect(shown.map(({ title }) => title)).toEqual(['Published on TikTok']);
});

test('where that was chosen, what needs its owner comes through', async () => {
  await keepQuietHours({ ...night, urgent: true });
  at('2026-11-26T23:00:00');
  await notifyOf(world, news('p1', 'published'));
  await notifyOf(world, news('p2', 'held'));
  expect(shown.map(({ title }) => title)).toEqual(['On hold for TikTok: it needs you']);
});

test('what answers a press is shown whatever the hour', async () => {
  await keepQuietHours(night);
  at('2026-11-27T23:00:00');
  await notifyUnclipped('Nothing here');
  expect(shown).toHaveLength(1);
});

test('once quiet hours are turned off what was held back is told at the next look', async () => {
  await keepQuietHours(night);
  at('2026-11-28T23:00:00');
  await notifyOf(world, news('p1', 'published'));
  await keepQuietHours(null);
  expect(await nextTelling(world)).toBe(world.now());
  await tellHeldBack(world);
  expect(shown).toHaveLength(1);
});
