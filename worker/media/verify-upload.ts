import type { Context } from '../context.ts';
import { mediaFor } from '../db/queries/media.ts';
import { moveUpload, readUpload, type UploadRow, uploadsToLookAt } from '../db/queries/uploads.ts';
import { ApiFailure } from '../http/errors.ts';
import { SNIFF_BYTES } from './sniff.ts';
import { markPresent, putChecked, typeWithin } from './store.ts';
import { CHECK_AGAIN, dropUpload, temporaryKey } from './uploads.ts';

/** How long the end of an upload can be asked for, ms. */
const KEEP_END = 86_400_000;

/**
 * The whole of an upload goes under its final key, where R2 checks the hash on the way; only then it counts.
 * May be repeated. Throws where R2 or the database is in trouble: then it is tried again.
 */
export async function verifyUpload(context: Context, uploadId: string): Promise<void> {
  const row = await readUpload(context.db, uploadId);
  if (row?.state !== 'verifying') return;
  const end = (await isGood(context, row)) ? 'present' : 'refused';
  await moveUpload(context.db, row.id, 'verifying', end, context.now() + KEEP_END);
  await context.media.delete(temporaryKey(row));
}

async function isGood(context: Context, row: UploadRow): Promise<boolean> {
  const key = temporaryKey(row);
  const head = await context.media.get(key, { range: { offset: 0, length: SNIFF_BYTES } });
  if (!head) return (await mediaFor(context.db, row.workspaceId, row.sha256)) !== undefined;
  try {
    const mime = typeWithin(new Uint8Array(await head.arrayBuffer()), head.size);
    const whole = await context.media.get(key);
    if (!whole) return false;
    const media = { sha256: row.sha256, mime, bytes: whole.size };
    await putChecked(context, row.workspaceId, media, whole.body);
    await markPresent(context, row.workspaceId, media);
    return true;
  } catch (error) {
    if (error instanceof ApiFailure && error.status < 500) return false;
    throw error;
  }
}

/** Part of the minute cron: asks again for checks whose message was lost, forgets what is over. */
export async function tendUploads(context: Context): Promise<void> {
  for (const row of await uploadsToLookAt(context.db, context.now())) {
    if (row.state === 'verifying') {
      await moveUpload(context.db, row.id, 'verifying', 'verifying', context.now() + CHECK_AGAIN);
      await context.env.QUEUE.send({ do: 'verify-upload', uploadId: row.id });
    } else await dropUpload(context, row);
  }
}
