import type { Platform } from '../../../shared/platforms/rules.ts';

/** The platform's sign, in its own colour. */
export function PlatformMark({ platform, size = 12 }: { platform: Platform; size?: number }) {
  return (
    <svg class={`mark ${platform}`} width={size} height={size} aria-hidden="true">
      <use href={`#sign-mark-${platform}`} />
    </svg>
  );
}
