import type { Platform } from '../../../shared/platforms/rules.ts';

/** Plain geometric signs in one colour each, ours and not the companies' artwork. */
const MARKS: Record<Platform, string> = {
  facebook:
    'M9.3 14V8.7h2l.4-2.4H9.3V5.1c0-.7.4-1 1.1-1h1.2V2.2c-.5-.1-1.1-.2-1.8-.2C8 2 6.8 3 6.8 4.9v1.4H4.7v2.4h2.1V14z',
  instagram:
    'M5 2h6a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3m0 1.5A1.5 1.5 0 0 0 3.5 5v6A1.5 1.5 0 0 0 5 12.5h6a1.5 1.5 0 0 0 1.5-1.5V5A1.5 1.5 0 0 0 11 3.5zM8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6',
  linkedin:
    'M2.5 6.3H5V14H2.5zM3.7 2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M6.6 6.3H9v1c.5-.8 1.3-1.2 2.3-1.2 1.9 0 2.7 1.2 2.7 3.3V14h-2.5V9.8c0-1-.3-1.7-1.2-1.7s-1.2.7-1.2 1.7V14H6.6z',
  tiktok:
    'M8.4 2h2.2c.2 1.7 1.2 2.8 2.9 3v2.2c-1.1 0-2-.3-2.9-.9v4a3.8 3.8 0 1 1-3.8-3.8l.5.1v2.3a1.5 1.5 0 1 0 1.1 1.4z',
  x: 'M2.3 2h3.7l2.9 3.9L12.3 2H14L9.7 7l4.6 7h-3.8L7.3 9.5 3.5 14H1.8l4.7-5.7zM4.7 3.3l6.5 9.3h.9L5.6 3.3z',
  youtube:
    'M3.5 3.5h9A2 2 0 0 1 14.5 5.5v5a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2M6.6 5.7v4.6L10.6 8z',
};

export function PlatformMark({ platform, size = 12 }: { platform: Platform; size?: number }) {
  return (
    <svg class={`mark ${platform}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d={MARKS[platform]} />
    </svg>
  );
}
