/** What an API key may be allowed to do, beside what the role of the member who made it allows. */
export const SCOPES = [
  'posts:read',
  'posts:write',
  'media:write',
  'accounts:read',
  'numbers:read',
  'audit:read',
] as const;
export type ApiScope = (typeof SCOPES)[number];

/** Every key begins with this, so that people and scanners of code know one when they see it. */
export const KEY_PREFIX = 'clipcast_';

/** Calls of one key within a minute; the next one is answered 429. */
export const CALLS_A_MINUTE = 300;

/** Keys of one workspace. */
export const MOST_KEYS = 50;
