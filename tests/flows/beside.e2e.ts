import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';

let samples: ServedSamples;
let browser: Browser;

beforeAll(async () => {
  samples = await serveSamples();
  browser = await launch({ extensionDir: testExtension });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await samples?.close();
});

test('the studio opens beside the page from the popup’s menu, narrow, with the page’s draft in it', async () => {
  const page = await browser.context.newPage();
  await page.goto(samples.url + samplePages.villa.path, { waitUntil: 'domcontentloaded' });
  const popup = await browser.clickToolbar(page);
  await popup.waitFor({ testId: 'tile' });
  await popup.click({ testId: 'menu' });
  await popup.click({ role: 'menuitem', name: 'Open beside the page' });
  const panel = await browser.view('studio.html');
  await popup.closed;
  const draft = { role: 'option', name: /Villa/ } as const;
  await panel.waitFor(draft);
  expect(await panel.eval(() => innerWidth)).toBeLessThan(700);
  expect(await panel.axe()).toEqual([]);
  expect(panel.errors).toEqual([]);
  await panel.close();
  await page.close();
}, 60_000);
