import { Failure } from '../../shared/failure.ts';
import type { Job } from './provider.ts';

/**
 * Where a video's cover is taken from, ms into it; undefined: the platform chooses. Throws Failure `rejected` for what
 * is no second of the video.
 */
export function coverAtOf(job: Job): number | undefined {
  const text = String(job.options.coverAt ?? '').trim();
  if (text === '') return undefined;
  const seconds = Number(text.replace(',', '.'));
  const length = job.media[0]?.seconds ?? Number.POSITIVE_INFINITY;
  if (seconds >= 0 && seconds < length) return Math.round(seconds * 1000);
  throw new Failure({
    kind: 'rejected',
    code: 'option-invalid',
    field: 'options.coverAt',
    message: 'Name a second of the video, such as 2.5, for the cover.',
  });
}
