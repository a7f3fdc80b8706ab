import type { ComponentType } from 'preact';
import type { Platform } from '../../../../shared/platforms/rules.ts';
import { later } from '../../parts/later.tsx';
import type { Seen } from './seen.ts';

/** How a post looks on each platform; each comes when it is first shown. */
export const PREVIEWS: Record<Platform, ComponentType<Seen>> = {
  facebook: later(() => import('./facebook.tsx'), 'Facebook'),
  instagram: later(() => import('./instagram.tsx'), 'Instagram'),
  linkedin: later(() => import('./linkedin.tsx'), 'Linkedin'),
  tiktok: later(() => import('./tiktok.tsx'), 'Tiktok'),
  x: later(() => import('./x.tsx'), 'X'),
  youtube: later(() => import('./youtube.tsx'), 'Youtube'),
};
