import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAxe } from '../browser/axe.ts';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { type PageName, samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { drafts, settledDraft } from '../system/rows.ts';

/** The board of drafts, used by hand and by keyboard in a real browser that knows no Worker and no network. */

let samples: ServedSamples;
let browser: Browser;
let studio: Page;
const errors: string[] = [];
const CLIPPED: PageName[] = ['townhouse', 'villa', 'flat', 'car'];

beforeAll(async () => {
  samples = await serveSamples();
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['http://127.0.0.1/*', 'http://localhost/*']);
  for (const name of CLIPPED) {
    const page = await browser.context.newPage();
    const url = samples.url + samplePages[name].path;
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await browser.contextMenu({ menuItemId: 'clip', pageUrl: url }, page);
    const popup = await browser.view('popup.html');
    await popup.waitFor({ testId: 'tile' }, { timeout: 15_000 });
    await popup.close();
    await settledDraft(browser, url);
    await page.close();
  }
  // From here on there is no network at all.
  await samples.close();
  studio = await browser.openPage('studio.html#drafts');
  studio.on('pageerror', (error) => errors.push(error.message));
  await studio.context().setOffline(true);
}, 180_000);

afterAll(() => browser?.close());

const cards = () => studio.getByRole('listbox', { name: 'Clipped listings' }).getByRole('option');
const card = (name: PageName) => cards().filter({ hasText: samplePages[name].heading });
const titles = async (): Promise<string[]> => (await drafts(browser)).map(({ title }) => title);
const status = () => studio.getByRole('region', { name: 'Drafts' }).getByRole('status').first();
const focused = (): Promise<string> =>
  studio.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('what was clipped stands on the board, and offline the board says that everything works', async () => {
  await expect.poll(() => cards().count()).toBe(CLIPPED.length);
  await expect.poll(() => status().textContent()).toMatch(/4 drafts.*offline, everything here works/);
  expect(await card('villa').getAttribute('aria-label')).toMatch(/Missing: .*account/);
  expect(await runAxe((run) => studio.evaluate(run))).toEqual([]);
});

test('a search finds by word, a filter by what is missing', async () => {
  await studio.getByRole('searchbox').fill(samplePages.villa.heading.split(' ')[0] ?? '');
  await expect.poll(() => cards().count()).toBe(1);
  await studio.getByRole('searchbox').fill('houseboat');
  await studio.getByText('No draft fits').waitFor();
  await studio.getByRole('button', { name: 'Show all drafts' }).click();
  await expect.poll(() => cards().count()).toBe(CLIPPED.length);
  await studio.getByLabel('What is missing').selectOption('photos');
  await expect.poll(() => cards().count()).toBe(0);
  await studio.getByLabel('What is missing').selectOption('');
});

test('two are picked by keyboard and filed under a tag that the board is then narrowed by', async () => {
  const revisions = async () => (await drafts(browser)).map(({ id, revision }) => `${id} ${revision}`);
  const before = await revisions();
  await studio.getByRole('searchbox').focus();
  await studio.keyboard.press('ArrowDown');
  await expect.poll(focused).toContain(samplePages.car.heading);
  await studio.keyboard.press(' ');
  await studio.keyboard.press('ArrowRight');
  await studio.keyboard.press(' ');
  const bar = studio.getByRole('region', { name: 'With the picked drafts' });
  await expect.poll(() => bar.textContent()).toContain('2 picked');
  await bar.getByRole('button', { name: 'Tags' }).click();
  await bar.getByLabel('New tag').fill('Open house');
  await studio.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Open house', pressed: true }).waitFor();
  await bar.getByRole('button', { name: 'Done' }).click();
  await studio.getByLabel('Tag', { exact: true }).selectOption('Open house');
  await expect.poll(() => cards().count()).toBe(2);
  const tagged = (await drafts(browser)).filter(({ tags }) => tags?.includes('Open house'));
  expect(tagged).toHaveLength(2);
  expect(await revisions()).toEqual(before);
});

test('what is picked is deleted at once, and comes back with one press', async () => {
  await studio
    .getByRole('region', { name: 'With the picked drafts' })
    .getByRole('button', { name: 'Delete' })
    .click();
  await expect.poll(async () => (await titles()).length).toBe(2);
  await studio.getByText('2 drafts deleted').waitFor();
  await studio.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await titles()).length).toBe(4);
  await studio.getByLabel('Tag', { exact: true }).selectOption('');
  await expect.poll(() => cards().count()).toBe(4);
});

test('the Delete key deletes the one with the focus, Control and Z has it back', async () => {
  await card('flat').focus();
  await studio.keyboard.press('Delete');
  await expect.poll(titles).not.toContain(samplePages.flat.heading);
  await studio.keyboard.press('Control+z');
  await expect.poll(titles).toContain(samplePages.flat.heading);
  await card('flat').waitFor();
});

test('a draft opens with Enter, its photos are chosen anew offline, and Escape leads back to its card', async () => {
  await card('villa').focus();
  await studio.keyboard.press('Enter');
  await studio.getByRole('heading', { name: samplePages.villa.heading }).waitFor();
  const picks = async () =>
    (await drafts(browser)).find(({ title }) => title === samplePages.villa.heading)?.picked;
  const before = await picks();
  await studio.getByTestId('tile').first().click();
  await expect.poll(picks).toEqual(before?.slice(1));
  await studio.getByRole('heading', { name: samplePages.villa.heading }).click();
  await studio.keyboard.press('Escape');
  await expect.poll(focused).toContain(samplePages.villa.heading);
});

test('a draft that is left while many changes of it are being saved stays left', async () => {
  await card('villa').focus();
  await studio.keyboard.press('Enter');
  await studio.getByTestId('tile').first().waitFor();
  await studio.evaluate(async () => {
    for (let press = 0; press < 60; press += 1) {
      document.querySelector<HTMLElement>('[data-testid=tile]')?.click();
      await new Promise((next) => setTimeout(next, 4));
    }
    location.hash = '#calendar';
  });
  await studio.getByRole('heading', { name: 'Calendar', exact: true }).waitFor();
  await studio.waitForTimeout(1500);
  expect(await studio.getByTestId('tile').count()).toBe(0);
  await studio.getByTestId('room-drafts').click();
  await expect.poll(() => cards().count()).toBe(CLIPPED.length);
});

test('a draft that is deleted while it is open leads back to the board, and opens again when it is had back', async () => {
  await card('townhouse').click();
  await studio.getByRole('button', { name: 'Delete draft' }).click();
  await expect.poll(titles).not.toContain(samplePages.townhouse.heading);
  await expect.poll(() => cards().count()).toBe(3);
  await studio.getByRole('button', { name: 'Undo' }).click();
  await studio.getByRole('heading', { name: samplePages.townhouse.heading }).waitFor();
  expect(await titles()).toContain(samplePages.townhouse.heading);
  expect(errors).toEqual([]);
});
