import type { IconName } from './icons.ts';

/** A mark beside a word; it says nothing of its own to a screen reader. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} aria-hidden="true">
      <use href={`#sign-${name}`} />
    </svg>
  );
}
