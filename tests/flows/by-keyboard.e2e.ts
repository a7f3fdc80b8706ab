import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAxe } from '../browser/axe.ts';
import { testExtension } from '../browser/build.ts';
import type { View } from '../browser/view.ts';
import { type PageName, samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { clipPage } from '../system/clip-sample.ts';
import { connectTikTok, person, signUp } from '../system/newcomer.ts';
import { drafts } from '../system/rows.ts';
import { type System, startSystem } from '../system/system.ts';

let samples: ServedSamples;
let system: System;
let page: Page;
let popup: View;

beforeAll(async () => {
  samples = await serveSamples();
  system = await startSystem({
    extensionDir: testExtension,
    sandbox: { tiktok: { pace: { by: 'clock', processing: 300, moderation: 200 } } },
  });
  await system.browser.grantHosts(['http://localhost/*']);
}, 180_000);

afterAll(async () => {
  await system?.close();
  await samples?.close();
});

const addressOf = (name: PageName): string => samples.url + samplePages[name].path;

async function open(name: PageName): Promise<void> {
  ({ page, popup } = await clipPage(system.browser, addressOf(name)));
}

/** Light and dark, by axe's rules. */
async function expectAccessible(): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    await popup.prefer(scheme);
    expect(await popup.axe()).toEqual([]);
  }
}

/** Presses Tab until the focus is there: nothing is reached by any other way. */
async function tabTo(css: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await popup.eval((where) => document.activeElement?.matches(where) === true, css)) return;
    await popup.press('Tab');
  }
  throw new Error(`Tab never reached ${css}`);
}

async function typeKeys(text: string): Promise<void> {
  for (const key of text) await popup.press(key);
}

const order = (): Promise<string[]> =>
  popup.eval(() =>
    [...document.querySelectorAll('[data-testid=tile]')].map((tile) =>
      (tile.getAttribute('aria-label') ?? '').replace(/^\D+\d+ \D+ \d+[,:]? ?/, ''),
    ),
  );
const focusedTile = (): Promise<string | null> =>
  popup.eval(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('signing in, connecting and choosing have no fault that axe knows, light or dark', async () => {
  await open('flat');
  await expectAccessible();
  await popup.click({ testId: 'sign-in-switch' });
  await expectAccessible();
  await popup.click({ testId: 'sign-in-switch' });
  await signUp(popup, system.worker.url);
  await expectAccessible();
  await connectTikTok(system, popup);
  await page.close();
}, 60_000);

test('from the page to a public post with the keyboard alone', async () => {
  await open('cabin');
  await popup.waitFor('.accounts [aria-pressed]');
  await tabTo('[data-testid=tile]');
  const before = await focusedTile();
  await popup.press(' ');
  await expect.poll(focusedTile).not.toBe(before);
  await popup.press(' ');
  await expect.poll(focusedTile).toBe(before);
  await popup.press('ArrowRight');
  await popup.press('Alt+ArrowLeft');
  await expect.poll(async () => (await order())[0]).toContain('Under the roof');
  await popup.press('Enter');
  await popup.waitFor('dialog[open]');
  await expectAccessible();
  await popup.press('Escape');
  await expect.poll(() => popup.count('dialog[open]')).toBe(0);

  await tabTo('[data-testid=caption]');
  await popup.press('Control+a');
  await typeKeys('By keys');
  await tabTo('.accounts [aria-pressed]');
  const isPressed = () => popup.eval(() => document.activeElement?.getAttribute('aria-pressed'));
  if ((await isPressed()) === 'false') await popup.press(' ');
  await expect.poll(isPressed).toBe('true');
  await tabTo('input[name=when]');
  for (let presses = 0; presses < 5; presses += 1) {
    if (await popup.eval(() => document.activeElement?.matches('[data-testid=when-now]') === true)) break;
    await popup.press('ArrowUp');
  }
  await tabTo('[data-testid=option-privacy]');
  await popup.press('e');
  await expect.poll(() => popup.value({ testId: 'option-privacy' })).toBe('PUBLIC_TO_EVERYONE');
  await tabTo('[data-testid=rights]');
  await popup.press(' ');
  await expectAccessible();
  await tabTo('[data-testid=schedule]');
  expect(await popup.text({ testId: 'schedule' })).toBe('Publish now');
  await popup.press('Enter');
  await popup.waitFor({ testId: 'open-post' }, { timeout: 40_000 });
  await tabTo('[data-testid=open-post]');
  const [post, ...more] = system.sandbox.fakes.tiktok.published();
  expect(more).toEqual([]);
  expect(post).toMatchObject({ caption: 'By keys', privacy: 'PUBLIC_TO_EVERYONE' });
  await expectAccessible();
}, 90_000);

test('the menu and the list of drafts and posts open, move and close by keys', async () => {
  await tabTo('[data-testid=menu]');
  await popup.press('Enter');
  await popup.waitFor({ role: 'menu' });
  await expectAccessible();
  await popup.press('Enter');
  await popup.waitFor({ testId: 'recent-item' });
  await expectAccessible();
  await tabTo('[data-testid=back]');
  await popup.press('Enter');
  await popup.waitFor({ testId: 'outcome' });
  expect(popup.errors).toEqual([]);
  await popup.close();
  await page.close();
}, 60_000);

test('the settings and the studio have no fault that axe knows, light or dark', async () => {
  const [draft] = await drafts(system.browser);
  for (const path of ['options.html', 'studio.html', `studio.html#draft=${draft?.id}`]) {
    const tab = await system.browser.openPage(path);
    await tab.waitForLoadState('networkidle');
    for (const colorScheme of ['dark', 'light'] as const) {
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect([path, await runAxe((run) => tab.evaluate(run))]).toEqual([path, []]);
    }
    await tab.close();
  }
}, 60_000);

test('signed out everywhere from elsewhere, it says so, keeps the drafts and asks to sign in again', async () => {
  const { email, password } = person;
  const at = `${system.worker.url}/v1/sessions`;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email, password, device: 'Phone' });
  const { token } = (await (await fetch(at, { method: 'POST', headers, body })).json()) as { token: string };
  await fetch(at, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });

  await open('flat');
  await popup.waitFor({ testId: 'sign-in' });
  await expect.poll(() => popup.text('body')).toContain('You were signed out');
  await expectAccessible();
  expect(await popup.value('input[name=worker-url]').catch(() => system.worker.url)).toBe(system.worker.url);
  expect((await drafts(system.browser)).map((one) => one.title)).toContain(samplePages.flat.heading);
  await popup.type('input[name=email]', email);
  await popup.type('input[name=password]', password);
  await popup.click({ testId: 'sign-in-submit' });
  await popup.waitFor({ testId: 'option-privacy' }, { timeout: 20_000 });
  expect(await popup.count({ testId: 'sign-in' })).toBe(0);
  await popup.close();
  await page.close();
}, 60_000);
