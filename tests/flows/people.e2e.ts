import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { type Owner, signUp } from '../system/client.ts';
import { person, signUpInOptions } from '../system/newcomer.ts';
import { type System, startSystem } from '../system/system.ts';

/** Working with others, walked through in a real browser by role and name. */

let system: System;
let studio: Page;
let anna: Owner;
const errors: string[] = [];
/** A machine that does much else is slower. */
const BUSY = { timeout: 15_000 };

beforeAll(async () => {
  system = await startSystem({ extensionDir: testExtension });
  anna = await signUp(system.worker.url, 'anna@harrow.example');
  await anna.ask('editWorkspace', {}, { name: 'Harrow Lane Homes' });
}, 180_000);

afterAll(() => system?.close());

const room = (name: string) => studio.getByRole('link', { name, exact: true }).click();

test('somebody new comes in by an invitation, and is where it leads', async () => {
  const { url } = await anna.ask('invite', {}, { role: 'owner' });
  await signUpInOptions(system, url);
  studio = await system.browser.openPage('studio.html#people');
  studio.on('pageerror', (error) => errors.push(error.message));
  await studio.getByRole('heading', { name: 'Who works in Harrow Lane Homes' }).waitFor();
  await expect.poll(() => studio.getByText('Scripted Owner').count(), BUSY).toBe(1);
});

test('an owner invites, and changes what others may do', async () => {
  await studio.getByLabel('As', { exact: true }).selectOption('viewer');
  await studio.getByLabel('For this e-mail only').fill('press@harrow.example');
  await studio.getByRole('button', { name: 'Make an invitation' }).click();
  const address = await studio.getByTestId('invitation').textContent();
  expect(address).toMatch(new RegExp(`^${system.worker.url}/join/[\\w-]{40,}$`));
  await studio.getByText('press@harrow.example', { exact: true }).waitFor();
  await studio.getByLabel('What Scripted Owner may do').selectOption('editor');
  await expect
    .poll(
      async () =>
        (await anna.ask('me', {}, {})).workspaces.find((one) => one.name === 'Harrow Lane Homes')?.role,
      BUSY,
    )
    .toBe('editor');
});

test('what a workspace cannot be without is refused in words', async () => {
  await studio.getByLabel(`What ${person.name} may do`).selectOption('viewer');
  await studio.getByText(/only owner|needs an owner/i).waitFor();
});

test('another workspace is made and gone to, nothing of the last one stays in sight, and back again', async () => {
  await studio.getByText('Make another, for another client or brand').click();
  await studio.getByTestId('workspace-name').fill('Bay & Sons');
  await studio.getByTestId('new-workspace').click();
  await studio.getByRole('heading', { name: 'Who works in Bay & Sons' }).waitFor();
  await expect.poll(() => studio.getByText('Scripted Owner').count()).toBe(0);
  await studio.getByRole('button', { name: 'Go to Harrow Lane Homes' }).click();
  await studio.getByRole('heading', { name: 'Who works in Harrow Lane Homes' }).waitFor();
  await room('Queue');
  await room('People');
  await studio.getByText('Scripted Owner').waitFor();
});

test('name and password are changed', async () => {
  await studio.getByTestId('own-name').fill('Ida Brandt-Hansen');
  await studio.getByTestId('save-name').click();
  await studio.getByText('Ida Brandt-Hansen').first().waitFor();
  await studio.getByTestId('password-now').fill('not it at all');
  await studio.getByTestId('password-new').fill('another long secret 9');
  await studio.getByTestId('change-password').click();
  await studio.getByText('E-mail or password is not right.').waitFor();
  await studio.getByTestId('password-now').fill(person.password);
  await studio.getByTestId('password-new').fill('another long secret 9');
  await studio.getByTestId('change-password').click();
  await studio.getByText('Changed. Your other devices are signed out.').waitFor();
  expect(errors).toEqual([]);
});
