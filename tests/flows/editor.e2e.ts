import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft } from '../../shared/draft.ts';
import { testExtension } from '../browser/build.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { connect, signUp } from '../system/newcomer.ts';
import { drafts, rowsIn, settledDraft } from '../system/rows.ts';
import { type System, startSystem } from '../system/system.ts';

/** The studio's editor, walked through in a real browser by role and name. */

let samples: ServedSamples;
let system: System;
let studio: Page;
let draft: Draft;

beforeAll(async () => {
  samples = await serveSamples();
  system = await startSystem({ extensionDir: testExtension, everywhere: true });
  await system.browser.grantHosts(['http://localhost/*']);
  const page = await system.browser.context.newPage();
  const url = samples.url + samplePages.townhouse.path;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await system.browser.clickToolbar(page);
  await popup.waitFor({ testId: 'tile' }, { timeout: 20_000 });
  draft = await settledDraft(system.browser, url);
  await signUp(popup, system.worker.url);
  await connect(system, popup, 'LinkedIn', 'mara.lind');
  await popup.close();
  studio = await system.browser.openPage(`studio.html#draft=${draft.id}`);
  await studio.setViewportSize({ width: 1440, height: 900 });
}, 180_000);

afterAll(async () => {
  await system?.close();
  await samples?.close();
});

const stored = async (): Promise<Draft | undefined> =>
  (await drafts(system.browser)).find(({ id }) => id === draft.id);
const preview = () => studio.getByRole('region', { name: 'Preview' });

test('words that are typed stand in the preview, folded where LinkedIn folds them, and open there', async () => {
  const chip = studio.getByRole('button', { name: 'LinkedIn: Post as Mara Lind', exact: true });
  await chip.waitFor();
  if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  const caption = studio.getByRole('textbox', { name: 'Caption', exact: true });
  await caption.fill('');
  await caption.pressSequentially('A house by the canal.');
  await expect.poll(() => preview().textContent()).toContain('A house by the canal.');
  await caption.fill(`${'A house by the canal with a garden. '.repeat(8)}#openhouse`);
  const more = preview().getByRole('button', { name: '…more' });
  await more.waitFor();
  expect(await preview().textContent()).not.toContain('#openhouse');
  await more.press('Enter');
  await expect.poll(() => preview().textContent()).toContain('#openhouse');
  await studio.getByRole('radio', { name: 'Computer' }).check({ force: true });
  await expect.poll(() => preview().textContent()).toContain('Folds at about 210 characters or 3 lines');
}, 60_000);

test('photos are cut to a square around a point that is chosen by keys, and go out like that', async () => {
  await studio.getByRole('combobox', { name: 'Shape of the photos' }).selectOption('Square');
  await studio.getByRole('combobox', { name: 'How they get it' }).selectOption('Cut at the edges');
  await studio.getByRole('button', { name: /^Photo 1 of \d+: what stays in sight$/ }).click();
  const slider = studio.getByRole('slider');
  // It begins where the photo's interest lies.
  const before = Number(await slider.inputValue());
  await slider.focus();
  for (let key = 0; key < 5; key += 1) await slider.press('ArrowRight');
  const first = draft.picked[0] as string;
  await expect.poll(async () => (await stored())?.targets[0]?.focus?.[first]?.x).toBeCloseTo(before + 0.1, 5);

  await studio.getByRole('radio', { name: 'Now' }).check({ force: true });
  await studio.getByTestId('rights').check();
  const button = studio.getByRole('button', { name: 'Publish now' });
  await expect.poll(() => button.getAttribute('aria-disabled')).not.toBe('true');
  await button.click();
  const published = () => system.sandbox.fakes.linkedin.published();
  await expect.poll(() => published().length, { timeout: 60_000 }).toBe(1);
  expect(published()[0]?.media).toHaveLength((await stored())?.picked.length ?? 0);
  const made = await rowsIn<{ media: { width: number; height: number } }>(system.browser, 'prepared');
  expect(made.length).toBeGreaterThan(0);
  expect(made.every(({ media }) => media.width === media.height)).toBe(true);
}, 120_000);
