import type { Platform } from '../../../shared/platforms/rules.ts';
import type { PlatformWords } from '../../../shared/platforms/words/words.ts';

const FILES: Record<Platform, () => Promise<{ t: PlatformWords; ready: Promise<unknown> }>> = {
  facebook: () => import('./platforms/facebook.ts'),
  instagram: () => import('./platforms/instagram.ts'),
  linkedin: () => import('./platforms/linkedin.ts'),
  tiktok: () => import('./platforms/tiktok.ts'),
  x: () => import('./platforms/x.ts'),
  youtube: () => import('./platforms/youtube.ts'),
};

const loaded = new Map<Platform, PlatformWords>();
const NONE: PlatformWords = { kinds: {}, options: {}, consents: {}, problems: {} };

/** Brings the words of these platforms in the person's language; draw nothing that needs them before. */
export async function loadPlatformWords(platforms: Iterable<Platform>): Promise<void> {
  const missing = [...new Set(platforms)].filter((platform) => !loaded.has(platform));
  await Promise.all(
    missing.map(async (platform) => {
      const { t, ready } = await FILES[platform]();
      await ready;
      loaded.set(platform, t);
    }),
  );
}

export const wordsOf = (platform: Platform): PlatformWords => loaded.get(platform) ?? NONE;
