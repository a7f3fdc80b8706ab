import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Platform, Rules } from './rules.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** The platforms this build publishes to. */
const RULES: Readonly<Record<Platform, Rules>> = { facebook, instagram, linkedin, tiktok, x, youtube };

export const platforms: readonly Rules[] = Object.values(RULES);

/** The record of a platform. Throws where there is none by this name. */
export function platformRules(platform: Platform): Rules {
  const rules: Rules | undefined = RULES[platform];
  if (!rules) throw new Error(`No rules for ${platform}`);
  return rules;
}
