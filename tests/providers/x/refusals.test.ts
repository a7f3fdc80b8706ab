import { expect, it } from 'vitest';
import type { Failure } from '../../../shared/failure.ts';
import { failureOf } from '../../../worker/providers/x/refusals.ts';

const NOW = Date.UTC(2026, 10, 22, 12);

const problem = (name: string, more: Record<string, unknown> = {}) => ({
  type: `https://api.x.com/2/problems/${name}`,
  title: 'A problem',
  detail: 'Words of X',
  ...more,
});
const blank = (detail: string, title = 'Forbidden') => ({ type: 'about:blank', title, detail });
const old = (code: number) => ({ errors: [{ code, message: 'Words of X' }] });

/** The error table, row by row: status and body, in each of X's shapes, and what it means. */
const TABLE: [status: number, body: object, kind: Failure['kind'], code: string, field?: string][] = [
  [401, blank('Unauthorized', 'Unauthorized'), 'reconnect', 'token-dead'],
  [403, problem('unsupported-authentication'), 'reconnect', 'unsupported-authentication'],
  [403, problem('client-forbidden', { reason: 'client-not-enrolled' }), 'rejected', 'client-forbidden'],
  [403, problem('client-forbidden', { reason: 'official-client-forbidden' }), 'rejected', 'client-forbidden'],
  [
    403,
    blank('Your client app is not configured with the required permissions.'),
    'reconnect',
    'scope-missing',
  ],
  [403, problem('not-authorized-for-resource'), 'reconnect', 'scope-missing'],
  [402, problem('credits', { title: 'CreditsDepleted' }), 'rejected', 'credits-depleted'],
  [403, blank('Your account has reached its spending limit for this cycle.'), 'rejected', 'usage-capped'],
  [429, problem('usage-capped', { period: 'Monthly' }), 'rejected', 'usage-capped'],
  [429, blank('Too Many Requests', 'Too Many Requests'), 'limited', 'rate-limit'],
  [429, old(88), 'limited', 'rate-limit'],
  [429, problem('rate-limit-exceeded'), 'limited', 'rate-limit'],
  [
    403,
    blank('You are not allowed to create a Tweet with duplicate content.'),
    'rejected',
    'duplicate',
    'caption',
  ],
  [403, blank('You are not permitted to perform this action.'), 'rejected', 'not-permitted', 'caption'],
  [
    403,
    blank(
      'You can only reply to or quote posts where you are mentioned or are the author.',
      'Authorization Error',
    ),
    'rejected',
    'reply-not-allowed',
  ],
  [403, blank('Your account is not permitted to access this feature'), 'reconnect', 'account-restricted'],
  [403, problem('user-suspended'), 'reconnect', 'account-restricted'],
  [403, old(64), 'reconnect', 'account-restricted'],
  [403, old(326), 'reconnect', 'account-restricted'],
  [403, blank('This account is temporarily locked.'), 'reconnect', 'account-restricted'],
  [
    400,
    problem('invalid-request', { errors: [{ message: 'Your media IDs are invalid.' }] }),
    'unavailable',
    'staging-gone',
  ],
  [
    400,
    problem('invalid-request', { errors: [{ message: 'maximum of 4 items allowed' }] }),
    'rejected',
    'too-many-media',
    'media',
  ],
  [
    400,
    problem('invalid-request', { errors: [{ message: 'a maximum of one cashtag' }] }),
    'rejected',
    'too-many-cashtags',
    'caption',
  ],
  [400, problem('invalid-request', { errors: [{ message: 'invalid URL' }] }), 'rejected', 'invalid-request'],
  [403, blank('not allowed to post a video longer than 2 minutes'), 'rejected', 'video-too-long', 'media'],
  [404, problem('resource-not-found'), 'rejected', 'not-found'],
  [413, blank('Payload Too Large', 'Payload Too Large'), 'rejected', 'part-too-large', 'media'],
  [409, problem('conflict'), 'unavailable', 'conflict'],
  [500, blank('Internal Server Error'), 'unavailable', 'http-500'],
  [502, {}, 'unavailable', 'http-502'],
  [503, blank('Service Unavailable'), 'unavailable', 'http-503'],
  [504, {}, 'unavailable', 'http-504'],
];

const judged = (status: number, body: object, publishes = false, headers = new Headers()): Failure =>
  failureOf({ status, headers, body }, NOW, publishes);

it.each(TABLE)('%i %j is %s, called %s', (status, body, kind, code, field) => {
  const failed = judged(status, body);
  expect(failed).toMatchObject({ kind, code });
  expect(failed.field).toBe(field);
  const after = status >= 500 ? 'lost' : kind;
  expect(judged(status, body, true).kind).toBe(after);
});

it('not every 403 is about the connection, and one nobody knows keeps X’s words', () => {
  const failed = judged(403, blank('Something that X has not said before.'));
  expect(failed).toMatchObject({ kind: 'rejected', message: 'Something that X has not said before.' });
});

it('X’s own words stand beside ours', () => {
  const failed = judged(402, problem('credits', { detail: 'Your enrolled account has no credits.' }));
  expect(failed.message).toContain('console.x.com');
  expect(failed.message).toContain('(X: “Your enrolled account has no credits.”)');
});

it('a window that is used up is waited for to its end, of several the longest; without a word a quarter hour', () => {
  const seconds = NOW / 1000;
  const headers = new Headers({
    'x-rate-limit-remaining': '0',
    'x-rate-limit-reset': String(seconds + 300),
    'x-user-limit-24hour-remaining': '0',
    'x-user-limit-24hour-reset': String(seconds + 7200),
    'x-app-limit-24hour-remaining': '12',
    'x-app-limit-24hour-reset': String(seconds + 90_000),
  });
  const body = blank('Too Many Requests');
  expect(judged(429, body, false, headers).retryAt).toBe(NOW + 7_200_000);
  expect(judged(429, body).retryAt).toBe(NOW + 900_000);
});
