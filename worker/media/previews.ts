import type { Context } from '../context.ts';

/**
 * Addresses at which members see media of their workspace, without a header: `/preview/<what>.<signature>`. They hold
 * for an hour or two, are the same within the hour, and nothing is stored for them.
 */

const HOUR = 3_600_000;

async function keyFor(context: Context): Promise<CryptoKey> {
  const secret = await context.keys.derive('media-previews');
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Makes addresses for media of one workspace. */
export async function previewsOf(
  context: Context,
  workspaceId: string,
): Promise<(sha256: string) => Promise<string>> {
  const key = await keyFor(context);
  const until = (Math.floor(context.now() / HOUR) + 2) * HOUR;
  return async (sha256) => {
    const what = `${workspaceId}/${sha256}/${until}`;
    const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(what));
    return `${context.env.PUBLIC_URL}/preview/${what}/${toHex(signature)}`;
  };
}

/** The medium behind an address of ours; null where it is forged or too old. */
export async function previewed(
  context: Context,
  asked: { workspaceId: string; sha256: string; until: string; signature: string },
): Promise<{ workspaceId: string; sha256: string } | null> {
  const { workspaceId, sha256, until, signature } = asked;
  if (!/^[0-9a-f]{64}$/.test(signature) || !/^\d{1,15}$/.test(until) || Number(until) < context.now())
    return null;
  const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = new TextEncoder().encode(`${workspaceId}/${sha256}/${until}`);
  const isOurs = await crypto.subtle.verify('HMAC', await keyFor(context), bytes, text);
  return isOurs ? { workspaceId, sha256 } : null;
}
