import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from './build.ts';
import { clipTab, openSaved } from './clip-tab.ts';
import { type Browser, launch } from './launch.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'closed-root-'));
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['https://*/*']);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test('photos that an element keeps in a closed tree are in the clip', async () => {
  const file = join(folder, 'page.html');
  await writeFile(file, '<!doctype html><title>Boat</title><h1>Boat</h1><photo-box></photo-box>');
  const page = await openSaved(browser, file, 'https://boats.example/boats/7700001');
  await page.evaluate(() => {
    const root = document.querySelector('photo-box')?.attachShadow({ mode: 'closed' });
    if (root)
      root.innerHTML = '<div class="gallery"><img src="/p/8812345-bow.jpg" width="900" height="600"></div>';
  });
  const read = await clipTab(browser, page);
  expect(read.photos.map(({ url }) => url)).toEqual(['https://boats.example/p/8812345-bow.jpg']);
  await page.close();
});
