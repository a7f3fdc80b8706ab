import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { Found, Job, Receipt, Step } from '../provider.ts';
import { failureFor, isWorthAnotherTry } from './answers.ts';
import { post } from './call.ts';
import { publishIdOf } from './handle.ts';
import { findPhotos } from './photos.ts';

/** How long a public post may be without its id before we stop waiting for the link. */
const LINK_PATIENCE = 90_000;

const Status = z.object({
  status: z.string(),
  fail_reason: z.string().optional(),
  // The platform's own spelling. Ids are above 2^53 and arrive as text.
  publicaly_available_post_id: z.array(z.union([z.string(), z.number()])).optional(),
  uploaded_bytes: z.number().optional(),
});

/** Where TikTok stands with a post it has a name for. */
export const status = (job: Job, publishId: string): Promise<z.infer<typeof Status>> =>
  post(job, '/post/publish/status/fetch/', { publish_id: publishId }, Status);

function receiptOf(job: Job, publishId: string, ids: readonly (string | number)[] = []): Receipt {
  const id = ids[0];
  if (id === undefined) return { remoteId: publishId, url: null };
  const { handle } = job.account;
  const place = job.kind === 'video' ? 'video' : 'photo';
  return { remoteId: String(id), url: handle ? `https://www.tiktok.com/@${handle}/${place}/${id}` : null };
}

export async function poll(job: Job): Promise<Step> {
  const publishId = publishIdOf(job);
  if (!publishId)
    throw new Failure({ kind: 'lost', code: 'no-handle', message: 'TikTok named no post to ask about.' });
  const state = await status(job, publishId);
  const ids = state.publicaly_available_post_id;
  switch (state.status) {
    case 'SEND_TO_USER_INBOX':
      return { step: 'delivered', receipt: { remoteId: publishId, url: null } };
    case 'PUBLISH_COMPLETE': {
      // Without an id a public post is still in moderation, so it is not public yet.
      const waitsForId =
        !ids?.length &&
        job.options.privacy === 'PUBLIC_TO_EVERYONE' &&
        job.now() < (job.sentAt ?? job.publishAt) + job.patience(LINK_PATIENCE);
      return waitsForId
        ? { step: 'wait', handle: job.handle }
        : { step: 'published', receipt: receiptOf(job, publishId, ids) };
    }
    case 'FAILED': {
      const reason = state.fail_reason ?? 'internal';
      const failure = failureFor(reason, '', job.now(), 'rejected');
      // Worth another try: `find` will say "absent", and only then may it be sent again.
      const isOver = failure.kind === 'rejected' || failure.kind === 'reconnect';
      throw isOver ? failure : new Failure({ ...failure.detail(), kind: 'lost' });
    }
    default:
      return { step: 'wait', handle: job.handle };
  }
}

export async function find(job: Job): Promise<Found> {
  const publishId = publishIdOf(job);
  if (!publishId) return findPhotos(job);
  const state = await status(job, publishId).catch((error) => {
    if (error instanceof Failure && error.code === 'invalid_publish_id') return null;
    throw error;
  });
  if (!state) return { found: 'unknown', why: 'TikTok does not know this post any more.' };
  const bytes = job.media[0]?.bytes ?? 0;
  switch (state.status) {
    case 'SEND_TO_USER_INBOX':
      return { found: 'delivered', receipt: { remoteId: publishId, url: null } };
    case 'PUBLISH_COMPLETE':
      return { found: 'published', receipt: receiptOf(job, publishId, state.publicaly_available_post_id) };
    case 'FAILED': {
      const reason = state.fail_reason ?? 'internal';
      if (!isWorthAnotherTry(reason)) throw failureFor(reason, '', job.now(), 'rejected');
      return { found: 'absent', why: `TikTok gave up (${reason}); a failed post is never published.` };
    }
    case 'PROCESSING_UPLOAD':
      return job.kind === 'video' && (state.uploaded_bytes ?? 0) < bytes
        ? { found: 'absent', why: 'TikTok still waits for the last part of the upload.' }
        : { found: 'working', handle: job.handle };
    default:
      return { found: 'working', handle: job.handle };
  }
}
