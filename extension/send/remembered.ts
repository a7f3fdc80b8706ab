import { browser } from 'wxt/browser';
import type { Remembered } from '../messages.ts';

export const KEY = 'remembered';

export const NOTHING_REMEMBERED: Remembered = {
  pairing: null,
  signedOutOf: null,
  accounts: [],
  rules: {},
  platforms: [],
  logins: [],
  names: {},
  sandbox: false,
  clockSkew: 0,
  at: 0,
  lastOptions: {},
  lastAccountId: null,
  templates: {},
  hashtagGroups: [],
  language: null,
  noticesAt: 0,
};

/** What the Worker last said of us and our accounts. Only the background writes it, parsed, so nothing is parsed here. */
export async function readRemembered(): Promise<Remembered> {
  const stored = await browser.storage.local.get(KEY);
  return { ...NOTHING_REMEMBERED, ...(stored[KEY] as Partial<Remembered> | undefined) };
}
