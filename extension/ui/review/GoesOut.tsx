import type { ReviewMedia, ReviewTarget } from '../../../shared/review.ts';
import { t } from '../words/review.ts';
import { Carried } from './Carried.tsx';

interface GoesOutProps {
  target: ReviewTarget;
  media: readonly ReviewMedia[];
  /** What a screen reader calls it. */
  label: string;
}

/** What one publication carries, and who wrote it. */
export function GoesOut({ target, media, label }: GoesOutProps) {
  const names = target.writers.map(({ name }) => name ?? t.somebody);
  return (
    <section class="goes-out" aria-label={label} data-testid="goes-out">
      <Carried target={target} media={media} label={label} />
      <p class="small quiet">{t.writtenBy(names.join(', '))}</p>
    </section>
  );
}
