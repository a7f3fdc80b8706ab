import type { Page } from 'playwright-core';
import type { View } from '../browser/view.ts';
import type { System } from './system.ts';

/** What a person does between installing Clipcast and the first post, with mouse and keyboard, in the real screens. */

export const person = {
  name: 'Anna Berger',
  email: 'anna@berger-homes.example',
  password: 'late-lantern-harbour-14',
};

/** Signs up on the options page, with an invitation where there is one. */
export async function signUpInOptions({ browser, worker }: System, invitation?: string): Promise<void> {
  const options = await browser.openPage('options.html');
  await options.getByRole('button', { name: 'Sign up' }).click();
  await options.getByLabel('Your name').fill(person.name);
  await options.getByLabel('E-mail').fill(person.email);
  await options.getByLabel('Password').fill(person.password);
  await options.getByTestId('of-age').check();
  await options.locator('details.more summary').click();
  await options.getByTestId('worker-url').fill(worker.url);
  if (invitation) await options.getByLabel('Invitation').fill(invitation);
  await options.getByTestId('sign-in-submit').click();
  await options.getByTestId('sign-out').waitFor();
  await options.close();
}

/** Signs up in the popup that is open. */
export async function signUp(popup: View, workerUrl: string): Promise<void> {
  await popup.waitFor({ testId: 'sign-in' });
  await popup.click({ testId: 'sign-in-switch' });
  await popup.type('input[name=name]', person.name);
  await popup.type('input[name=email]', person.email);
  await popup.type('input[name=password]', person.password);
  await popup.click({ testId: 'of-age' });
  await popup.click('details.more summary');
  await popup.type('input[name=worker-url]', workerUrl);
  await popup.click({ testId: 'sign-in-submit' });
  await popup.waitFor({ role: 'button', name: /^Connect TikTok/ }, { timeout: 20_000 });
}

/** Presses "Connect …", gives consent on the platform's page as `user`, and closes that tab; `see` looks at that page. */
export async function connect(
  system: System,
  popup: View,
  name: string,
  user: string,
  see?: (consent: Page) => Promise<unknown>,
): Promise<void> {
  const opened = system.browser.context.waitForEvent('page');
  await popup.click({ role: 'button', name: new RegExp(`^Connect ${name}`) });
  const tab = await opened;
  await tab.getByRole('radio', { name: new RegExp(user) }).check();
  await see?.(tab);
  await tab.getByRole('button', { name: /^(Continue|Authorize app|Allow)$/ }).click();
  const choose = tab.getByRole('button', { name: 'Use these accounts' });
  const done = tab.getByRole('heading', { name: /(is|are) (connected|ready)$/ });
  await choose.or(done).first().waitFor();
  // Where the login opens several accounts all are taken, as they are ticked.
  if (await choose.isVisible()) await choose.click();
  await done.waitFor();
  await tab.close();
}

export const connectTikTok = (
  system: System,
  popup: View,
  user = 'maralind.homes',
  see?: (consent: Page) => Promise<unknown>,
): Promise<void> => connect(system, popup, 'TikTok', user, see);

/** Opens the real popup over the page, by the real toolbar button. */
export const openPopup = (system: System, page: Page): Promise<View> => system.browser.clickToolbar(page);
