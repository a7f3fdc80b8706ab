import { browser } from 'wxt/browser';
import * as z from 'zod';
import { Refusal } from '../failure.ts';

/** Which Worker this browser is signed in to, and as which device. The token leaves it only in a header to that Worker. */
export const StoredPairing = z.object({
  workerUrl: z.url(),
  token: z.string().min(1),
  sessionId: z.string(),
  workspaceId: z.string(),
});
export type StoredPairing = z.infer<typeof StoredPairing>;

const KEY = 'pairing';

/** Null while nobody has signed in. */
export async function readPairing(): Promise<StoredPairing | null> {
  const stored = await browser.storage.local.get(KEY);
  return StoredPairing.nullable()
    .catch(null)
    .parse(stored[KEY] ?? null);
}

export async function keepPairing(pairing: StoredPairing): Promise<void> {
  await browser.storage.local.set({ [KEY]: pairing });
}

export async function forgetPairing(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

/** The Worker's address as we keep it. Throws for one that would send the password in the open. */
export function workerUrlFrom(text: string): string {
  const wanted = text.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(wanted) ? wanted : `https://${wanted}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Refusal('worker-url-invalid', 'This is not the address of a Worker.', { field: 'workerUrl' });
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    throw new Refusal('worker-url-insecure', 'The address must begin with https.', { field: 'workerUrl' });
  return url.origin;
}
