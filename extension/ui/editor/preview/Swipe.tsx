import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import { number } from '../../words/format.ts';
import { t } from '../../words/preview.ts';

interface SwipeProps {
  count: number;
  /** Draws the one at this place. */
  at: (index: number) => ComponentChildren;
}

/** Pictures one after the other, as a finger goes through them. */
export function Swipe({ count, at }: SwipeProps) {
  const [wanted, go] = useState(0);
  const index = Math.min(wanted, count - 1);
  const step = (by: number) => go(Math.max(0, Math.min(count - 1, index + by)));
  return (
    <div class="swipe">
      {at(index)}
      {count > 1 && (
        <>
          <span class="where figures" role="status" aria-label={t.photoOf(index + 1, count)}>
            {number(index + 1)}/{number(count)}
          </span>
          <button
            type="button"
            class="step back"
            aria-label={t.previous}
            aria-disabled={index === 0}
            onClick={() => step(-1)}
          >
            <Icon name="left" />
          </button>
          <button
            type="button"
            class="step on"
            aria-label={t.next}
            aria-disabled={index === count - 1}
            onClick={() => step(1)}
          >
            <Icon name="right" />
          </button>
        </>
      )}
    </div>
  );
}
