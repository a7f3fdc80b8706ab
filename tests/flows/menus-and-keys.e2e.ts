import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft } from '../../shared/draft.ts';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import type { View } from '../browser/view.ts';
import { type PageName, samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { drafts } from '../system/rows.ts';

let samples: ServedSamples;
let browser: Browser;
let leaflet: Server;

beforeAll(async () => {
  samples = await serveSamples();
  leaflet = createServer((_, response) => {
    response.setHeader('content-type', 'application/pdf');
    response.end('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
  }).listen(0, '127.0.0.1');
  await once(leaflet, 'listening');
  browser = await launch({ extensionDir: testExtension });
  // A click told to the extension gives no right to the page as a real one does, so the right is given beforehand.
  await browser.grantHosts(['http://127.0.0.1/*', 'http://localhost/*']);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await samples?.close();
  leaflet?.close();
});

const addressOf = (name: PageName): string => samples.url + samplePages[name].path;

async function open(name: PageName): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(addressOf(name), { waitUntil: 'domcontentloaded' });
  return page;
}

const draftOf = async (name: PageName): Promise<Draft | undefined> =>
  (await drafts(browser)).find((one) => one.source.url === addressOf(name));

/** File names of what goes out, in order. */
async function picked(name: PageName): Promise<string[]> {
  const draft = await draftOf(name);
  const urlOf = (id: string) => draft?.media.find((one) => one.id === id)?.url ?? '';
  return (draft?.picked ?? []).map((id) => urlOf(id).split('/').at(-1) ?? '');
}

const patience = { timeout: 15_000 };

/** The popup that a menu or a key opened, closed again once it shows the draft. */
async function seeAndClose(): Promise<void> {
  const popup: View = await browser.view('popup.html');
  await popup.waitFor({ testId: 'tile' }, { timeout: 15_000 });
  expect(popup.errors).toEqual([]);
  await popup.close();
}

test('“Clip this page” in the context menu makes a draft and shows it', async () => {
  const page = await open('flat');
  await browser.contextMenu({ menuItemId: 'clip', pageUrl: page.url() }, page);
  await seeAndClose();
  expect((await draftOf('flat'))?.title).toBe(samplePages.flat.heading);
  await page.close();
});

test('“Clip this page” on a photo puts that photo first', async () => {
  const page = await open('townhouse');
  const srcUrl = await page.evaluate(() => document.querySelectorAll<HTMLImageElement>('img')[3]?.src ?? '');
  await browser.contextMenu({ menuItemId: 'clip', mediaType: 'image', srcUrl }, page);
  await seeAndClose();
  await expect.poll(async () => (await picked('townhouse')).length, patience).toBe(12);
  const draft = await draftOf('townhouse');
  const first = draft?.media.find((one) => one.id === draft.picked[0]);
  expect([first?.url, ...(first?.variants ?? [])]).toContain(srcUrl);
  await page.close();
});

test('“Send to TikTok” on a photo puts that photo first, in its full size', async () => {
  const page = await open('car');
  const srcUrl = `${samples.cdnUrl}/img/car-01_m.jpg`;
  await browser.contextMenu({ menuItemId: 'send tiktok', mediaType: 'image', srcUrl }, page);
  await seeAndClose();
  const third = `${samples.cdnUrl}/img/car-03_m.jpg`;
  expect((await picked('car'))[0]).toBe('car-01.jpg');
  await browser.contextMenu({ menuItemId: 'send tiktok', mediaType: 'image', srcUrl: third }, page);
  await seeAndClose();
  await expect
    .poll(() => picked('car'), patience)
    .toEqual(['03', '01', '02', '04', '05', '06', '07'].map((number) => `car-${number}.jpg`));
  expect((await drafts(browser)).filter((one) => one.source.url === addressOf('car'))).toHaveLength(1);
  await page.close();
});

test('“Send to TikTok” on a video picks that video alone', async () => {
  const page = await open('cabin');
  const srcUrl = `${samples.cdnUrl}/video/cabin-tour.mp4`;
  await browser.contextMenu({ menuItemId: 'send tiktok', mediaType: 'video', srcUrl }, page);
  await seeAndClose();
  await expect.poll(() => picked('cabin'), patience).toEqual(['cabin-tour.mp4']);
  await page.close();
});

test('“Send to TikTok” on a link to a photo, and on words, takes the page with that photo or with all', async () => {
  const page = await open('villa');
  await browser.contextMenu({ menuItemId: 'send tiktok', selectionText: 'Villa mit Pool' }, page);
  await seeAndClose();
  await expect.poll(async () => (await picked('villa'))[0], patience).toBe('villa-01.jpg');
  const linkUrl = `${samples.cdnUrl}/2100x2800/villa-08.jpg`;
  await browser.contextMenu({ menuItemId: 'send tiktok', linkUrl }, page);
  await seeAndClose();
  await expect.poll(async () => (await picked('villa'))[0], patience).toBe('villa-08.jpg');
  expect(await picked('villa')).toHaveLength(8);
  await page.close();
});

test('the keyboard command clips the page in front, also right after the background was killed', async () => {
  const page = await open('chair');
  await browser.killServiceWorker();
  await browser.command('clip-page', page);
  await seeAndClose();
  expect((await draftOf('chair'))?.title).toBe(samplePages.chair.heading);
  await page.close();
});

test('a page of the browser itself, a PDF and an empty page say why there is nothing to clip', async () => {
  const pages: [string, RegExp][] = [
    ['chrome://version/', /This is a page of the browser itself/],
    [`http://127.0.0.1:${(leaflet.address() as AddressInfo).port}/leaflet.pdf`, /This is a PDF/],
    [samples.url, /Nothing to clip here/],
  ];
  for (const [url, words] of pages) {
    const page = await browser.context.newPage();
    await page.goto(url).catch(() => undefined);
    const popup = await browser.clickToolbar(page);
    await expect.poll(() => popup.text('body'), { timeout: 10_000 }).toMatch(words);
    expect(await popup.count({ role: 'button', name: /Try again|Clip again|Show me the first steps/ })).toBe(
      1,
    );
    await popup.close();
    await page.close();
  }
  expect(await drafts(browser)).toHaveLength(7);
});
