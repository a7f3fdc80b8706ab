import type * as z from 'zod';
import { PART_BYTES, type Upload, type UploadStart } from '../../shared/api.ts';
import type { Context } from '../context.ts';
import { mediaFor } from '../db/queries/media.ts';
import {
  deleteUpload,
  insertUpload,
  moveUpload,
  partsOf,
  putPart,
  type UploadRow,
  type UploadState,
  uploadFor,
  uploadOfHash,
} from '../db/queries/uploads.ts';
import type { Scope } from '../http/call.ts';
import { conflict, invalid, notFound, tooLarge } from '../http/errors.ts';
import { peek } from './peek.ts';
import { PREFIXES } from './prefixes.ts';
import { kindOf, MAX_BYTES } from './sniff.ts';
import { typeWithin } from './store.ts';

/** Uploads in parts, for what is too big for one request. Parts lie under a key of their own until the whole is checked. */

export const temporaryKey = (row: Pick<UploadRow, 'id' | 'workspaceId'>): string =>
  `${PREFIXES.uploads}${row.workspaceId}/${row.id}`;

/** A check whose message was lost is asked for again after this, ms. */
export const CHECK_AGAIN = 600_000;

const countOf = (bytes: number): number => Math.ceil(bytes / PART_BYTES);
const lengthOf = (row: UploadRow, part: number): number =>
  part < countOf(row.bytes) ? PART_BYTES : row.bytes - (part - 1) * PART_BYTES;

async function toUpload(context: Context, row: UploadRow): Promise<Upload> {
  const parts = await partsOf(context.db, row.id);
  return {
    uploadId: row.id,
    partBytes: PART_BYTES,
    parts: parts.map((one) => one.part),
    state: row.state as UploadState,
  };
}

/** Opens an upload, or finds the one that is under way for this hash. Throws 413. */
export async function startUpload(
  context: Context,
  scope: Scope,
  asked: z.output<typeof UploadStart>,
): Promise<Upload> {
  const { sha256, mime, bytes } = asked;
  const most = MAX_BYTES[kindOf(mime)];
  if (bytes > most) throw tooLarge(`This is too big: ${most / 1e6} MB at most.`);
  if (await mediaFor(context.db, scope.workspaceId, sha256))
    return { uploadId: sha256, partBytes: PART_BYTES, parts: [], state: 'present' };
  const known = await uploadOfHash(context.db, scope.workspaceId, sha256);
  if (known && goesOn(known, bytes, context.now())) return toUpload(context, known);
  if (known) await dropUpload(context, known);

  const now = context.now();
  const id = context.id();
  const key = temporaryKey({ id, workspaceId: scope.workspaceId });
  const remote = await context.media.createMultipartUpload(key);
  const expiresAt = now + context.waits.uploadLife;
  const fresh = {
    id,
    sha256,
    mime,
    bytes,
    remoteId: remote.uploadId,
    state: 'open',
    createdAt: now,
    expiresAt,
  };
  if (!(await insertUpload(context.db, { ...fresh, workspaceId: scope.workspaceId }))) {
    await remote.abort();
    return startUpload(context, scope, asked);
  }
  return { uploadId: id, partBytes: PART_BYTES, parts: [], state: 'open' };
}

const goesOn = (row: UploadRow, bytes: number, now: number): boolean =>
  row.state === 'verifying' || (row.state === 'open' && row.bytes === bytes && row.expiresAt > now);

/** How far it is; an upload that began with the medium already here is found under its hash. */
export async function showUpload(context: Context, scope: Scope, id: string): Promise<Upload> {
  const row = await uploadFor(context.db, scope.workspaceId, id);
  if (row) return toUpload(context, row);
  if (await mediaFor(context.db, scope.workspaceId, id))
    return { uploadId: id, partBytes: PART_BYTES, parts: [], state: 'present' };
  throw notFound('upload');
}

/** Takes one part; the same part again replaces it. Throws 404, 409 once all was sent, 400 for a wrong length, 415. */
export async function takePart(
  context: Context,
  scope: Scope,
  id: string,
  part: number,
  incoming: { body: ReadableStream<Uint8Array> | null; bytes: number },
): Promise<Upload> {
  const row = await uploadFor(context.db, scope.workspaceId, id);
  if (!row) throw notFound('upload');
  if (row.state !== 'open') throw conflict('upload-closed', 'All parts of this were sent already.');
  if (part < 1 || part > countOf(row.bytes))
    throw invalid(`Parts run from 1 to ${countOf(row.bytes)}.`, 'part');
  if (incoming.bytes !== lengthOf(row, part) || !incoming.body)
    throw invalid(`This part has ${lengthOf(row, part)} bytes.`, 'part');
  const { head, rest, drop } = await peek(incoming.body, incoming.bytes);
  try {
    if (part === 1) typeWithin(head, row.bytes);
  } catch (error) {
    await drop();
    throw error;
  }
  const remote = context.media.resumeMultipartUpload(temporaryKey(row), row.remoteId);
  const { etag } = await remote.uploadPart(part, rest());
  await putPart(context.db, { uploadId: id, part, etag, bytes: incoming.bytes });
  return toUpload(context, row);
}

/** All parts are there: joins them and asks for the check, which runs aside. May be repeated. Throws 409 `parts-missing`. */
export async function completeUpload(context: Context, scope: Scope, id: string): Promise<Upload> {
  const row = await uploadFor(context.db, scope.workspaceId, id);
  if (!row) return showUpload(context, scope, id);
  if (row.state === 'open') {
    const parts = await partsOf(context.db, id);
    if (parts.length < countOf(row.bytes))
      throw conflict('parts-missing', `${countOf(row.bytes) - parts.length} parts are still missing.`);
    await join(context, row, parts);
    await moveUpload(context.db, id, 'open', 'verifying', context.now() + CHECK_AGAIN);
  }
  const after = (await uploadFor(context.db, scope.workspaceId, id)) ?? row;
  if (after.state === 'verifying') await context.env.QUEUE.send({ do: 'verify-upload', uploadId: id });
  return toUpload(context, after);
}

async function join(
  context: Context,
  row: UploadRow,
  parts: { part: number; etag: string }[],
): Promise<void> {
  const key = temporaryKey(row);
  const list = parts.map(({ part, etag }) => ({ partNumber: part, etag }));
  try {
    await context.media.resumeMultipartUpload(key, row.remoteId).complete(list);
  } catch (error) {
    // Joined before, by a request whose end was not seen.
    if (!(await context.media.head(key))) throw error;
  }
}

/** Throws away what was sent and forgets the upload. */
export async function dropUpload(context: Context, row: UploadRow): Promise<void> {
  const key = temporaryKey(row);
  await context.media
    .resumeMultipartUpload(key, row.remoteId)
    .abort()
    .catch(() => undefined);
  await context.media.delete(key);
  await deleteUpload(context.db, row.id);
}
