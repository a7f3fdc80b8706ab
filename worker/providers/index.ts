import type { Platform } from '../../shared/platforms/rules.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Provider } from './provider.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

const PROVIDERS: Readonly<Record<Platform, Provider>> = { facebook, instagram, linkedin, tiktok, x, youtube };

/** The Provider of a platform. Throws where there is none by this name. */
export function provider(platform: string): Provider {
  const found: Provider | undefined = PROVIDERS[platform as Platform];
  if (!found) throw new Error(`No provider for ${platform}`);
  return found;
}

export const providers: readonly Provider[] = Object.values(PROVIDERS);
