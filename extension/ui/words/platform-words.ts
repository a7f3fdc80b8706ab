import type { Platform } from '../../../shared/platforms/rules.ts';

/** How a platform's own choice is called, what its values mean, what follows from them. */
export interface OptionWords {
  label: string;
  prompt?: string;
  choices?: Record<string, string>;
  note?: (values: Record<string, string | boolean>, kind: string) => string | undefined;
}
/** A line with links: text, or a number for which of the rule's links, with its words. */
export type Line = readonly (string | { link: number; words: string })[];

/** What only one platform knows: its kinds of post, its options by name, its lines to agree to, its Problems by code. */
export interface PlatformWords {
  kinds: Record<string, string>;
  options: Record<string, OptionWords>;
  consents: Record<string, Line>;
  problems: Record<string, () => string>;
}

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
