import { browser } from 'wxt/browser';
import type { Remembered } from '../messages.ts';

const KEY = 'remembered';

export const NOTHING_REMEMBERED: Remembered = {
  pairing: null,
  signedOutOf: null,
  accounts: [],
  platforms: [],
  sandbox: false,
  clockSkew: 0,
  at: 0,
  lastOptions: {},
  lastAccountId: null,
};

/** What the Worker last said of us and our accounts. Only the background writes it, parsed, so nothing is parsed here. */
export async function readRemembered(): Promise<Remembered> {
  const stored = await browser.storage.local.get(KEY);
  return { ...NOTHING_REMEMBERED, ...(stored[KEY] as Partial<Remembered> | undefined) };
}

/** Changes what is remembered and answers the whole. For the background alone. */
export async function remember(changes: Partial<Remembered>): Promise<Remembered> {
  const remembered = { ...(await readRemembered()), ...changes };
  await browser.storage.local.set({ [KEY]: remembered });
  return remembered;
}
