import { browser } from 'wxt/browser';

/** Whether there is something of the quiet hours that the Worker has not heard. */

const KEY = 'quietHoursUntold';
const STANDS = true;

export const isQuietUntold = async (): Promise<boolean> =>
  (await browser.storage.local.get(KEY))[KEY] === STANDS;

export async function noteQuietUntold(): Promise<void> {
  await browser.storage.local.set({ [KEY]: STANDS });
}

export async function noteQuietTold(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
