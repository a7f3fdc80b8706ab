import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft } from '../../shared/draft.ts';
import { testExtension } from '../browser/build.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { clipPage } from '../system/clip-sample.ts';
import { connectTikTok, signUp } from '../system/newcomer.ts';
import { drafts } from '../system/rows.ts';
import { type System, startSystem } from '../system/system.ts';

/** Work while nobody answers at the Worker's address: kept, seen to wait, and sent once when it is back. */

let samples: ServedSamples;
let system: System;
let studio: Page;
let draft: Draft;

beforeAll(async () => {
  samples = await serveSamples();
  system = await startSystem({
    extensionDir: testExtension,
    sandbox: { tiktok: { pace: { by: 'clock', processing: 300, moderation: 200 } } },
  });
  await system.browser.grantHosts(['http://localhost/*']);
  const clipped = await clipPage(system.browser, samples.url + samplePages.flat.path);
  draft = clipped.draft;
  await signUp(clipped.popup, system.worker.url);
  await connectTikTok(system, clipped.popup);
  if (!clipped.popup.isClosed()) await clipped.popup.close();
  studio = await system.browser.openPage(`studio.html#draft=${draft.id}`);
  await studio.setViewportSize({ width: 1440, height: 900 });
  await studio
    .getByRole('button', { name: /Mara Lind/ })
    .first()
    .waitFor();
  await system.workerDown();
}, 180_000);
afterAll(async () => {
  await system?.close();
  await samples?.close();
});

const published = () => system.sandbox.fakes.tiktok.published();
const stored = async (): Promise<Draft | undefined> =>
  (await drafts(system.browser)).find(({ id }) => id === draft.id);

test('a draft is edited while the Worker is out of reach, and is there after the page was closed', async () => {
  await studio.getByRole('textbox', { name: 'Caption', exact: true }).fill('Written on the train');
  await expect.poll(async () => (await stored())?.caption).toBe('Written on the train');
  await studio.close();
  studio = await system.browser.openPage(`studio.html#draft=${draft.id}`);
  await studio.setViewportSize({ width: 1440, height: 900 });
  const caption = studio.getByRole('textbox', { name: 'Caption', exact: true });
  await expect.poll(() => caption.inputValue()).toBe('Written on the train');
}, 60_000);

test('what is scheduled meanwhile waits in sight, by name of what it waits for, and nothing goes out', async () => {
  const chip = studio.getByRole('button', { name: /Mara Lind/ }).first();
  if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  await studio.getByTestId('option-privacy').selectOption('PUBLIC_TO_EVERYONE');
  await studio.getByRole('radio', { name: 'Now' }).check({ force: true });
  await studio.getByTestId('rights').check();
  const button = studio.getByRole('button', { name: 'Publish now' });
  await expect.poll(() => button.getAttribute('aria-disabled')).not.toBe('true');
  await button.click();
  const sending = studio.getByTestId('sending');
  await sending.getByText(/^Your Worker does not answer/).waitFor();
  await sending.getByText('You can close this window: it goes on.').waitFor();
  await studio.getByTestId('room-queue').click();
  const queue = studio.getByRole('region', { name: 'Queue' });
  const row = queue.getByTestId('recent-item').filter({ hasText: 'Waits to be sent' });
  await row.click();
  await studio.getByRole('button', { name: 'Cancel post' }).waitFor();
  expect(published()).toEqual([]);
}, 60_000);

test('once the Worker is back it is sent by itself, once, as it was written', async () => {
  await system.browser.killServiceWorker();
  await system.workerUp();
  await expect.poll(() => published().length, { timeout: 90_000, interval: 250 }).toBe(1);
  expect(published()[0]?.caption).toBe('Written on the train');
  await studio.goto(studio.url().replace(/#.*/, `#queue&draft=${draft.id}`));
  await studio.getByText(/Went out today/).waitFor({ timeout: 20_000 });
  // Whatever would send it a second time has had its turn.
  await system.worker.runCron();
  await studio.waitForTimeout(5000);
  expect(published()).toHaveLength(1);
  const database = await system.worker.database();
  expect(await database.prepare('SELECT count(*) AS posts FROM posts').first()).toEqual({ posts: 1 });
}, 150_000);
