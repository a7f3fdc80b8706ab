import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAt } from '../../worker/people/totp.ts';
import { testExtension } from '../browser/build.ts';
import { MAIL_SETTINGS } from '../fakes/mail.ts';
import { person, signUpInOptions } from '../system/newcomer.ts';
import { type System, startSystem } from '../system/system.ts';

/** What guards an account, walked through in a real browser: the letter, codes from an app, a passkey. */

let system: System;
let studio: Page;
const errors: string[] = [];

beforeAll(async () => {
  system = await startSystem({ extensionDir: testExtension, env: MAIL_SETTINGS });
}, 180_000);

afterAll(() => system?.close());

const STEP = 30_000;
let lastStep = 0;
/** The app's next code: each is taken once. */
async function nextCode(secret: string): Promise<string> {
  // The step after now counts already.
  const step = Math.max(Math.floor(Date.now() / STEP), lastStep + 1);
  lastStep = step;
  return codeAt(secret, step);
}
let secret = '';
let recovery = '';
let credential: object | undefined;

/** An authenticator of the browser's own, in this page. */
async function authenticatorOf(page: Page): Promise<{ session: CDPSession; authenticatorId: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

test('a newcomer is told to confirm the e-mail, and does so from the letter', async () => {
  await signUpInOptions(system);
  studio = await system.browser.openPage('studio.html#people');
  studio.on('pageerror', (error) => errors.push(error.message));
  await studio.getByText('Not confirmed yet').waitFor();
  const inbox = await system.browser.context.newPage();
  await inbox.goto(`${system.sandbox.url}/_sandbox/mail`);
  const text = (await inbox.textContent('body')) ?? '';
  const address = /http:\/\/127\.0\.0\.1:\d+\/email\/[\w-]+/.exec(text)?.[0] ?? '';
  await inbox.goto(address);
  await inbox.getByRole('button', { name: 'Yes, it is mine' }).click();
  await inbox.getByRole('heading', { name: 'Your e-mail is confirmed' }).waitFor();
  await inbox.close();
  await studio.bringToFront();
  await studio.reload();
  await studio.getByText('Confirmed', { exact: true }).waitFor();
});

test('codes are switched on with the app’s picture or text, and recovery codes are told once', async () => {
  await studio.getByTestId('codes-on-open').click();
  await studio.getByTestId('codes-on-password').fill(person.password);
  await studio.getByTestId('codes-on').click();
  await studio.getByRole('img', { name: 'Picture for your app' }).waitFor();
  secret = ((await studio.getByTestId('secret').textContent()) ?? '').replaceAll(/\s/g, '');
  await studio.getByLabel('Code', { exact: true }).fill('000000');
  await studio.getByTestId('codes-confirm').click();
  await studio.getByText('This code is not right').waitFor();
  await studio.getByLabel('Code', { exact: true }).fill(await nextCode(secret));
  await studio.getByTestId('codes-confirm').click();
  await expect.poll(() => studio.getByTestId('recovery').locator('li').count()).toBe(10);
  recovery = (await studio.getByTestId('recovery').locator('li').first().textContent()) ?? '';
  await studio.getByRole('button', { name: 'I have kept them' }).click();
  await studio.getByText('10 recovery codes left.').waitFor();
});

test('a passkey is made on the Worker’s page', async () => {
  await studio.getByTestId('add-passkey-open').click();
  await studio.getByTestId('add-passkey-password').fill(person.password);
  await studio.getByLabel('Code', { exact: true }).fill(await nextCode(secret));
  const opened = system.browser.context.waitForEvent('page');
  await studio.getByTestId('add-passkey').click();
  const tab = await opened;
  const { session, authenticatorId } = await authenticatorOf(tab);
  await tab.getByLabel('It is called').fill('Test laptop');
  await tab.getByRole('button', { name: 'Make the passkey' }).click();
  await tab.getByText('The passkey is made.').waitFor();
  const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId });
  [credential] = credentials;
  await tab.close();
  await studio.bringToFront();
  await studio.reload();
  await studio.getByText('Test laptop').waitFor();
});

test('signing in asks for the code after the password; a recovery code will do', async () => {
  const options = await system.browser.openPage('options.html');
  await options.getByTestId('sign-out').click();
  await options.getByLabel('E-mail').fill(person.email);
  await options.getByLabel('Password').fill(person.password);
  await options.getByTestId('sign-in-submit').click();
  await options.getByLabel('Code', { exact: true }).fill('123 456');
  await options.getByTestId('sign-in-submit').click();
  await options.getByText('This code is not right').waitFor();
  await options.getByLabel('Code', { exact: true }).fill(recovery);
  await options.getByTestId('sign-in-submit').click();
  await options.getByTestId('sign-out').waitFor();
  await options.close();
});

test('signing in by the passkey needs neither', async () => {
  const options = await system.browser.openPage('options.html');
  await options.getByTestId('sign-out').click();
  const opened = system.browser.context.waitForEvent('page');
  await options.getByTestId('by-passkey').click();
  const window = await opened;
  await window.getByRole('heading', { name: 'Sign in with a passkey' }).waitFor();
  const { session, authenticatorId } = await authenticatorOf(window);
  await session.send('WebAuthn.addCredential', { authenticatorId, credential: credential as never });
  await window.getByRole('button', { name: 'Use a passkey' }).click();
  await options.getByTestId('sign-out').waitFor();
  await options.getByText(person.email).waitFor();
  expect(errors).toEqual([]);
});
