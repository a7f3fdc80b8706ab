import { type Platform, type Rules, type Scope, scopesOf } from '../../shared/platforms/rules.ts';
import type { Env } from '../env.ts';
import type { AppCredentials } from '../providers/provider.ts';

/** Which settings hold the platform app's own credentials; each platform's own words for them. */
const SETTINGS = {
  facebook: ['FACEBOOK_CLIENT_ID', 'FACEBOOK_CLIENT_SECRET'],
  instagram: ['INSTAGRAM_CLIENT_ID', 'INSTAGRAM_CLIENT_SECRET'],
  linkedin: ['LINKEDIN_CLIENT_ID', 'LINKEDIN_CLIENT_SECRET'],
  tiktok: ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET'],
  x: ['X_CLIENT_ID', 'X_CLIENT_SECRET'],
  youtube: ['YOUTUBE_CLIENT_ID', 'YOUTUBE_CLIENT_SECRET'],
} as const satisfies Record<Platform, readonly [keyof Env, keyof Env]>;

/** Logins that go by another platform's app: Instagram's second one is Facebook's. */
const APP_OF_WAY: Record<string, Platform> = { 'instagram/facebook': 'facebook' };

/** The platform that can be connected through this one's app too. */
export const servedBy = (platform: Platform): string | undefined =>
  Object.entries(APP_OF_WAY)
    .find(([, app]) => app === platform)?.[0]
    .split('/')[0];

/** The settings that hold an app's id and secret. */
export const settingsOf = (platform: Platform): readonly [string, string] => SETTINGS[platform];

/** The credentials of our app at a platform (for a login of another name, that login's), or null where none are set. */
export function appOf(env: Env, platform: string, way: string | null = null): AppCredentials | null {
  const names = SETTINGS[(way ? APP_OF_WAY[`${platform}/${way}`] : platform) as keyof typeof SETTINGS];
  if (!names) return null;
  const id = env[names[0]];
  const secret = env[names[1]];
  return id && secret ? { id, secret } : null;
}

/**
 * What our app may ask for: all but what a platform gives to reviewed apps only, or, where the settings name scopes,
 * those. Asking for one that the app was not given can fail the whole consent.
 */
export function scopesAskedFor(env: Env, rules: Rules, way: string | null = null): readonly Scope[] {
  const named = rules.platform === 'linkedin' ? env.LINKEDIN_SCOPES?.split(/[\s,]+/) : undefined;
  return scopesOf(rules, way).filter((scope) => (named ? named.includes(scope.name) : !scope.reviewed));
}

/** What was asked for and is not among what was granted, by what it gives. */
export const missingOf = (
  env: Env,
  rules: Rules,
  way: string | null,
  granted: readonly string[],
): string[] => {
  const missing = scopesAskedFor(env, rules, way).filter(({ name }) => !granted.includes(name));
  return [...new Set(missing.map(({ gives }) => gives))];
};

/** What was granted, each with what it gives. */
export const grantedOf = (
  rules: Rules,
  way: string | null,
  granted: readonly string[],
): { scope: string; gives: string | null }[] =>
  granted.map((scope) => ({
    scope,
    gives: scopesOf(rules, way).find(({ name }) => name === scope)?.gives ?? null,
  }));
