import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from './build.ts';
import { clipTab, openSaved } from './clip-tab.ts';
import { type Browser, launch } from './launch.ts';

const FILE = join(import.meta.dirname, '../fixtures/pages/soft-navigation.html');

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['https://*/*']);
}, 120_000);
afterAll(() => browser?.close());

test.each([
  ['by its history', 'https://homes.example/homes/111111', '/homes/222222'],
  ['behind its #', 'https://homes.example/#/homes/111111', '/#/homes/222222'],
])('a page that changed its listing %s gives the listing it shows', async (_, before, now) => {
  const page = await openSaved(browser, FILE, before);
  try {
    await page.evaluate((address) => history.pushState({}, '', address), now);
    const read = await clipTab(browser, page);
    expect(read.source.url).toBe(`https://homes.example${now}`);
    expect(read.facts.price?.value).toMatchObject({ amount: 450_000, currency: 'GBP' });
    expect(read.facts.address?.value.text).toBe('5 New Lane, Newtown NW1 1AA');
    expect(read.photos.map(({ url }) => url.split('/').at(-2))).toEqual(['own', 'own', 'own']);
    expect(read.problems.map(({ code }) => code)).toContain('stale-metadata');
  } finally {
    await page.close();
  }
});
