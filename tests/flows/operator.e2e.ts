import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAxe } from '../browser/axe.ts';
import { testExtension } from '../browser/build.ts';
import { root, runTool } from '../commands/tool.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { signUp } from '../system/client.ts';
import { person, signUpInOptions } from '../system/newcomer.ts';
import { type System, startSystem } from '../system/system.ts';

/** The page of whoever runs a Worker, walked through in a real browser by role and name. */

let system: System;
let studio: Page;
const errors: string[] = [];

beforeAll(async () => {
  process.env.MASTER_KEYS = testSecrets().MASTER_KEYS;
  system = await startSystem({ extensionDir: testExtension });
}, 180_000);

afterAll(async () => {
  process.env.MASTER_KEYS = undefined;
  await system?.close();
});

const operator = (...args: string[]) =>
  runTool(join(root, 'tests/commands/operator.ts'), [system.worker.url, ...args]);
const part = (name: string) =>
  studio.getByRole('navigation', { name: 'Server' }).getByRole('button', { name, exact: true }).click();
const choose = async (name: string): Promise<void> => {
  const mode = studio.getByRole('radio', { name, exact: true });
  await mode.click();
  await expect.poll(() => mode.isChecked()).toBe(true);
};
/** The extension asks anew who this person is. */
async function askAnew(): Promise<void> {
  const options = await system.browser.openPage('options.html');
  await options.getByTestId('sign-out').waitFor();
  await options.close();
}
/** What a sign-up by this address is answered; the empty text: it is let in. */
const refusal = (email: string): Promise<string> =>
  signUp(system.worker.url, email).then(
    () => '',
    (error: { code: string }) => error.code,
  );

/** What axe finds in the part that is open: light and dark, wide and narrow. */
async function expectAccessible(): Promise<void> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 400]) {
      await studio.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Colours that were on their way are there.
      await studio.waitForTimeout(400);
      await studio.setViewportSize({ width, height: 900 });
      const broken = await runAxe((run) => studio.evaluate(run));
      found.push(...broken.map(({ id, where }) => `${colorScheme} ${width} ${id}: ${where.join(', ')}`));
      const isWide = await studio.evaluate('document.documentElement.scrollWidth > innerWidth');
      if (isWide) found.push(`${colorScheme} ${width}: wider than the window`);
    }
  await studio.emulateMedia({ colorScheme: 'light' });
  await studio.setViewportSize({ width: 1280, height: 900 });
  expect(found).toEqual([]);
}

test('the room is nobody’s until whoever holds the master keys gives it by the command', async () => {
  await signUpInOptions(system);
  studio = await system.browser.openPage('studio.html');
  studio.on('pageerror', (error) => errors.push(error.message));
  await studio.getByRole('link', { name: 'People', exact: true }).waitFor();
  expect(await studio.getByRole('link', { name: 'Server', exact: true }).count()).toBe(0);
  expect(await operator('nobody@nowhere.example')).toMatchObject({ code: 1 });
  expect(await operator(person.email)).toMatchObject({
    code: 0,
    output: expect.stringContaining('runs this Worker now'),
  });
  await studio.close();
  await askAnew();
  studio = await system.browser.openPage('studio.html#server');
  await studio.getByRole('heading', { name: 'How it does' }).waitFor({ timeout: 30_000 });
  await expectAccessible();
});

test('who may sign up is chosen: by invitation or list, by list alone, nobody', async () => {
  await part('Who is let in');
  await choose('Who is invited, or on the list');
  await expect.poll(() => refusal('stranger@nowhere.example')).toBe('sign-up-closed');
  await studio.getByLabel('Add addresses').fill('listed@harrow.example');
  await studio.getByRole('button', { name: 'Add', exact: true }).click();
  await studio.getByText('listed@harrow.example', { exact: true }).waitFor();
  expect(await refusal('listed@harrow.example')).toBe('');
  await studio.getByRole('button', { name: 'Make an invitation' }).click();
  const url = (await studio.getByTestId('pass').textContent())?.trim() ?? '';
  expect(url).toMatch(new RegExp(`^${system.worker.url}/join/[\\w-]{40,}$`));
  const guest = await system.browser.context.newPage();
  await guest.goto(url);
  await guest.getByRole('heading', { name: 'You are invited to Clipcast' }).waitFor();
  await guest.close();
  await expectAccessible();
  await choose('Nobody');
  await studio.getByLabel('Add addresses').fill('late@harrow.example');
  await studio.getByRole('button', { name: 'Add', exact: true }).click();
  await studio.getByText('late@harrow.example', { exact: true }).waitFor();
  expect(await refusal('late@harrow.example')).toBe('sign-up-closed');
});

test('people are shown by name, and one is suspended and let in again', async () => {
  await part('People');
  await studio.getByLabel('Search').fill('listed@');
  await studio.getByText('Scripted Owner').first().waitFor();
  await studio
    .getByRole('button', { name: /^Suspend/ })
    .first()
    .click();
  await studio.getByLabel('Why').fill('Spam');
  await studio.getByTestId('suspend').click();
  await studio.getByText(/Suspended since .*Spam/).waitFor();
  await expectAccessible();
  await studio.getByRole('button', { name: /^Open again/ }).click();
  await expect.poll(() => studio.getByText(/Suspended since/).count()).toBe(0);
});

test('what the policy says of whoever runs it is theirs, and requests and the log are there', async () => {
  await part('Policy');
  await studio.getByLabel('Who runs this server').fill('Berger Homes Ltd');
  await studio.getByLabel('Contact').fill('privacy@berger-homes.example');
  await expectAccessible();
  await part('Requests');
  await studio.getByRole('heading', { name: 'What people ask by e-mail' }).waitFor();
  await expectAccessible();
  await part('Log');
  await studio.getByText('let somebody run the server').waitFor();
  await expectAccessible();
  expect(errors).toEqual([]);
});

test('the command takes it back', async () => {
  expect(await operator(person.email, '--end')).toMatchObject({ code: 0 });
  await askAnew();
  await studio.reload();
  await studio.getByText('This room is for whoever runs the server').waitFor({ timeout: 30_000 });
});
