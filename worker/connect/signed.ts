import * as z from 'zod';

/** Signatures of what platforms send us: HMAC-SHA256 by the app's secret, compared in constant time. */

/** A signature older (or newer) than this is not taken, ms. */
const FRESH = 300_000;

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

async function isSigned(secret: string, signature: Uint8Array<ArrayBuffer>, text: string): Promise<boolean> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encode(secret), algorithm, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, signature, encode(text));
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    return null;
  }
}

/** `sha256=HEX` over the body: https://developers.facebook.com/docs/graph-api/webhooks/getting-started */
export async function isPlainSigned(secret: string, header: string, body: string): Promise<boolean> {
  const [, hex] = /^sha256=([0-9a-f]{64})$/i.exec(header) ?? [];
  return hex !== undefined && isSigned(secret, fromHex(hex), body);
}

/** `t=SECONDS,s=HEX` over "t.body": https://developers.tiktok.com/doc/webhooks-verification */
export async function isTimedSigned(
  secret: string,
  header: string,
  body: string,
  now: number,
): Promise<boolean> {
  const parts = new Map(header.split(',').map((part) => part.trim().split('=', 2) as [string, string]));
  const [t, s] = [parts.get('t') ?? '', parts.get('s') ?? ''];
  if (!/^\d{1,12}$/.test(t) || !/^[0-9a-f]{64}$/i.test(s)) return false;
  if (Math.abs(now - Number(t) * 1000) > FRESH) return false;
  return isSigned(secret, fromHex(s), `${t}.${body}`);
}

const Payload = z.object({
  algorithm: z.literal('HMAC-SHA256'),
  user_id: z.union([z.string().min(1), z.number()]).transform(String),
  /** Seconds. */
  issued_at: z.number().default(0),
});
export type SignedRequest = z.infer<typeof Payload>;

/**
 * Meta's `signed_request`, or null where it is not signed by our app:
 * https://developers.facebook.com/docs/development/create-an-app/app-dashboard/data-deletion-callback
 */
export async function openSignedRequest(secret: string, text: string): Promise<SignedRequest | null> {
  const [signature = '', payload = '', ...rest] = text.split('.');
  const bytes = fromBase64Url(signature);
  const json = fromBase64Url(payload);
  if (rest.length > 0 || !bytes || !json || !(await isSigned(secret, bytes, payload))) return null;
  try {
    return Payload.parse(JSON.parse(new TextDecoder().decode(json)));
  } catch {
    return null;
  }
}
