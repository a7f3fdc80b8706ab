import type { Page } from 'playwright-core';
import type { View } from '../browser/view.ts';
import type { System } from './system.ts';

/** What a person does between installing Clipcast and the first post, with mouse and keyboard, in the real screens. */

export const person = {
  name: 'Anna Berger',
  email: 'anna@berger-homes.example',
  password: 'late-lantern-harbour-14',
};

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
