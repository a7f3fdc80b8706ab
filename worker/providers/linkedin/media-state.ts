import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { Job } from '../provider.ts';
import { canRead, isPage } from './author.ts';
import { inPath, read } from './call.ts';

/** Whether LinkedIn is done with what was uploaded. A post made sooner can vanish again. */

const State = z.object({ status: z.string(), processingFailureReason: z.string().optional() });

/** Where the token may not look: so long after the last byte it is taken for done, ms. */
const PATIENCE = { images: 15_000, documents: 30_000, videos: 120_000 } as const;

export type MediaKind = keyof typeof PATIENCE;

/** True once it is done; else ms until it is worth a look. Throws Failure `rejected` where LinkedIn cannot use it. */
export async function isMediaReady(
  job: Job,
  kind: MediaKind,
  urn: string,
  uploadedAt: number,
): Promise<true | number> {
  const state = await stateOf(job, kind, urn);
  if (!state) {
    const left = PATIENCE[kind] - (job.now() - uploadedAt) / job.patience(1);
    return left <= 0 ? true : left;
  }
  if (state.status === 'PROCESSING_FAILED')
    throw new Failure({
      kind: 'rejected',
      code: 'MEDIA_ASSET_PROCESSING_FAILED',
      field: 'media',
      message: state.processingFailureReason || 'LinkedIn could not work with this photo or video.',
    });
  return state.status === 'AVAILABLE' ? true : RHYTHM(job.tries);
}

const RHYTHM = (looks: number): number => (looks < 3 ? 3000 : looks < 8 ? 10_000 : 20_000);

/** Null where this token may not look: a member's reads no photos and no documents, and of videos not every one. */
export async function stateOf(job: Job, kind: MediaKind, urn: string): Promise<z.infer<typeof State> | null> {
  if (kind !== 'videos' && !canRead(job)) return null;
  return read(job, `/rest/${kind}/${inPath(urn)}`, State).catch((error) => {
    const isHidden = error instanceof Failure && error.code === 'ACCESS_DENIED';
    if (isHidden && !isPage(job)) return null;
    throw error;
  });
}
