import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch } from './launch.ts';

const extensionDir = fileURLToPath(new URL('sample', import.meta.url));
let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<title>House at ${request.url}</title><h1>A house</h1>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch({ extensionDir });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function openListing(path: string) {
  const page = await browser.context.newPage();
  await page.goto(address + path);
  return page;
}

const stored = async (key: string) =>
  (await browser.worker()).evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);

test('the toolbar button opens the real popup, which may read the page under it', async () => {
  await openListing('/first');
  const page = await openListing('/second');
  const popup = await browser.clickToolbar(page);
  await popup.waitFor(() => document.querySelector('h1')?.textContent !== 'Reading…');
  expect(await popup.text({ testId: 'title' })).toBe('House at /second');
  await popup.type('#name', 'Ada');
  expect(await popup.value('#name')).toBe('Ada');
  await popup.click({ role: 'button', name: 'Greet' });
  expect(await popup.text({ role: 'status' })).toBe('Hello Ada');
  await popup.type('#name', 'Grace');
  await popup.press('Enter');
  expect(await popup.text('#greeting')).toBe('Hello Grace');
  expect((await popup.screenshot()).length).toBeGreaterThan(1000);
  expect(await popup.axe()).toEqual([]);
  expect(popup.errors).toEqual([]);
  await popup.click('#done');
  await popup.closed;
  await expect(popup.text('h1')).rejects.toThrow('closed');
});

test('a button over the page of another tab reads that page', async () => {
  const first = await openListing('/one');
  await openListing('/two');
  const popup = await browser.clickToolbar(first);
  await popup.waitFor(() => document.querySelector('h1')?.textContent === 'House at /one');
  await popup.close();
});

test('a killed service worker starts anew at the next event', async () => {
  const page = await openListing('/menu');
  const before = await (await browser.worker()).evaluate(() => Reflect.get(self, 'startedAt'));
  await browser.killServiceWorker();
  await browser.contextMenu({ menuItemId: 'clip' }, page);
  await expect.poll(() => stored('menu')).toBe('clip');
  expect(await stored('menuUrl')).toBe(`${address}/menu`);
  expect(await (await browser.worker()).evaluate(() => Reflect.get(self, 'startedAt'))).toBeGreaterThan(
    before,
  );
  await browser.command('clip-page', page);
  await expect.poll(() => stored('command')).toBe('clip-page');
});

test('a service worker that events start again at once is killed all the same, as often as asked', async () => {
  const page = await browser.openPage('popup.html');
  await page.evaluate(() => {
    setInterval(() => chrome.runtime.sendMessage({ tick: 1 }).catch(() => undefined), 1);
  });
  const startedAt = async () => (await browser.worker()).evaluate(() => Reflect.get(self, 'startedAt'));
  for (let round = 0; round < 10; round += 1) {
    const before = await startedAt();
    await browser.killServiceWorker();
    await expect.poll(startedAt).toBeGreaterThan(before);
  }
  await page.close();
});

test('hosts are granted without a prompt', async () => {
  const granted = async () => (await browser.worker()).evaluate(() => chrome.permissions.getAll());
  expect((await granted()).origins).toEqual([]);
  await browser.grantHosts(['http://localhost/*']);
  expect((await granted()).origins).toEqual(['http://localhost/*']);
});

test('what was stored is there after the browser was killed and opened again', async () => {
  await (await browser.worker()).evaluate(() => chrome.storage.local.set({ kept: 'yes' }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await browser.sigkill();
  browser = await browser.reopen();
  expect(await stored('kept')).toBe('yes');
});
