import { randomText } from '../connect/seal.ts';
import type { Context } from '../context.ts';

/**
 * Tokens of sessions: `random.signature`. The database holds the first half, which is worthless without our signature:
 * a copied database opens nothing.
 */

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

async function keyOf(context: Pick<Context, 'keys'>): Promise<CryptoKey> {
  const bytes = await context.keys.derive('auth');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

const toText = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** `kept` goes into the database, `told` to the device. */
export async function newToken(context: Pick<Context, 'keys'>): Promise<{ kept: string; told: string }> {
  const kept = randomText(24);
  const signature = await crypto.subtle.sign('HMAC', await keyOf(context), encode(kept));
  return { kept, told: `${kept}.${toText(signature)}` };
}

const HEADER = /^Bearer ([\w-]{20,64})\.([\w-]{43})$/i;

/** What the database knows it by; null where it was not made here. */
export async function readToken(
  context: Pick<Context, 'keys'>,
  authorization: string,
): Promise<string | null> {
  const [, kept = '', signature = ''] = HEADER.exec(authorization.trim()) ?? [];
  if (!kept) return null;
  const bytes = Uint8Array.from(atob(signature.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
  // The comparison takes the same time wherever it differs.
  const isOurs = await crypto.subtle.verify('HMAC', await keyOf(context), bytes, encode(kept));
  return isOurs ? kept : null;
}
