import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutboxItem } from '../../extension/messages.ts';
import { testExtension } from '../browser/build.ts';
import type { View } from '../browser/view.ts';
import { type PageName, samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { cast } from '../system/cast.ts';
import { connectTikTok, signUp } from '../system/newcomer.ts';
import { drafts, rowsIn, settledDraft } from '../system/rows.ts';
import { type System, startSystem } from '../system/system.ts';

let samples: ServedSamples;
let system: System;

beforeAll(async () => {
  samples = await serveSamples();
  system = await startSystem({
    extensionDir: testExtension,
    sandbox: { tiktok: { pace: { by: 'clock', processing: 300, moderation: 200 } } },
  });
  await system.browser.grantHosts(['http://localhost/*']);
  const popup = await open('chair');
  await signUp(popup, system.worker.url);
  await connectTikTok(system, popup);
}, 180_000);

afterAll(async () => {
  await system?.close();
  await samples?.close();
});

const addressOf = (name: PageName): string => samples.url + samplePages[name].path;

/** Opens the page and the popup over it. */
async function open(name: PageName): Promise<View> {
  const page = await system.browser.context.newPage();
  await page.goto(addressOf(name), { waitUntil: 'domcontentloaded' });
  return system.browser.clickToolbar(page);
}

/** Ends the whole browser by SIGKILL and starts another on its profile, as after a power cut. */
async function killBrowser(): Promise<void> {
  await system.browser.sigkill();
  system.browser = await system.browser.reopen();
  // The browser itself writes a fresh permission down only after some seconds: what it forgot is asked for again.
  await system.browser.grantHosts(['http://localhost/*']);
}

const published = (caption: string) =>
  system.sandbox.fakes.tiktok.published().filter((one) => one.caption === caption);

const sending = async (draftId: string): Promise<OutboxItem | undefined> =>
  (await rowsIn<{ item: OutboxItem }>(system.browser, 'outbox')).find((row) => row.item.draftId === draftId)
    ?.item;

/** Ends when the sending is in this state with something of it done; fails when it has gone past it. */
async function until(draftId: string, state: OutboxItem['state']): Promise<void> {
  const seen = async () => {
    const item = await sending(draftId);
    return item?.state === state && (state === 'sent' || item.done.media > 0);
  };
  await expect.poll(seen, { timeout: 40_000, interval: 15 }).toBe(true);
}

const account = 'Mara Lind';

test('a browser killed while it fetches, prepares and uploads loses nothing, and one post goes out', async () => {
  const url = addressOf('townhouse');
  await open('townhouse');
  const arrived = async () => {
    const media = (await drafts(system.browser)).find((one) => one.source.url === url)?.media ?? [];
    const stored = media.filter((one) => one.state === 'stored').length;
    return stored > 0 && stored < media.length;
  };
  await expect.poll(arrived, { timeout: 20_000, interval: 15 }).toBe(true);
  await killBrowser();
  const states = async () => (await settledDraft(system.browser, url)).media.map((one) => one.state);
  await expect.poll(states, { timeout: 30_000 }).toEqual(Array(13).fill('stored'));
  const { id } = await settledDraft(system.browser, url);

  const popup = await open('townhouse');
  await cast(popup, { account, privacy: 'Everyone', caption: 'Killed thrice' });
  await until(id, 'preparing');
  await killBrowser();
  await until(id, 'uploading');
  await killBrowser();
  await until(id, 'sent');
  await expect.poll(() => published('Killed thrice'), { timeout: 20_000 }).toHaveLength(1);
  expect(published('Killed thrice')[0]?.media).toHaveLength(12);
  expect((await drafts(system.browser)).filter((one) => one.source.url === url)).toHaveLength(1);
  expect(await rowsIn(system.browser, 'posts')).toHaveLength(1);
}, 120_000);

test('a popup closed the moment Schedule was pressed has scheduled, and a background killed then goes on', async () => {
  const popup = await open('villa');
  const { id } = await settledDraft(system.browser, addressOf('villa'));
  await cast(popup, { account, privacy: 'Everyone', caption: 'Closed at once' });
  await popup.close();
  await expect.poll(async () => (await sending(id))?.state, { interval: 15 }).toBe('preparing');
  await system.browser.killServiceWorker();
  await until(id, 'sent');
  await expect.poll(() => published('Closed at once'), { timeout: 20_000 }).toHaveLength(1);
  expect(published('Closed at once')[0]?.media).toHaveLength(8);
}, 90_000);
