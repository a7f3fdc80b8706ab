import type { Context } from '../context.ts';
import { countTry, forgetTry, type TryRules } from '../db/queries/people.ts';
import { tooMany } from '../http/errors.ts';

const SECOND = 1000;
const HOUR = 3_600 * SECOND;

/**
 * How guessing is slowed. By e-mail the wait stays short, so that a stranger's guesses cannot lock a person
 * out for long; by address it grows, and one address may serve an office, so more tries are free.
 */
const RULES = {
  email: { free: 5, first: 10 * SECOND, longest: 300 * SECOND, forgetAfter: 24 * HOUR },
  address: { free: 20, first: 10 * SECOND, longest: HOUR, forgetAfter: 24 * HOUR },
  // Links for guests: addresses that are none, passcodes, openings and words of one link.
  'guest-link': { free: 20, first: 10 * SECOND, longest: HOUR, forgetAfter: 24 * HOUR },
  'guest-passcode': { free: 5, first: 10 * SECOND, longest: 300 * SECOND, forgetAfter: 24 * HOUR },
  'guest-open': { free: 300, first: 10 * SECOND, longest: 300 * SECOND, forgetAfter: HOUR },
  'guest-word': { free: 40, first: 30 * SECOND, longest: HOUR, forgetAfter: HOUR },
  'api-key': { free: 20, first: 10 * SECOND, longest: HOUR, forgetAfter: 24 * HOUR },
  // Calls of a webhook that its owner asks for at once.
  webhook: { free: 30, first: 10 * SECOND, longest: 300 * SECOND, forgetAfter: HOUR },
  // Letters with a way to a new password, and ways tried.
  'reset-email': { free: 3, first: 60 * SECOND, longest: 900 * SECOND, forgetAfter: 24 * HOUR },
  'reset-address': { free: 20, first: 10 * SECOND, longest: HOUR, forgetAfter: 24 * HOUR },
  // Codes from an app: the password was right already.
  code: { free: 5, first: 30 * SECOND, longest: 900 * SECOND, forgetAfter: 24 * HOUR },
  passkey: { free: 60, first: 10 * SECOND, longest: HOUR, forgetAfter: HOUR },
  'proof-letter': { free: 3, first: 60 * SECOND, longest: 900 * SECOND, forgetAfter: 24 * HOUR },
  'sign-up': { free: 20, first: 60 * SECOND, longest: HOUR, forgetAfter: 24 * HOUR },
} as const satisfies Record<string, TryRules>;

export type TryKind = keyof typeof RULES;

/** Tries are kept under a keyed hash: the table names no e-mail and no address. */
async function keyFor(context: Context, kind: TryKind | CallsOf, value: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    await context.keys.derive('sign-in-tries'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${kind}:${value}`));
  return Array.from(new Uint8Array(signed).subarray(0, 16), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

const inWords = (ms: number): string => {
  const seconds = Math.ceil(ms / SECOND);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
};

/** Counts one try. Throws 429 with the wait in words while the last wait runs. An unknown address is not counted. */
export async function slowDown(context: Context, kind: TryKind, value: string | undefined): Promise<void> {
  if (!value) return;
  const wait = await countTry(context.db, await keyFor(context, kind, value), RULES[kind], context.now());
  if (wait > 0) throw tooMany(wait / SECOND, `Too many tries. Please try again in ${inWords(wait)}.`);
}

/** The right password was given: the count of this e-mail starts anew. */
export async function forgive(context: Context, kind: TryKind, value: string): Promise<void> {
  await forgetTry(context.db, await keyFor(context, kind, value));
}

/** Calls a minute, as wrangler.toml has them too. */
export const CALLS = {
  person: { binding: 'BY_PERSON', most: 600 },
  workspace: { binding: 'BY_WORKSPACE', most: 3000 },
  address: { binding: 'BY_ADDRESS', most: 1200 },
} as const;
export type CallsOf = keyof typeof CALLS;

const MINUTE = 60 * SECOND;

/**
 * Counts one call. Throws 429 for more than a minute allows. Cloudflare counts where it is asked to, each of its places
 * for itself (https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/, read on 2026-11-27); elsewhere,
 * and where that fails, the database does.
 */
export async function countCalls(context: Context, of: CallsOf, value: string | undefined): Promise<void> {
  if (!value) return;
  const { binding, most } = CALLS[of];
  const limit = context.env[binding];
  const isOver =
    (limit && (await isOverAt(context, limit, await keyFor(context, of, value)))) ??
    (await isOverHere(context, of, value));
  if (isOver) throw tooMany(60, `More than ${most} calls a minute. Please wait a minute.`);
}

/** Undefined where it cannot count just now. */
async function isOverAt(context: Context, limit: RateLimit, key: string): Promise<boolean | undefined> {
  try {
    return !(await limit.limit({ key })).success;
  } catch (error) {
    context.log.error('rate-limit', error);
    return undefined;
  }
}

async function isOverHere(context: Context, of: CallsOf, value: string): Promise<boolean> {
  const now = context.now();
  const rules = { free: CALLS[of].most, first: MINUTE, longest: MINUTE, forgetAfter: 24 * HOUR };
  const key = await keyFor(context, of, `${value}/${Math.floor(now / MINUTE)}`);
  return (await countTry(context.db, key, rules, now)) > 0;
}
