import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCAL_WORKER } from '../../extension/screens/local-worker.ts';
import { testExtension } from '../browser/build.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { person } from '../system/newcomer.ts';
import { type System, startSystem } from '../system/system.ts';

let samples: ServedSamples;
let system: System;
let begun = 0;

beforeAll(async () => {
  samples = await serveSamples();
  system = await startSystem({
    extensionDir: testExtension,
    everywhere: true,
    sandbox: {
      listing: samples.url + samplePages.townhouse.path,
      tiktok: { pace: { by: 'clock', processing: 300, moderation: 200 } },
    },
    // To a newcomer the Worker is where it is looked for first.
    launching: ({ url }) => ({
      keepWelcome: true,
      args: [`--host-resolver-rules=MAP ${new URL(LOCAL_WORKER).host} ${new URL(url).host}`],
    }),
  });
  begun = performance.now();
  await system.browser.grantHosts(['http://localhost/*']);
}, 180_000);
afterAll(async () => {
  await system?.close();
  await samples?.close();
});

/** The studio as it opens by itself. */
async function welcomed(): Promise<Page> {
  const { context } = system.browser;
  const isStudio = (page: Page): boolean => page.url().includes('/studio.html');
  await expect.poll(() => context.pages().some(isStudio), { timeout: 10_000 }).toBe(true);
  return context.pages().find(isStudio) as Page;
}

const marks = (studio: Page): Promise<(string | undefined)[]> =>
  studio.locator('[data-mark]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.mark));
const DONE = ['done', 'done', 'done', 'done', 'done', 'done'];

test('from the installation to the first post a newcomer is shown each step, and it ticks itself off', async () => {
  const { browser, sandbox } = system;
  const studio = await welcomed();
  let presses = 0;
  const press = async (name: string | RegExp, role: 'button' | 'link' | 'checkbox' = 'button') => {
    presses += 1;
    await studio.getByRole(role, { name }).first().click();
  };
  const seeMarks = (wanted: string[]) =>
    expect.poll(() => marks(studio), { timeout: 20_000 }).toEqual(wanted);

  await studio.getByRole('heading', { name: 'Your first post' }).waitFor();
  await seeMarks(['done', 'next', 'later', 'later', 'later', 'later']);
  await studio.getByLabel('Your name').fill(person.name);
  await studio.getByLabel('E-mail').fill(person.email);
  await studio.getByLabel('Password').fill(person.password);
  await press(/^I am 13 or older/, 'checkbox');
  await press('Sign up');

  await seeMarks(['done', 'done', 'next', 'later', 'later', 'later']);
  expect(await studio.getByRole('button', { name: /^Connect / }).count()).toBe(6);
  const consent = browser.context.waitForEvent('page');
  await press('Connect TikTok');
  const tab = await consent;
  await tab.getByRole('radio', { name: /maralind.homes/ }).check();
  await tab.getByRole('button', { name: 'Continue' }).click();
  await tab.getByRole('heading', { name: /is connected$/ }).waitFor();
  presses += 2;
  await tab.close();

  await seeMarks(['done', 'done', 'done', 'next', 'later', 'later']);
  const opened = browser.context.waitForEvent('page');
  await press('Open a sample listing', 'link');
  const listing = await opened;
  await listing.getByRole('heading', { name: samplePages.townhouse.heading }).waitFor();
  const popup = await browser.clickToolbar(listing);
  presses += 1;
  await popup.waitFor({ testId: 'tile' }, { timeout: 20_000 });
  await popup.close();

  await studio.bringToFront();
  await seeMarks(['done', 'done', 'done', 'done', 'next', 'later']);
  await press('Open the draft');
  presses += 4;
  await studio.getByTestId('option-privacy').selectOption('PUBLIC_TO_EVERYONE');
  await studio.getByTestId('when-now').click();
  await studio.getByTestId('rights').check();
  await studio.getByTestId('schedule').click({ timeout: 30_000 });
  await studio.getByTestId('publication').waitFor({ timeout: 20_000 });
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  console.log(
    `first run: ${presses} presses and 3 fields, ${seconds} s from the installation to "scheduled"`,
  );

  await studio.goto(new URL('#drafts', studio.url()).href);
  await expect.poll(() => sandbox.fakes.tiktok.published().length, { timeout: 40_000 }).toBe(1);
  await seeMarks(DONE);
  await studio.getByRole('heading', { name: 'Your first post is out' }).waitFor();
}, 120_000);

test('put away, the steps stay away, and the settings have them back', async () => {
  const studio = await welcomed();
  await studio.getByRole('button', { name: 'Hide these steps' }).click();
  await studio.reload();
  await studio.getByTestId('search').waitFor();
  expect(await studio.getByTestId('first-steps').count()).toBe(0);
  await studio.goto(new URL('#settings', studio.url()).href);
  await studio.getByRole('link', { name: 'Show the first steps again' }).click();
  await studio.getByTestId('first-steps').waitFor();
}, 60_000);
