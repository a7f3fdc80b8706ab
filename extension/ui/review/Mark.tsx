import type { ReviewState } from '../../../shared/approval.ts';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { ready as review, t } from '../words/review.ts';

export const ready = review;

const LOOKS: Record<ReviewState, { icon: IconName; colour: string }> = {
  draft: { icon: 'left', colour: 'grey' },
  asked: { icon: 'clock', colour: 'blue' },
  changes: { icon: 'alert', colour: 'violet' },
  client: { icon: 'user', colour: 'blue' },
  approved: { icon: 'check', colour: 'green' },
};

/** Where a review stands: icon, word and colour together. */
export function Mark({ review }: { review: ReviewState }) {
  const { icon, colour } = LOOKS[review];
  return (
    <span class={`status ${colour}`} data-review={review}>
      <Icon name={icon} size={14} />
      {t.states[review]}
    </span>
  );
}
