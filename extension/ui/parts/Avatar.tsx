import { useState } from 'preact/hooks';
import type { Platform } from '../../../shared/platforms/rules.ts';
import { PlatformMark } from './PlatformMark.tsx';

interface AvatarProps {
  name: string;
  url: string | null;
  platform: Platform;
  size?: number;
}

/** An account's picture, or its initial, with the platform's mark at the corner. */
export function Avatar({ name, url, platform, size = 24 }: AvatarProps) {
  const [broken, setBroken] = useState(false);
  return (
    <span class="avatar" style={{ width: `${size}px`, height: `${size}px` }} aria-hidden="true">
      {url && !broken ? (
        <img src={url} alt="" width={size} height={size} onError={() => setBroken(true)} />
      ) : (
        <span class="initial">{[...name][0]?.toUpperCase()}</span>
      )}
      <PlatformMark platform={platform} />
    </span>
  );
}
