/**
 * Secrets and signatures as https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * (read on 2026-11-27) has them: `whsec_` and base64; HMAC-SHA256 over `id.seconds.body`.
 */

const PREFIX = 'whsec_';
const BYTES = 32;

export const newSecret = (): string =>
  PREFIX + btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(BYTES))));

/** The three headers of a call. `at`: ms. */
export async function signed(
  secret: string,
  { id, at, body }: { id: string; at: number; body: string },
): Promise<Record<string, string>> {
  const bytes = Uint8Array.from(atob(secret.slice(PREFIX.length)), (char) => char.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const seconds = String(Math.floor(at / 1000));
  const text = new TextEncoder().encode(`${id}.${seconds}.${body}`);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, text));
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...signature))}`,
  };
}
