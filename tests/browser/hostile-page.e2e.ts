import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Clip } from '../../shared/clip.ts';
import { testExtension } from './build.ts';
import { clipTab, openSaved } from './clip-tab.ts';
import { type Browser, launch } from './launch.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['https://*/*']);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function clip(name: string, html: string): Promise<Clip> {
  const file = join(folder, `${name}.html`);
  await writeFile(file, html);
  const page = await openSaved(browser, file, `https://${name}.example/item/7700001`);
  try {
    return await clipTab(browser, page);
  } finally {
    await page.close();
  }
}

const PHOTOS = [1, 2, 3].map((n) => `<img src="/photos/881000${n}.jpg" width="900" height="600">`).join('');
const names = ({ photos }: Clip) => photos.map(({ url }) => url.split('/').at(-1));
/** Above the reading's own two seconds, for a machine that does other things beside. */
const LONGEST = 6000;

test('a page of a million pictures is read in bounded time, and the clip holds its first photos', async () => {
  const many = `${'<img data-src="/i.jpg">'.repeat(20_000)}${'<img>'.repeat(980_000)}`;
  const read = await clip(
    'million',
    // Hidden, so that the browser itself need not lay them out: that is no work of the reading.
    `<h1>House</h1><div class="gallery">${PHOTOS}</div><div hidden>${many}</div>`,
  );
  expect(names(read).slice(0, 3)).toEqual(['8810001.jpg', '8810002.jpg', '8810003.jpg']);
  expect(read.photos.length).toBeLessThanOrEqual(300);
  expect(read.ms).toBeLessThan(LONGEST);
}, 180_000);

test('a page whose elements take the names of what documents and elements can do is read all the same', async () => {
  const taken = [
    'title',
    'body',
    'documentElement',
    'createTreeWalker',
    'getSelection',
    'baseURI',
    'images',
    'cookie',
  ];
  const inForm = [
    'attributes',
    'getAttribute',
    'tagName',
    'closest',
    'children',
    'querySelectorAll',
    'parentElement',
    'hasAttributes',
    'shadowRoot',
    'id',
    'textContent',
    'childNodes',
  ];
  const read = await clip(
    'taken',
    `<h1>Boathouse £450,000</h1>${taken.map((name) => `<form name="${name}"></form><img name="${name}">`).join('')}
    <form class="gallery">${inForm.map((name) => `<input name="${name}">`).join('')}${PHOTOS}</form>`,
  );
  expect(names(read)).toEqual(['8810001.jpg', '8810002.jpg', '8810003.jpg']);
}, 60_000);

test('a page that takes the name of how documents are searched is read all the same', async () => {
  const read = await clip(
    'searched',
    `<h1>House</h1><img name="querySelectorAll"><form name="querySelector"></form><div class="gallery">${PHOTOS}</div>`,
  );
  expect(names(read)).toEqual(['8810001.jpg', '8810002.jpg', '8810003.jpg']);
}, 60_000);
