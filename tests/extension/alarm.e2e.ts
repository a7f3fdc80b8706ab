import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { waves } from './waves.ts';

/** Photos come only once the host lets them go. */
let letGo = false;
let asked = 0;
let site: Server;
let browser: Browser;
/** A page of the extension that says nothing to the background, for looking beside it. */
let quiet: Page;

beforeAll(async () => {
  site = createServer(({ url = '/' }, response) => {
    const photo = /^\/photo-(\d)\.png$/.exec(url)?.[1];
    if (photo) {
      asked += 1;
      if (letGo) response.setHeader('content-type', 'image/png').end(waves(Number(photo), 900, 600));
      return;
    }
    const tags = [1, 2, 3].map(
      (at) => `<img src="/photo-${at}.png" width="900" height="600" alt="Room ${at}">`,
    );
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>House</title><h1>House by the lake</h1>${tags.join('')}`);
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['http://127.0.0.1/*']);
  quiet = await browser.openPage('options.html');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  site?.closeAllConnections();
  site?.close();
});

const states = (): Promise<string[]> =>
  quiet.evaluate(
    () =>
      new Promise<string[]>((done, fail) => {
        const opening = indexedDB.open('clipcast');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('drafts').objectStore('drafts').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            done(
              asking.result.flatMap(({ draft }) => draft.media.map((one: { state: string }) => one.state)),
            );
          };
        };
      }),
  );
const alarm = () => quiet.evaluate(() => chrome.alarms.get('wake'));

test('a background that the browser ended in the middle of its work is woken by its own alarm, and goes on', async () => {
  const page = await browser.context.newPage();
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
  const popup = await browser.clickToolbar(page);
  await popup.waitFor({ testId: 'tile' });
  await popup.close();
  await expect.poll(states).toEqual(['fetching', 'fetching', 'fetching']);
  // While work is under way an alarm is set that would bring it back within the minute.
  expect(await alarm()).toMatchObject({ name: 'wake', periodInMinutes: 1 });

  await browser.killServiceWorker();
  letGo = true;
  const before = asked;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await states()).toEqual(['fetching', 'fetching', 'fetching']);
  expect(asked).toBe(before);

  // That very alarm, only sooner; nothing else calls the background.
  await quiet.evaluate(() => chrome.alarms.create('wake', { when: Date.now() + 200, periodInMinutes: 1 }));
  await expect.poll(states, { timeout: 20_000 }).toEqual(['stored', 'stored', 'stored']);
  // All is done: it lets the browser sleep.
  await expect.poll(alarm, { timeout: 10_000 }).toBeUndefined();
  await page.close();
}, 60_000);
