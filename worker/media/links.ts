import { sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { closeLinks, countPull, insertLinks, type LinkRow, linksOfPublication } from '../db/queries/media.ts';
import type { LinkSeen } from '../providers/provider.ts';

/**
 * Links to media for platforms that pull. A link is `/m/<id>.<signature>`; it belongs to one Attempt, ends by
 * time or by being closed, and every pull is counted before a byte goes out, so that "never pulled" is a fact.
 */

const ID_LENGTH = 32;

async function signingKey(context: Context): Promise<CryptoKey> {
  const secret = await context.keys.derive('media-links');
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

export interface LinkMaker {
  /** The address of one medium: the same one when asked again. */
  link(sha256: string): Promise<string>;
}

/** Links of one Attempt, good for `waits.linkLife`. Those asked for together are written in one batch. */
export function linksFor(
  context: Context,
  of: { workspaceId: string; publicationId: string; attemptId: string },
): LinkMaker {
  let asked: string[] = [];
  let written: Promise<void> | undefined;
  const idOf = async (sha256: string): Promise<string> =>
    (await sha256Hex(`${of.attemptId}/${sha256}`)).slice(0, ID_LENGTH);

  async function write(): Promise<void> {
    const together = asked;
    asked = [];
    written = undefined;
    const expiresAt = context.now() + context.waits.linkLife;
    const rows = together.map(async (sha256) => ({ ...of, id: await idOf(sha256), sha256, expiresAt }));
    await insertLinks(context.db, await Promise.all(rows));
  }

  return {
    async link(sha256) {
      asked.push(sha256);
      written ??= Promise.resolve().then(write);
      const [id] = await Promise.all([idOf(sha256), written]);
      const text = new TextEncoder().encode(id);
      const signature = await crypto.subtle.sign('HMAC', await signingKey(context), text);
      return `${context.env.PUBLIC_URL}/m/${id}.${toHex(signature)}`;
    },
  };
}

/** Closes all links of a publication: from here on nothing is handed out. */
export async function revokeLinks(context: Context, publicationId: string): Promise<void> {
  await closeLinks(context.db, publicationId, context.now());
}

/** The links of all Attempts so far, and whether the platform came for them. */
export async function seenLinks(context: Context, publicationId: string): Promise<LinkSeen[]> {
  const rows = await linksOfPublication(context.db, publicationId);
  return rows.map(({ attemptId, sha256, firstPulledAt, expiresAt, revokedAt }) => ({
    attemptId,
    sha256,
    firstPulledAt,
    expiresAt,
    revoked: revokedAt !== null,
  }));
}

/** The link behind a token, its pull counted; null where it is forged, unknown, over or closed. */
export async function pull(context: Context, token: string): Promise<LinkRow | null> {
  const [, id, signature] = /^([0-9a-f]{32})\.([0-9a-f]{64})$/.exec(token) ?? [];
  if (!id || !signature) return null;
  const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = new TextEncoder().encode(id);
  const isOurs = await crypto.subtle.verify('HMAC', await signingKey(context), bytes, text);
  return isOurs ? ((await countPull(context.db, id, context.now())) ?? null) : null;
}
