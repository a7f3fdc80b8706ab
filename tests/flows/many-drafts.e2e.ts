import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyDraft } from '../bench/drafts.ts';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { settledDraft } from '../system/rows.ts';

let samples: ServedSamples;
let browser: Browser;
beforeAll(async () => {
  samples = await serveSamples();
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['http://127.0.0.1/*', 'http://localhost/*']);
  const page = await browser.context.newPage();
  const url = samples.url + samplePages.villa.path;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await browser.contextMenu({ menuItemId: 'clip', pageUrl: url }, page);
  const popup = await browser.view('popup.html');
  await popup.waitFor({ testId: 'tile' }, { timeout: 15_000 });
  await popup.close();
  await settledDraft(browser, url);
  await copyDraft(browser, 1000);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await samples?.close();
});

test('with a thousand drafts the board draws only those in sight, and the last is one key away', async () => {
  const studio = await browser.openPage('studio.html#drafts');
  await studio.getByText('1,000 drafts').waitFor();
  const cards = studio.getByRole('listbox', { name: 'Clipped listings' }).getByRole('option');
  expect(await cards.count()).toBeLessThan(60);
  expect(await cards.first().getAttribute('aria-setsize')).toBe('1000');
  await cards.first().focus();
  await studio.keyboard.press('End');
  await expect
    .poll(() => studio.evaluate(() => document.activeElement?.getAttribute('aria-posinset')))
    .toBe('1000');
  expect(await cards.count()).toBeLessThan(60);
}, 60_000);
