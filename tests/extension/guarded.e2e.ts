import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { settledDraft } from '../system/rows.ts';
import { waves } from './waves.ts';

const pictures: Record<string, Buffer> = {
  '/p/8800001.png': waves(1, 900, 600),
  '/p/8800002.png': waves(2, 900, 600),
  '/thumbs/7700009.png': waves(1, 450, 300),
};
const asked: { path: string; referer: string | undefined; status: number }[] = [];
let host: Server;
let site: Server;
let browser: Browser;
let pageUrl: string;

beforeAll(async () => {
  host = createServer(({ url = '/', headers }, response) => {
    const picture = pictures[url];
    const isOurs = headers.referer === new URL('/', pageUrl).href;
    const status = picture && isOurs ? 200 : 403;
    asked.push({ path: url, referer: headers.referer, status });
    response.writeHead(status, { 'content-type': status === 200 ? 'image/png' : 'text/html' });
    response.end(status === 200 ? picture : '<p>Pictures are shown on our own pages only.');
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const cdn = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  site = createServer((_request, response) => {
    const images = Object.keys(pictures).map((path) => `<img src="${cdn}${path}" width="900" height="600">`);
    response.setHeader('content-type', 'text/html');
    response.end(`<title>Boathouse</title><h1>Boathouse</h1><div class="gallery">${images.join('')}</div>`);
  }).listen(0, 'localhost');
  await once(site, 'listening');
  pageUrl = `http://localhost:${(site.address() as AddressInfo).port}/homes/12345`;
  browser = await launch({ extensionDir: testExtension });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  host?.close();
  site?.close();
});

const rules = async () =>
  (await browser.worker()).evaluate(
    async () => (await chrome.declarativeNetRequest.getSessionRules()).length,
  );

test('pictures that a host gives only to its own pages are fetched in the page’s name, and two sizes of one become one', async () => {
  await browser.grantHosts(['http://127.0.0.1/*']);
  const page = await browser.context.newPage();
  await page.goto(pageUrl);
  const before = asked.length;
  await browser.clickToolbar(page);
  const draft = await settledDraft(browser, pageUrl);

  expect(draft.media.map(({ state, width }) => [state, width])).toEqual([
    ['stored', 900],
    ['stored', 900],
  ]);
  expect(draft.media[0]?.folded).toEqual([
    { url: expect.stringContaining('/thumbs/7700009.png'), width: 450, height: 300 },
  ]);
  const ours = asked.slice(before);
  expect(ours.some(({ referer, status }) => referer === undefined && status === 403)).toBe(true);
  expect(new Set(ours.filter(({ status }) => status === 200).map(({ path }) => path)).size).toBe(3);
});

test('the rule for it is gone when the work is over', async () => {
  expect(await rules()).toBe(0);
});
