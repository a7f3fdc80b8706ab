import { PART_BYTES, SINGLE_PUT_BYTES, type Upload } from '../../shared/api.ts';
import type { PostMedia } from '../../shared/post.ts';
import { database } from '../draft/database.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import { callWorker, putBytes, Unreached } from './client.ts';
import type { StoredPairing } from './pairing.ts';

/** Uploads slower than this are given up and begun anew. Bytes a second. */
const SLOWEST = 20_000;
const LEAST_MS = 60_000;
/** How often, and how many times, to ask whether the Worker has checked what was sent in parts. */
const CHECK_MS = 1_000;
const CHECKS = 120;

type Sending = Pick<World, 'fetch' | 'wait'>;

export interface Uploading {
  signal: AbortSignal;
  /** An upload in parts begun before, to go on with. */
  uploadId: string | undefined;
  /** Keeps the id, so that a killed browser goes on with the parts that arrived. */
  begun(uploadId: string): Promise<void>;
  /** So many bytes more have arrived. */
  arrived(bytes: number): Promise<void>;
}

/** Brings one medium to the Worker. Throws Unreached where it can go on later, Refusal where it cannot. */
export async function uploadMedia(
  world: Sending,
  pairing: StoredPairing,
  media: Pick<PostMedia, 'sha256' | 'mime' | 'bytes'>,
  uploading: Uploading,
): Promise<void> {
  const blob = await (await database()).get('blobs', media.sha256);
  if (!blob) throw new Refusal('media-gone', 'The bytes of a photo or video are no longer here.');
  if (blob.size > SINGLE_PUT_BYTES) return uploadInParts(world, pairing, media, blob, uploading);
  const signal = within(uploading.signal, blob.size);
  await putBytes(world, pairing, `/media/${media.sha256}`, blob, media.mime, signal);
  await uploading.arrived(blob.size);
}

const within = (signal: AbortSignal, bytes: number): AbortSignal =>
  AbortSignal.any([signal, AbortSignal.timeout(LEAST_MS + Math.ceil(bytes / SLOWEST) * 1000)]);

async function uploadInParts(
  world: Sending,
  pairing: StoredPairing,
  media: Pick<PostMedia, 'sha256' | 'mime' | 'bytes'>,
  blob: Blob,
  uploading: Uploading,
): Promise<void> {
  const upload = await openUpload(world, pairing, media, uploading);
  const partBytes = upload.partBytes || PART_BYTES;
  const count = Math.ceil(blob.size / partBytes);
  if (upload.state === 'open') {
    for (let part = 1; part <= count; part += 1) {
      const piece = blob.slice((part - 1) * partBytes, part * partBytes);
      if (!upload.parts.includes(part)) {
        const signal = within(uploading.signal, piece.size);
        const path = `/uploads/${upload.uploadId}/${part}`;
        await putBytes(world, pairing, path, piece, 'application/octet-stream', signal);
      }
      await uploading.arrived(piece.size);
    }
    await callWorker(world, pairing, 'completeUpload', { id: upload.uploadId }, {});
  }
  await untilChecked(world, pairing, upload.uploadId, uploading.signal);
}

/** The upload begun before, where the Worker still knows it; a new one otherwise. */
async function openUpload(
  world: Sending,
  pairing: StoredPairing,
  { sha256, mime, bytes }: Pick<PostMedia, 'sha256' | 'mime' | 'bytes'>,
  uploading: Uploading,
): Promise<Upload> {
  if (uploading.uploadId) {
    const old = await callWorker(world, pairing, 'upload', { id: uploading.uploadId }, {}).catch((error) => {
      if (error instanceof Unreached) throw error;
      return undefined;
    });
    if (old && old.state !== 'refused') return old;
  }
  const upload = await callWorker(world, pairing, 'startUpload', {}, { sha256, mime, bytes });
  await uploading.begun(upload.uploadId);
  return upload;
}

async function untilChecked(
  world: Sending,
  pairing: StoredPairing,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  for (let check = 0; check < CHECKS; check += 1) {
    const { state } = await callWorker(world, pairing, 'upload', { id }, {});
    if (state === 'present') return;
    if (state === 'refused')
      throw new Refusal('upload-refused', 'What arrived is not what was sent. Try again.');
    await world.wait(CHECK_MS, signal);
  }
  throw new Unreached('upload-checking', 'Your Worker is still checking an upload.', true);
}
