import type { MiddlewareHandler } from 'hono';
import { type Env, readEnv } from '../env.ts';
import type { AppEnv } from './call.ts';

const ALLOWED_METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const ALLOWED_HEADERS = 'Authorization, Content-Type, Content-Length, Idempotency-Key';
const READABLE_HEADERS = 'Retry-After, X-Request-Id, Idempotent-Replayed';

/**
 * Whether a page of this origin may read our answers: extensions and our own pages, never a web site.
 * Chromium extensions can be narrowed to known ids; Firefox draws a new id for every installation.
 */
export function isAllowedOrigin(env: Env, origin: string): boolean {
  if (origin === env.PUBLIC_URL || /^moz-extension:\/\/[0-9a-f-]{36}$/.test(origin)) return true;
  const known = env.EXTENSION_ORIGINS.split(/\s+/).filter(Boolean);
  return known.length > 0 ? known.includes(origin) : /^chrome-extension:\/\/[a-p]{32}$/.test(origin);
}

/** CORS without credentials: the token travels in a header of its own, and cookies open nothing. */
export const cors: MiddlewareHandler<AppEnv> = async (c, next) => {
  const origin = c.req.header('origin');
  const allowed = origin !== undefined && isAllowedOrigin(readEnv(c.env), origin);
  if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method')) {
    const headers = new Headers({ Vary: 'Origin' });
    if (allowed) {
      headers.set('Access-Control-Allow-Origin', origin);
      headers.set('Access-Control-Allow-Methods', ALLOWED_METHODS);
      headers.set('Access-Control-Allow-Headers', ALLOWED_HEADERS);
      headers.set('Access-Control-Max-Age', '7200');
    }
    return new Response(null, { status: 204, headers });
  }
  await next();
  c.res.headers.append('Vary', 'Origin');
  if (!allowed) return;
  c.res.headers.set('Access-Control-Allow-Origin', origin);
  c.res.headers.set('Access-Control-Expose-Headers', READABLE_HEADERS);
};

const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** Headers that keep browsers from guessing, framing and leaking; pages bring their own policy for content. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SAFE)) c.res.headers.set(name, value);
  if (!c.res.headers.has('Content-Security-Policy')) c.res.headers.set('Content-Security-Policy', NOTHING);
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};
