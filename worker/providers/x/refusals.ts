import * as z from 'zod';
import { Failure, type FailureKind } from '../../../shared/failure.ts';
import { withOwnWords } from '../own-words.ts';

/** What X's refusals mean to us. https://docs.x.com/x-api/fundamentals/response-codes-and-errors */

/** The words of the shapes it answers in: a problem, a validation, or the old list of codes. */
const Refusal = z.object({
  title: z.string().optional(),
  detail: z.string().optional(),
  type: z.string().optional(),
  reason: z.string().optional(),
  errors: z.array(z.object({ code: z.number().optional(), message: z.string().optional() })).optional(),
});

interface Meaning {
  status?: number;
  /** Looked for in type, title, detail, reason and messages; old codes read `code 187`. */
  words?: RegExp;
  code: string;
  kind: FailureKind;
  field?: string;
  /** In place of X's own words, where those would help nobody. */
  say?: string;
}

export const DUPLICATE = 'duplicate';
export const NOT_FOUND = 'not-found';
export const MEDIA_GONE = 'staging-gone';
export const CREDITS = 'credits-depleted';

/** The first that fits counts. */
const MEANINGS: readonly Meaning[] = [
  {
    status: 402,
    code: CREDITS,
    kind: 'rejected',
    say: 'The credits for X’s API are used up. Whoever runs this Worker can buy more at console.x.com; then send it again.',
  },
  {
    words: /usage-capped|spending limit/i,
    code: 'usage-capped',
    kind: 'rejected',
    say: 'The spending limit for X’s API is reached. Raise it at console.x.com, or wait for the next month.',
  },
  { status: 429, code: 'rate-limit', kind: 'limited', say: 'X takes no more calls for a while.' },
  { words: /rate-limit-exceeded|code 88\b/i, code: 'rate-limit', kind: 'limited' },
  { status: 401, code: 'token-dead', kind: 'reconnect', say: 'X no longer accepts this connection.' },
  {
    words: /unsupported-authentication|Unsupported Authentication/,
    code: 'unsupported-authentication',
    kind: 'reconnect',
    say: 'X does not take this kind of connection here. Connect X again.',
  },
  {
    words: /client-forbidden|client-not-enrolled|official-client-forbidden/,
    code: 'client-forbidden',
    kind: 'rejected',
    say: 'X does not let this Worker’s app do that: the app must belong to a project at console.x.com.',
  },
  {
    status: 403,
    words: /duplicate content|code 187\b/i,
    code: DUPLICATE,
    kind: 'rejected',
    field: 'caption',
  },
  { status: 403, words: /only reply to or quote/i, code: 'reply-not-allowed', kind: 'rejected' },
  { words: /video longer than/i, code: 'video-too-long', kind: 'rejected', field: 'media' },
  {
    words: /not permitted to access this feature|user-suspended|suspended|\blocked\b|code (64|326)\b/i,
    code: 'account-restricted',
    kind: 'reconnect',
    say: 'X has restricted this account. Open X, do what it asks, then connect again.',
  },
  {
    status: 403,
    words: /required permissions|not-authorized-for-resource/i,
    code: 'scope-missing',
    kind: 'reconnect',
    say: 'This connection lacks a permission that X asks for here. Connect X again and allow it.',
  },
  {
    status: 403,
    words: /not permitted to perform this action/i,
    code: 'not-permitted',
    kind: 'rejected',
    field: 'caption',
  },
  { status: 400, words: /cashtag/i, code: 'too-many-cashtags', kind: 'rejected', field: 'caption' },
  { status: 400, words: /maximum of 4/i, code: 'too-many-media', kind: 'rejected', field: 'media' },
  { status: 400, words: /media id/i, code: MEDIA_GONE, kind: 'unavailable' },
  { status: 400, code: 'invalid-request', kind: 'rejected' },
  { status: 404, code: NOT_FOUND, kind: 'rejected' },
  { status: 409, code: 'conflict', kind: 'unavailable' },
  { status: 413, code: 'part-too-large', kind: 'rejected', field: 'media' },
];

/** A refusal as one of our five. `publishes`: what X's own trouble may have let through counts as lost. */
export function failureOf(
  answer: { status: number; headers: Headers; body: unknown },
  now: number,
  publishes: boolean,
): Failure {
  const { status, headers } = answer;
  const refusal = Refusal.safeParse(answer.body).data ?? {};
  // Where there is a list of what is wrong, the words above it say only that something is.
  const listed = (refusal.errors ?? []).flatMap((one) => one.message ?? []).join(' ');
  const own = listed || (refusal.detail ?? refusal.title ?? '');
  if (status >= 500 || status < 400)
    return new Failure({
      kind: publishes ? 'lost' : 'unavailable',
      code: `http-${status}`,
      message: own || `X answered ${status}.`,
    });
  const errors = (refusal.errors ?? []).map((one) => `code ${one.code} ${one.message}`);
  const words = [refusal.type, refusal.title, refusal.detail, refusal.reason, ...errors].join(' ');
  const fits = (one: Meaning): boolean =>
    (one.status === undefined || one.status === status) && (one.words?.test(words) ?? true);
  const meaning = MEANINGS.find(fits) ?? { code: `http-${status}`, kind: 'rejected' };
  const { kind, code, field, say } = meaning;
  return new Failure({
    kind,
    code,
    message: withOwnWords(say, 'X', own) || `X answered ${status}.`,
    ...(field ? { field } : {}),
    ...(kind === 'limited' ? { retryAt: retryAt(headers, now) } : {}),
  });
}

const MINUTE = 60_000;

/** When the window that is used up begins anew: the latest of those with nothing left. Promised nowhere, so guarded. */
function retryAt(headers: Headers, now: number): number {
  const resets = ['x-rate-limit', 'x-user-limit-24hour', 'x-app-limit-24hour']
    .filter((name) => headers.get(`${name}-remaining`) === '0')
    .map((name) => Number(headers.get(`${name}-reset`)) * 1000)
    .filter((at) => at > now);
  return resets.length > 0 ? Math.max(...resets) : now + 15 * MINUTE;
}
