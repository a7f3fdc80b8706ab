import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { person, signUpInOptions } from '../system/newcomer.ts';
import { type System, startSystem } from '../system/system.ts';

/** The studio's rooms about accounts and about one's own data, walked through in a real browser by role and name. */

let system: System;
let studio: Page;
const errors: string[] = [];

beforeAll(async () => {
  system = await startSystem({ extensionDir: testExtension });
  studio = await system.browser.openPage('studio.html#connections');
  studio.on('pageerror', (error) => errors.push(error.message));
  await signUpInOptions(system);
}, 180_000);

afterAll(() => system?.close());

const room = (name: string) =>
  studio.getByRole('navigation').getByRole('link', { name, exact: true }).click();

/** Gives consent in the tab that a press opens. */
async function consentTo(press: () => Promise<void>): Promise<void> {
  const opened = system.browser.context.waitForEvent('page');
  await press();
  const tab = await opened;
  await tab.getByRole('radio', { name: /maralind\.homes/ }).check();
  await tab.getByRole('button', { name: /^(Continue|Authorize app)$/ }).click();
  await tab.getByRole('heading', { name: /is connected/ }).waitFor();
  await tab.close();
  await studio.bringToFront();
  // A browser without a window never shows or hides a tab by itself.
  await studio.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function saved(press: () => Promise<void>): Promise<{ name: string; start: string }> {
  const [file] = await Promise.all([studio.waitForEvent('download') as Promise<Download>, press()]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), start: bytes.subarray(0, 4).toString('latin1') };
}

test('an account is connected, looked at, disconnected and connected again', async () => {
  await expect.poll(() => studio.getByText('No account yet').count()).toBe(1);
  const connect = studio.getByRole('button', { name: 'Connect TikTok' });
  await consentTo(() => connect.click());
  const card = studio.getByTestId('connection');
  await card.waitFor();
  await expect.poll(() => card.textContent()).toMatch(/maralind\.homes.*TikTok.*Good until/s);
  expect(await card.textContent()).toMatch(/all well · nothing planned/);
  await studio.getByRole('heading', { name: 'What ends when' }).waitFor();
  expect(await studio.getByTestId('ending').textContent()).toContain('Nothing is planned after that.');

  await card.getByRole('button', { name: 'Disconnect' }).click();
  await studio.getByRole('alertdialog', { name: /Nothing is planned on it/ }).waitFor();
  await studio.getByRole('button', { name: 'Disconnect now' }).click();
  await studio.getByText(/is disconnected\./).waitFor();
  await expect.poll(() => card.textContent()).toContain('The connection has ended: you disconnected it');

  await consentTo(() => card.getByRole('button', { name: 'Connect again' }).click());
  await expect.poll(() => card.textContent()).toContain('Good until');
}, 60_000);

test('the guide to an app of one’s own gives its addresses and tests the credentials', async () => {
  await studio.getByText('Your own apps').click();
  await studio.getByRole('button', { name: /TikTok app/ }).click();
  await studio.getByRole('heading', { name: /TikTok/ }).waitFor();
  await studio.getByText(`${system.worker.url}/connect/tiktok/callback`).waitFor();
  await studio.getByRole('button', { name: 'Test the credentials' }).click();
  await expect.poll(() => studio.getByTestId('app-state').textContent()).toMatch(/\w/);
  await studio.getByTestId('back').press('Enter');
  await studio.getByTestId('connection').waitFor();
});

test('the weekly times of an account are one press away', async () => {
  await studio.getByRole('link', { name: /^Weekly times of/ }).click();
  await expect.poll(() => new URL(studio.url()).hash).toMatch(/^#times&account=/);
  await studio.getByTestId('slots-account').waitFor();
});

test('the settings take another name and another language, and say what is stored here', async () => {
  await room('Settings');
  await studio.getByLabel('Name', { exact: true }).fill('Berger Homes');
  await studio.getByRole('button', { name: 'Save' }).first().click();
  await studio.getByText('Saved', { exact: true }).waitFor();
  await expect
    .poll(() => studio.getByTestId('stored').textContent())
    .toMatch(/Photos and videos.*Small pictures/);
  await studio.getByLabel('Language').selectOption('de');
  await studio.getByRole('heading', { name: 'Arbeitsbereich' }).waitFor();
  expect(await studio.evaluate(() => document.documentElement.lang)).toBe('de');
  await studio.getByLabel('Sprache').selectOption('browser');
  await studio.getByRole('heading', { name: 'Workspace' }).waitFor();
});

test('a question mark shows the keys of the browser and of every room', async () => {
  await studio.getByRole('heading', { name: 'Workspace' }).click();
  await studio.keyboard.press('?');
  const sheet = studio.getByRole('dialog', { name: 'Shortcuts' });
  await expect
    .poll(() => sheet.textContent())
    .toMatch(/Clip this page.*Calendar.*go from day to day.*Weekly times/);
  await studio.keyboard.press('Escape');
  await expect.poll(() => sheet.count()).toBe(0);
});

test('everything is taken along as one file, and the log as a table whose chain holds', async () => {
  await room('Your data');
  const all = await saved(() => studio.getByRole('button', { name: 'Export Berger Homes' }).click());
  expect(all).toMatchObject({
    name: expect.stringMatching(/^clipcast-workspace-.*\.zip$/),
    start: 'PK\x03\x04',
  });
  await expect.poll(() => studio.getByTestId('export-end').textContent()).toMatch(/^Saved, /);

  const log = studio.getByTestId('audit');
  await expect.poll(() => log.textContent()).toMatch(/Anna Berger connected an account/);
  await studio.getByLabel('What').selectOption('connection-ended');
  await expect.poll(() => studio.getByTestId('audit-entry').count()).toBe(1);
  await studio.getByRole('button', { name: 'Check the chain' }).click();
  await expect.poll(() => studio.getByTestId('chain').textContent()).toMatch(/^Whole: all \d+ entries/);
  const table = await saved(() => studio.getByRole('button', { name: 'Export as a table' }).click());
  expect(table).toMatchObject({ name: expect.stringMatching(/\.csv$/), start: 'seq,' });
}, 60_000);

test('the workspace is deleted with its name and the password, leaves a receipt, and work goes on in another', async () => {
  const before = (await studio.getByRole('button', { name: 'Export Berger Homes' }).textContent()) ?? '';
  await studio.getByRole('button', { name: 'Delete this workspace' }).click();
  await studio.getByLabel(/^Type “/).fill(before.replace(/^Export /, ''));
  await studio.getByLabel('Your password').fill('not the password');
  await studio.getByRole('button', { name: 'Delete for good' }).click();
  await studio.getByText('The password is not right.').waitFor();
  await studio.getByLabel('Your password').fill(person.password);
  await studio.getByRole('button', { name: 'Delete for good' }).click();
  const receipt = studio.getByTestId('receipt');
  await receipt.waitFor();
  await expect
    .poll(() => receipt.textContent())
    .toMatch(/1 connected account.*consent at TikTok was given back/s);
  const page = await saved(() => receipt.getByRole('button', { name: 'Save the receipt' }).click());
  expect(page).toMatchObject({ name: expect.stringMatching(/^clipcast-receipt-\w+\.html$/), start: '<!do' });

  await expect.poll(() => studio.getByTestId('audit').textContent()).not.toContain('connected an account');
  await room('Connections');
  await expect.poll(() => studio.getByText('No account yet').count()).toBe(1);
}, 60_000);

test('the account is deleted, and nobody is signed in here any more', async () => {
  await room('Your data');
  await studio.getByRole('button', { name: 'Delete my account' }).click();
  await studio.getByLabel(/^Type “/).fill(person.email);
  await studio.getByLabel('Your password').fill(person.password);
  await studio.getByRole('button', { name: 'Delete for good' }).click();
  await studio.getByText('Your account is deleted. You are signed out here.').waitFor();
  await room('Connections');
  await studio.getByText('Sign in under Settings to see this').waitFor();
  expect(errors).toEqual([]);
}, 60_000);
