import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { Job } from '../provider.ts';
import { failureOf, readRefusal } from './answers.ts';
import { post } from './call.ts';
import type { File, Handle } from './handle.ts';

/** What one PUT brings: a photo, or a whole document. */
export interface Load {
  mime: string;
  bytes: number;
  /** Asked once for every try. */
  open(): Promise<ReadableStream<Uint8Array>>;
}

/** Too near its end to be built upon. */
const NEARLY_OVER = 60_000;

const Opened = z.object({
  value: z.object({
    uploadUrl: z.url(),
    uploadUrlExpiresAt: z.number(),
    image: z.string().optional(),
    document: z.string().optional(),
  }),
});

/** Opens an address and sends the bytes in one PUT; what is there already is gone on from. Answers the new handle. */
export async function uploadFile(
  job: Job,
  handle: Handle,
  at: number,
  what: 'images' | 'documents',
  load: Load,
): Promise<Handle> {
  const before = handle.files[at];
  if (before?.isThere) return handle;
  const file = before && before.endsAt > job.now() + NEARLY_OVER ? before : await openAddress(job, what);
  const opened = withFile(handle, at, file);
  // Saved before a byte goes: a second try overwrites the same photo instead of leaving two.
  if (file !== before) await job.save(opened);
  await put(job, file.uploadUrl, load);
  const done = { ...withFile(opened, at, { ...file, isThere: true }), uploadedAt: job.now() };
  await job.save(done);
  return done;
}

export function withFile(handle: Handle, at: number, file: File): Handle {
  const files = [...handle.files];
  while (files.length <= at) files.push(null);
  return { ...handle, files: files.with(at, file) };
}

async function openAddress(job: Job, what: 'images' | 'documents'): Promise<File> {
  const body = { initializeUploadRequest: { owner: job.account.remoteId } };
  const { value } = await post(job, `/rest/${what}?action=initializeUpload`, body, Opened);
  const urn = value.image ?? value.document;
  if (!urn)
    throw new Failure({ kind: 'unavailable', code: 'unreadable', message: 'LinkedIn named no upload.' });
  const { uploadUrl, uploadUrlExpiresAt: endsAt } = value;
  return { urn, uploadUrl, endsAt, isThere: false, isReady: false };
}

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/images-api : with the token. */
async function put(job: Job, address: string, load: Load): Promise<void> {
  const answer = await job.request(address, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${job.token}`,
      'content-type': load.mime,
      'content-length': String(load.bytes),
    },
    body: await load.open(),
    duplex: 'half',
  });
  if (!answer.ok) throw await uploadFailure(job, answer);
  await answer.body?.cancel();
}

/** Here 401 and 403 are about the address, not about the token. */
export async function uploadFailure(job: Job, answer: Response): Promise<Failure> {
  const refusal = await readRefusal(answer);
  if (refusal.code !== 'REVOKED_ACCESS_TOKEN' && [401, 403, 404].includes(answer.status))
    return new Failure({
      kind: 'unavailable',
      code: 'staging-gone',
      message: 'The upload address has ended.',
    });
  return failureOf(job, refusal);
}
