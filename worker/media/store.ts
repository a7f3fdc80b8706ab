import type { MediaMime } from '../../shared/media.ts';
import { armAll } from '../arm.ts';
import type { Context } from '../context.ts';
import { insertMedia, mediaFor } from '../db/queries/media.ts';
import { ApiFailure, invalid, refused, tooLarge } from '../http/errors.ts';
import { peek } from './peek.ts';
import { PREFIXES } from './prefixes.ts';
import { kindOf, MAX_BYTES, sniff } from './sniff.ts';

/** Where checked bytes lie. Whatever is under such a key has this hash: R2 itself checked it. */
export const keyOf = (workspaceId: string, sha256: string): string =>
  `${PREFIXES.media}${workspaceId}/${sha256}`;

export interface StoredMedia {
  sha256: string;
  mime: MediaMime;
  bytes: number;
}

/** R2's code for bytes that do not have the hash they were sent with. */
const isWrongHash = (error: unknown): boolean =>
  error instanceof Error && /\(10037\)|checksum you specified did not match/i.test(error.message);

/** The type by content, within the size its kind may have. Throws 415, 413. */
export function typeWithin(head: Uint8Array, bytes: number): MediaMime {
  const mime = sniff(head);
  if (!mime) throw new ApiFailure(415, 'not-media', 'This is no photo or video of a kind we take.');
  const most = MAX_BYTES[kindOf(mime)];
  if (bytes > most) throw tooLarge(`This is too big: ${most / 1e6} MB at most.`);
  return mime;
}

/**
 * Puts bytes under their key, unless they are there already; R2 checks the hash and keeps nothing of what is wrong.
 * Throws 422 `wrong-hash`.
 */
export async function putChecked(
  context: Context,
  workspaceId: string,
  media: StoredMedia,
  body: ReadableStream<Uint8Array>,
): Promise<void> {
  try {
    await context.media.put(keyOf(workspaceId, media.sha256), body, {
      sha256: media.sha256,
      httpMetadata: { contentType: media.mime },
      onlyIf: { etagDoesNotMatch: '*' },
    });
  } catch (error) {
    if (isWrongHash(error))
      throw refused('wrong-hash', 'The bytes that arrived are not the ones that were named.', 'sha256');
    throw error;
  }
}

/**
 * The medium is here: write it down, let go on what waited for it. May be repeated.
 * Throws 503 where an older copy of it is just being deleted: sent again a little later it is taken.
 */
export async function markPresent(context: Context, workspaceId: string, media: StoredMedia): Promise<void> {
  const { sha256, mime, bytes } = media;
  const row = { workspaceId, sha256, mime, bytes, kind: kindOf(mime), createdAt: context.now() };
  const woken = await insertMedia(context.db, row);
  if (!(await mediaFor(context.db, workspaceId, sha256)))
    throw new ApiFailure(503, 'busy', 'An older copy of this is just being deleted. Try again in a moment.', {
      retryAfter: 5,
    });
  await armAll(context, woken);
}

/**
 * Takes one medium in one go. Answers `isNew: false`, with the body thrown away, for what is here already.
 * Throws 411, 413, 415, 422 `wrong-hash`, 400 for a body that ends early.
 */
export async function takeMedia(
  context: Context,
  workspaceId: string,
  sha256: string,
  incoming: { body: ReadableStream<Uint8Array> | null; bytes: number },
): Promise<StoredMedia & { isNew: boolean }> {
  const { body, bytes } = incoming;
  const known = await mediaFor(context.db, workspaceId, sha256);
  if (known) {
    await body?.cancel();
    return { sha256, mime: known.mime as MediaMime, bytes: known.bytes, isNew: false };
  }
  if (!body) throw invalid('There are no bytes.');
  const peeked = await peek(body, bytes);
  let media: StoredMedia;
  try {
    media = { sha256, mime: typeWithin(peeked.head, bytes), bytes };
  } catch (error) {
    await peeked.drop();
    throw error;
  }
  await putChecked(context, workspaceId, media, peeked.rest());
  await markPresent(context, workspaceId, media);
  return { ...media, isNew: true };
}
