import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { settledDraft } from '../system/rows.ts';

const PHOTOS = 12;
const photo = (n: number): string => `/p/88${String(10_000 + n)}.jpg`;
const shown = (n: number): string => `<img src="${photo(n)}" width="900" height="600" alt="">`;

/** Two photos at first; a press opens a box in which the others come as it is rolled down. */
const ROLLED = `<title>Boathouse</title><h1>Boathouse</h1>
<div class="gallery">${shown(1)}${shown(2)}<button id="all">Show all ${PHOTOS} photos</button></div>
<section class="similar"><h2>Similar homes</h2><button onclick="location.href='/elsewhere'">All 30 photos</button></section>
<div id="box" role="dialog" hidden style="height:400px;overflow:auto"></div>
<script>
  document.querySelector('#all').onclick = () => {
    box.hidden = false;
    let n = 0;
    const more = () => { for (let i = 0; i < 3 && n < ${PHOTOS}; i++) { n++; box.insertAdjacentHTML('beforeend', '<img src="/p/88' + (10000 + n) + '.jpg" style="display:block;width:600px;height:400px">'); } };
    more();
    box.onscroll = () => { if (box.scrollTop + box.clientHeight > box.scrollHeight - 300) more(); };
  };
</script>`;

/** One photo at a time: "next" puts another in its place. */
const TURNED = `<title>Cabin</title><h1>Cabin</h1>
<div class="carousel gallery"><img id="one" src="${photo(1)}" width="900" height="600" alt=""><span>1/${PHOTOS}</span><button aria-label="Next"></button></div>
<script>
  let n = 1;
  document.querySelector('[aria-label=Next]').onclick = () => { n = n % ${PHOTOS} + 1; one.src = '/p/88' + (10000 + n) + '.jpg'; };
</script>`;

/** A page that its own code fills over a second and more: grey boxes first, a photo every tenth of a second. */
const FILLING = `<title>Loft</title><h1>Loft</h1><div class="gallery"><div class="photo-skeleton"></div></div>
<script>
  let n = 0;
  const gallery = document.querySelector('.gallery');
  const filling = setInterval(() => {
    n++;
    gallery.insertAdjacentHTML('beforeend', '<img src="/p/88' + (10000 + n) + '.jpg" width="900" height="600" alt="">');
    if (n < ${PHOTOS}) return;
    clearInterval(filling);
    document.querySelector('.photo-skeleton').remove();
  }, 100);
</script>`;

/** All there from the beginning. */
const WHOLE = `<title>Mill</title><h1>Mill</h1><div class="gallery">${Array.from({ length: PHOTOS }, (_, n) => shown(n + 1)).join('')}</div>`;

let site: Server;
let browser: Browser;
let address: string;

const PAGES: Record<string, string> = { rolled: ROLLED, turned: TURNED, filling: FILLING, whole: WHOLE };

/** A JPEG of one grey dot would be too small to keep: only addresses matter here, so none is sent. */
beforeAll(async () => {
  site = createServer(({ url = '/' }, response) => {
    if (url.startsWith('/p/'))
      return response
        .writeHead(200, { 'content-type': 'image/svg+xml' })
        .end(
          '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="teal"/></svg>',
        );
    response.setHeader('content-type', 'text/html');
    response.end(PAGES[url.split('/')[1] ?? ''] ?? '');
  }).listen(0, 'localhost');
  await once(site, 'listening');
  address = `http://localhost:${(site.address() as AddressInfo).port}`;
  browser = await launch({ extensionDir: testExtension });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

test.each([
  ['rolled down', '/rolled/7700001'],
  ['turned over one by one', '/turned/7700002'],
])(
  'photos that a gallery brings only when it is %s are found where the owner asks for them',
  async (_how, path) => {
    const page = await browser.context.newPage();
    await page.goto(address + path);
    const popup = await browser.clickToolbar(page);
    const first = await settledDraft(browser, address + path);
    expect(first.media.length).toBeLessThan(PHOTOS);
    expect(await popup.text({ testId: 'find-more' })).toBe('Find more photos');
    await popup.click({ testId: 'find-more' });
    // While it is looked through, the popup counts.
    await popup.waitFor(() => /\d+ pictures so far/.test(document.body.textContent ?? ''));
    await expect
      .poll(
        async () =>
          (await settledDraft(browser, address + path)).media.map(({ url }) => new URL(url).pathname).sort(),
        {
          timeout: 30_000,
        },
      )
      .toEqual(Array.from({ length: PHOTOS }, (_, n) => photo(n + 1)).sort());
    expect(page.url()).toBe(address + path);
  },
);

test('a page that is still filling is waited for, the popup counts meanwhile, and the draft holds all its photos', async () => {
  const url = `${address}/filling/7700003`;
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  const popup = await browser.clickToolbar(page);
  const counts: number[] = [];
  await popup.waitFor(() => /\d+ pictures? so far/.test(document.body.textContent ?? ''));
  for (;;) {
    const words = await popup.text('body').catch(() => '');
    const [, told] = /(\d+) pictures? so far/.exec(words) ?? [];
    if (!told) break;
    if (Number(told) !== counts.at(-1)) counts.push(Number(told));
    await page.waitForTimeout(30);
  }
  // It only ever goes up.
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.at(-1)).toBeLessThanOrEqual(PHOTOS);
  const { media } = await settledDraft(browser, url);
  expect(media.map((one) => new URL(one.url).pathname)).toEqual(
    Array.from({ length: PHOTOS }, (_, n) => photo(n + 1)),
  );
});

test('a page that is all there is counted, too, before it is read', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${address}/whole/7700004`);
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: { pictures?: number }) => {
      if (message.pictures) heard.push(message.pictures);
    });
  });
  const popup = await browser.clickToolbar(page);
  await popup.waitFor({ testId: 'tile' });
  expect(await worker.evaluate(() => (globalThis as unknown as { heard: number[] }).heard)).toEqual([PHOTOS]);
  await popup.close();
  await page.close();
});
