/**
 * Whether Stripe signed this: HMAC-SHA256 over `TIME.BODY` by the endpoint's secret, in hex, several while a secret is
 * changed; no older than five minutes (https://docs.stripe.com/webhooks/signatures, read on 2026-11-27).
 */

/** Seconds. */
const TOLERANCE = 300;

export async function isSigned(
  secret: string,
  header: string | null,
  body: string,
  now: number,
): Promise<boolean> {
  const parts = (header ?? '').split(',').map((part) => part.trim().split('='));
  const time = parts.find(([name]) => name === 't')?.[1] ?? '';
  if (!/^\d{1,12}$/.test(time) || Math.abs(now / 1000 - Number(time)) > TOLERANCE) return false;
  const encode = (text: string) => new Uint8Array(new TextEncoder().encode(text));
  const key = await crypto.subtle.importKey('raw', encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  for (const [name, value] of parts) {
    if (name !== 'v1' || !/^[0-9a-f]{64}$/.test(value ?? '')) continue;
    const given = Uint8Array.from(value?.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    // Takes the same time whatever is given.
    if (await crypto.subtle.verify('HMAC', key, given, encode(`${time}.${body}`))) return true;
  }
  return false;
}
