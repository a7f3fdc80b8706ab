import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import type { View } from '../browser/view.ts';
import { type PageName, samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { clipPage } from '../system/clip-sample.ts';
import { connect, signUp } from '../system/newcomer.ts';
import { type System, startSystem } from '../system/system.ts';

let samples: ServedSamples;
let system: System;

beforeAll(async () => {
  samples = await serveSamples();
  system = await startSystem({ extensionDir: testExtension, everywhere: true });
  await system.browser.grantHosts(['http://localhost/*']);
  const { page, popup } = await open('flat');
  await signUp(popup, system.worker.url);
  await connect(system, popup, 'X', 'maralind_homes');
  await popup.close();
  await page.close();
}, 180_000);

afterAll(async () => {
  await system?.close();
  await samples?.close();
});

/** Presses the toolbar button over a sample page; ends when every photo is stored. Presses are counted from here on. */
async function open(name: PageName): Promise<{ page: Page; popup: View }> {
  const { page, popup } = await clipPage(system.browser, samples.url + samplePages[name].path);
  await popup.eval(() => {
    document.documentElement.dataset.presses = '0';
    for (const press of ['pointerdown', 'keydown'])
      addEventListener(
        press,
        () => {
          const { dataset } = document.documentElement;
          dataset.presses = String(Number(dataset.presses) + 1);
        },
        true,
      );
  });
  return { page, popup };
}

const presses = (popup: View): Promise<number> =>
  popup.eval(() => Number(document.documentElement.dataset.presses));

const isReady = () => document.querySelector('[data-testid=schedule]:not([aria-disabled=true])');

test.each<PageName>(['chair', 'car'])(
  'the photos of “%s” are scheduled with two presses: that they may be used, and the button',
  async (name) => {
    const { page, popup } = await open(name);
    await popup.waitFor('.accounts [aria-pressed=true]');
    await popup.click({ testId: 'rights' });
    await popup.waitFor(isReady, { timeout: 20_000 });
    await popup.click({ testId: 'schedule' });
    await popup.waitFor('[data-testid=publication][data-status=scheduled]', { timeout: 30_000 });
    expect(await presses(popup)).toBe(2);
    expect(popup.errors).toEqual([]);
    await popup.close();
    await page.close();
  },
  60_000,
);

test('that photos may be used is asked anew for each post', async () => {
  const { page, popup } = await open('cabin');
  expect(
    await popup.eval(() => document.querySelector<HTMLInputElement>('[data-testid=rights]')?.checked),
  ).toBe(false);
  expect(await popup.count('[data-testid=schedule]:not([aria-disabled=true])')).toBe(0);
  await popup.close();
  await page.close();
});
