import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import type { View } from '../browser/view.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { signUp } from '../system/newcomer.ts';
import { drafts, settledDraft } from '../system/rows.ts';
import { type System, startSystem } from '../system/system.ts';

let samples: ServedSamples;
let system: System;
let page: Page;
let url: string;

beforeAll(async () => {
  samples = await serveSamples();
  url = samples.url + samplePages.chair.path;
  system = await startSystem({ extensionDir: testExtension });
  await system.browser.grantHosts(['http://localhost/*']);
  page = await system.browser.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await system.browser.clickToolbar(page);
  await signUp(popup, system.worker.url);
  await settledDraft(system.browser, url);
  await popup.close();
}, 180_000);

afterAll(async () => {
  await system?.close();
  await samples?.close();
});

let popup: View;
beforeEach(async () => {
  popup = await open();
});

async function open(): Promise<View> {
  const opened = await system.browser.clickToolbar(page);
  await opened.waitFor({ testId: 'caption' }, { timeout: 20_000 });
  return opened;
}

const caption = async (): Promise<string | undefined> => (await drafts(system.browser))[0]?.caption;

/** Types word by word, and closes the popup within the very task of the last key. */
async function typeAndClose(words: string): Promise<void> {
  const typing = popup.eval((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-testid=caption]');
    if (!field) throw new Error('no caption');
    for (let length = 1; length <= text.length; length += 1) {
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    close();
  }, words);
  await typing.catch(() => undefined);
  await popup.closed;
}

/** Opens the popup again: the words are seen in it, and stored with the draft. */
const stillThere = async (words: string): Promise<void> => {
  const again = await open();
  expect(await again.value({ testId: 'caption' })).toBe(words);
  await expect.poll(caption, { timeout: 10_000 }).toBe(words);
  expect(again.errors).toEqual([]);
  await again.close();
};

test('words typed the moment before the popup closes are there when it opens again', async () => {
  await typeAndClose('A chair to read in. Come and sit.');
  await stillThere('A chair to read in. Come and sit.');
});

test('so are they when the background was asleep for good', async () => {
  await system.browser.killServiceWorker();
  await typeAndClose('A chair that outlives its background.');
  await stillThere('A chair that outlives its background.');
});

test('words typed while the background is killed again and again are all there', async () => {
  const words = 'Oak, linen, and time';
  await popup.type({ testId: 'caption' }, '');
  await popup.focus({ testId: 'caption' });
  for (const [at, key] of [...words].entries()) {
    await popup.press(key);
    if (at % 6 === 5) await system.browser.killServiceWorker();
  }
  expect(await popup.value({ testId: 'caption' })).toBe(words);
  await popup.close();
  await stillThere(words);
});

test('a photo left out and a title typed in one breath before closing are both kept', async () => {
  const before = (await drafts(system.browser))[0];
  const closing = popup.eval(() => {
    document.querySelector<HTMLElement>('[data-testid=tile]')?.click();
    const field = document.querySelector<HTMLTextAreaElement>('[data-testid=caption]');
    if (!field) throw new Error('no caption');
    field.value = 'Both';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    close();
  });
  await closing.catch(() => undefined);
  await expect.poll(caption).toBe('Both');
  expect((await drafts(system.browser))[0]?.picked).toEqual(before?.picked.slice(1));
});

test('a key costs the popup less than a frame', async () => {
  const costs = await popup.eval(async () => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-testid=caption]');
    if (!field) throw new Error('no caption');
    const found: number[] = [];
    for (let key = 0; key < 80; key += 1) {
      field.value = 'words '.repeat(20) + 'x'.repeat(key);
      const start = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Drawing comes with the next turn of the loop.
      await new Promise((done) => setTimeout(done));
      found.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 20));
    }
    return found.toSorted((a, b) => a - b);
  });
  expect(costs[Math.floor(costs.length / 2)]).toBeLessThan(16);
  await popup.close();
});
