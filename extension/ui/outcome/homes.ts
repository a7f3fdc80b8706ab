import type { Platform } from '../../../shared/platforms/rules.ts';

/** Where everybody sees an account, by its handle; LinkedIn tells apps none. */
const HOMES: Partial<Record<Platform, (handle: string) => string>> = {
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  x: (handle) => `https://x.com/${handle}`,
  youtube: (handle) => `https://www.youtube.com/@${handle.replace(/^@/, '')}`,
};

/** The account's own page, where posts can be looked for; null where its address is not known. */
export function homeOf(platform: Platform, handle: string | null | undefined): string | null {
  const home = HOMES[platform];
  return home && handle ? home(encodeURIComponent(handle)) : null;
}
