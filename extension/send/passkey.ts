import { browser } from 'wxt/browser';
import { Refusal } from '../failure.ts';

/**
 * A passkey is shown on the Worker's own page, in a window that the browser opens for this alone; what comes of it goes
 * back to this extension by an address that nobody else hears of, and is worth something only with what is kept here.
 */

/** Where the window ends: https://developer.chrome.com/docs/extensions/reference/api/identity#method-launchWebAuthFlow */
const PATH = 'passkey';
const VERIFIER_BYTES = 32;

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function hashOf(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** Throws Refusal `passkey-closed` where the window was closed, `passkey-window` where the browser opens none. */
export async function showPasskey(workerUrl: string): Promise<{ code: string; verifier: string }> {
  const { identity } = browser as { identity?: typeof browser.identity };
  if (!identity) throw new Refusal('passkey-window', 'This browser opens no window for it.');
  const verifier = toHex(crypto.getRandomValues(new Uint8Array(VERIFIER_BYTES)));
  const url = new URL('/passkey', workerUrl);
  url.searchParams.set('return', identity.getRedirectURL(PATH));
  url.searchParams.set('challenge', await hashOf(verifier));
  const back = await identity.launchWebAuthFlow({ url: url.href, interactive: true }).catch(() => undefined);
  const code = back && URL.parse(back)?.searchParams.get('code');
  if (!code) throw new Refusal('passkey-closed', 'The window was closed before it was done.');
  return { code, verifier };
}
