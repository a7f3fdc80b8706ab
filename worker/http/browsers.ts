import type { MiddlewareHandler } from 'hono';
import { ACCESS } from '../../shared/access.ts';
import { API, type ApiName } from '../../shared/api.ts';
import { openDatabase } from '../db/database.ts';
import { isOriginKnown } from '../db/queries/origins.ts';
import { type Env, readEnv } from '../env.ts';
import type { AppContext, AppEnv } from './call.ts';

const ALLOWED_METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const ALLOWED_HEADERS = 'Authorization, Content-Type, Content-Length, Idempotency-Key';
const READABLE_HEADERS = 'Retry-After, X-Request-Id, Idempotent-Replayed';

/** Firefox draws a new id for every installation; Chromium's can be narrowed to known ones. */
const FIREFOX = /^moz-extension:\/\/[0-9a-f-]{36}$/;
const CHROMIUM = /^chrome-extension:\/\/[a-p]{32}$/;

const knownTo = ({ EXTENSION_ORIGINS }: Env): string[] => EXTENSION_ORIGINS.split(/\s+/).filter(Boolean);

/** Whether somebody may sign in from here: an extension, and of Chromium's only those that the settings name, if any. */
export function mayPair(env: Env, origin: string): boolean {
  if (origin === env.PUBLIC_URL || FIREFOX.test(origin)) return true;
  const known = knownTo(env);
  return known.length > 0 ? known.includes(origin) : CHROMIUM.test(origin);
}

/**
 * Whether a browser may go on to this address with what it learned on a page of ours: only the extension that asked
 * hears of it there. https://developer.chrome.com/docs/extensions/reference/api/identity#method-getRedirectURL and
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/identity/getRedirectURL (read on 2026-11-27)
 */
export function isReturnAddress(env: Env, address: string): boolean {
  const [, id] = /^https:\/\/([a-p]{32})\.chromiumapp\.org\/[a-z]*$/.exec(address) ?? [];
  if (id) return mayPair(env, `chrome-extension://${id}`);
  return /^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/[a-z]*$/.test(address);
}

/** Calls that need no session: what brings a new extension in. */
const FIRST = (Object.keys(API) as ApiName[]).filter((name) => ACCESS[name] === 'anyone');

const isFirst = (method: string, path: string): boolean =>
  path === '/healthz' ||
  FIRST.some((name) => {
    const entry = API[name];
    return (
      entry.method === method &&
      (entry.path === path || (path.startsWith(entry.path.split(':')[0] ?? path) && entry.path.includes(':')))
    );
  });

/** Known extensions, for as long as this isolate lives; a stranger is looked for each time. */
const met = new Set<string>();
const MOST = 1000;

/**
 * Whether a page of this origin may read our answers: our own pages, extensions that the settings name, and those that
 * somebody has signed in from. Any that may pair can do just that. Never a web site.
 */
async function isAllowed(c: AppContext, method: string, origin: string): Promise<boolean> {
  const env = readEnv(c.env);
  if (!mayPair(env, origin)) return false;
  if (origin === env.PUBLIC_URL || knownTo(env).includes(origin) || met.has(origin)) return true;
  if (isFirst(method, c.req.path)) return true;
  if (!(await isOriginKnown(openDatabase(env.DB), origin))) return false;
  if (met.size < MOST) met.add(origin);
  return true;
}

/** CORS without credentials: the token travels in a header of its own, and cookies open nothing. */
export const cors: MiddlewareHandler<AppEnv> = async (c, next) => {
  const origin = c.req.header('origin');
  const asked = c.req.method === 'OPTIONS' ? c.req.header('access-control-request-method') : undefined;
  const allowed = origin !== undefined && (await isAllowed(c, asked ?? c.req.method, origin));
  if (asked) {
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
