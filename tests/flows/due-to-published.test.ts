import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { arm } from '../../worker/arm.ts';
import { buildContext } from '../../worker/build-context.ts';
import { publications } from '../../worker/db/schema.ts';
import { Ferry } from '../../worker/publish/ferry.ts';
import { sweep } from '../../worker/publish/sweep.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { bindings, connectedAccount, db, eventually, scheduled, stored } from './account.ts';

vi.setConfig({ testTimeout: 30_000 });

const rowOf = (id: string) => db.select().from(publications).where(eq(publications.id, id)).get();
const ended = (id: string) =>
  eventually(async () => {
    const row = await rowOf(id);
    return row && row.dueAt === null ? row : undefined;
  });

async function armed(accountId = 'a1'): Promise<void> {
  await arm(buildContext(bindings, createExecutionContext()), accountId);
}

test('photos scheduled for a second from now are public on that second, with a link', async () => {
  const { at, sent } = await connectedAccount();
  const photo = await stored('image', smallJpeg());
  const publishAt = Date.now() + 2500;
  await scheduled('p1', publishAt, photo);
  await armed();
  const row = await ended('p1');
  expect([row.status, row.failureMessage]).toEqual(['published', null]);
  const [call] = sent.filter((one) => one.url.endsWith('/content/init/'));
  const lateness = (call?.at ?? 0) - publishAt;
  expect(lateness).toBeGreaterThanOrEqual(0);
  expect(lateness).toBeLessThan(250);
  expect(at.fake.published().map((one) => [one.caption, one.accountName])).toEqual([
    ['House p1', '@maralind.homes'],
  ]);
  expect(row.url).toMatch(/^https:\/\/www\.tiktok\.com\/@maralind\.homes\/photo\/\d+$/);
});

test('a video goes up ahead through the queue, and only its last part waits for the second', async () => {
  const { at, sent } = await connectedAccount();
  const video = await stored('video', smallMovie({ bytes: 11_000_000 }));
  const publishAt = Date.now() + 4000;
  await scheduled('v1', publishAt, video);
  await armed();
  const row = await ended('v1');
  expect([row.status, row.failureMessage]).toEqual(['published', null]);
  const parts = sent.filter((one) => one.url.includes('open-upload'));
  expect(parts).toHaveLength(2);
  expect((parts[0]?.at ?? 0) < publishAt - 500).toBe(true);
  expect((parts[1]?.at ?? 0) - publishAt).toBeGreaterThanOrEqual(0);
  expect((parts[1]?.at ?? 0) - publishAt).toBeLessThan(500);
  expect(at.fake.published()).toHaveLength(1);
});

test('a slow platform call never delays the next post of the account', async () => {
  const { sent, slow } = await connectedAccount();
  const photo = await stored('image', smallJpeg());
  const first = Date.now() + 2000;
  await scheduled('slow', first, photo);
  await scheduled('next', first + 600, await stored('image', smallJpeg(1080, 1350, 500)));
  slow.push(6000);
  await armed();
  const row = await ended('next');
  const calls = sent.filter((one) => one.url.endsWith('/content/init/'));
  expect(row.status).toBe('published');
  expect((calls[1]?.at ?? 0) - (first + 600)).toBeLessThan(400);
  expect((await rowOf('slow'))?.status).toBe('publishing');
  expect((await ended('slow')).status).toBe('published');
});

test('posts of one account for the same second go out in the order they were made', async () => {
  const { at } = await connectedAccount();
  const publishAt = Date.now() + 2500;
  const made = ['d', 'b', 'a', 'c'];
  for (const [index, id] of made.entries()) {
    const photo = await stored('image', smallJpeg(1080, 1350, 500 + index));
    await scheduled(id, publishAt, photo, { createdAt: Date.now() - 60_000 + index });
  }
  await armed();
  for (const id of made) expect((await ended(id)).status).toBe('published');
  const shown = at.fake.published();
  expect(shown.map((one) => one.caption)).toEqual(made.map((id) => `House ${id}`));
  expect(Math.max(...shown.map((one) => one.acceptedAt - publishAt))).toBeLessThan(500);
});

test('a post of a crowd is taken up early, goes to the database with others, and leaves on its second', async () => {
  const { sent } = await connectedAccount();
  const publishAt = Math.ceil((Date.now() + 3500) / 1000) * 1000;
  // Its share of the crowd's time is small, so that this test is short.
  await scheduled('p-crowd-17', publishAt, await stored('image', smallJpeg()));
  await armed();
  await eventually(async () => ((await rowOf('p-crowd-17'))?.status === 'ready' ? true : undefined));
  const carry = vi.spyOn(Ferry.prototype, 'carry');
  await db.update(publications).set({ crowded: 64 });
  await armed();
  const row = await ended('p-crowd-17');
  expect([row.status, row.failureMessage]).toEqual(['published', null]);
  expect(carry.mock.calls.length).toBeGreaterThan(2);
  const [call] = sent.filter((one) => one.url.endsWith('/content/init/'));
  expect((call?.at ?? 0) - publishAt).toBeGreaterThanOrEqual(0);
  expect((call?.at ?? 0) - publishAt).toBeLessThan(250);
});

test('the minute cron finds a post whose alarm was lost', async () => {
  const { at } = await connectedAccount();
  await scheduled('p1', Date.now() - 1000, await stored('image', smallJpeg()));
  const execution = createExecutionContext();
  await sweep(buildContext(bindings, execution));
  await waitOnExecutionContext(execution);
  expect((await ended('p1')).status).toBe('published');
  expect(at.fake.published()).toHaveLength(1);
});

test('the alarm stands at the earliest due time of the account', async () => {
  await connectedAccount();
  const photo = await stored('image', smallJpeg());
  const [soon, far] = [Date.now() + 7_200_000, Date.now() + 90_000_000];
  await scheduled('far', far, photo, { dueAt: far });
  await armed();
  await scheduled('soon', soon, await stored('image', smallJpeg(1080, 1350, 500)), { dueAt: soon });
  await armed();
  const { runInDurableObject } = await import('cloudflare:test');
  const clock = bindings.CLOCKS.get(bindings.CLOCKS.idFromName('a1'));
  expect(await runInDurableObject(clock, (_, state) => state.storage.getAlarm())).toBe(soon);
});

test('a reply lost after success ends as published, once', async () => {
  const { at } = await connectedAccount();
  await scheduled('p1', Date.now(), await stored('image', smallJpeg()));
  at.fake.tell({ mood: 'drop-reply-after-success', operation: 'photo.init' });
  await armed();
  await eventually(async () => ((await rowOf('p1'))?.status === 'uncertain' ? true : undefined));
  expect(at.fake.published()).toHaveLength(1);
});
