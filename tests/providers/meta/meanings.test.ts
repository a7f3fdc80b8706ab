import { expect, it, test } from 'vitest';
import { Success } from '../../../worker/providers/facebook/call.ts';
import { meanings as facebook } from '../../../worker/providers/facebook/meanings.ts';
import { meanings as instagram } from '../../../worker/providers/instagram/meanings.ts';
import { type Meanings, meaningOf } from '../../../worker/providers/meta/meanings.ts';
import { openText } from '../../../worker/providers/meta.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

const kind = (meanings: Meanings, code: number, subcode?: number, publishes = false, message = 'Words') =>
  meaningOf(meanings, { code, subcode, message, isTransient: false, publishes, now: NOW }).kind;

/** Rows of the error tables: code, subcode, what it means while preparing, and after the publishing call. */
type Row = [number, number | undefined, string, string];

const SHARED: Row[] = [
  [1, undefined, 'unavailable', 'lost'],
  [2, undefined, 'unavailable', 'lost'],
  [3, undefined, 'reconnect', 'reconnect'],
  [4, undefined, 'limited', 'limited'],
  [10, undefined, 'reconnect', 'reconnect'],
  [17, undefined, 'limited', 'limited'],
  [32, undefined, 'limited', 'limited'],
  [100, undefined, 'rejected', 'rejected'],
  [100, 33, 'unavailable', 'lost'],
  [101, undefined, 'rejected', 'rejected'],
  [102, undefined, 'reconnect', 'reconnect'],
  [104, undefined, 'rejected', 'rejected'],
  [190, 458, 'reconnect', 'reconnect'],
  [190, 459, 'reconnect', 'reconnect'],
  [190, 460, 'reconnect', 'reconnect'],
  [190, 464, 'reconnect', 'reconnect'],
  [190, 467, 'reconnect', 'reconnect'],
  [190, 463, 'reconnect', 'reconnect'],
  [190, 492, 'reconnect', 'reconnect'],
  [200, undefined, 'reconnect', 'reconnect'],
  [299, undefined, 'reconnect', 'reconnect'],
  [240, undefined, 'rejected', 'rejected'],
  [368, undefined, 'limited', 'limited'],
  [613, undefined, 'limited', 'limited'],
  [80_001, undefined, 'limited', 'limited'],
  [80_002, undefined, 'limited', 'limited'],
  [80_014, undefined, 'limited', 'limited'],
];

const INSTAGRAM: Row[] = [
  [-2, 2207003, 'unavailable', 'unavailable'],
  [-2, 2207020, 'unavailable', 'unavailable'],
  [-1, 2207001, 'unavailable', 'lost'],
  [-1, 2207032, 'unavailable', 'unavailable'],
  [-1, 2207053, 'unavailable', 'unavailable'],
  [-1, 2207073, 'rejected', 'rejected'],
  [1, 2207057, 'rejected', 'rejected'],
  [4, 2207051, 'rejected', 'lost'],
  [9, 2207042, 'limited', 'limited'],
  [9004, 2207052, 'unavailable', 'unavailable'],
  [9007, 2207027, 'unavailable', 'unavailable'],
  [24, 2207006, 'unavailable', 'unavailable'],
  [24, 2207008, 'unavailable', 'lost'],
  [25, 2207050, 'reconnect', 'reconnect'],
  [100, 2207023, 'rejected', 'rejected'],
  [100, 2207028, 'rejected', 'rejected'],
  [100, 2207035, 'rejected', 'rejected'],
  [100, 2207036, 'rejected', 'rejected'],
  [100, 2207037, 'rejected', 'rejected'],
  [100, 2207040, 'rejected', 'rejected'],
  [352, 2207026, 'rejected', 'rejected'],
  [100, 2207077, 'unavailable', 'unavailable'],
  [100, 2207081, 'rejected', 'rejected'],
  [100, 2207082, 'unavailable', 'unavailable'],
  [36000, 2207004, 'rejected', 'rejected'],
  [36001, 2207005, 'rejected', 'rejected'],
  [36003, 2207009, 'rejected', 'rejected'],
  [36004, 2207010, 'rejected', 'rejected'],
];

const FACEBOOK: Row[] = [
  [1, 1363047, 'unavailable', 'lost'],
  [2, 1609010, 'unavailable', 'lost'],
  [341, undefined, 'limited', 'limited'],
  [100, 1390008, 'limited', 'limited'],
  [368, 1346003, 'limited', 'limited'],
  [283, undefined, 'reconnect', 'reconnect'],
  [200, 1404078, 'reconnect', 'reconnect'],
  [200, 4854002, 'reconnect', 'reconnect'],
  [368, 1404006, 'reconnect', 'reconnect'],
  [368, 1404112, 'reconnect', 'reconnect'],
  [506, undefined, 'rejected', 'lost'],
  [100, 1366051, 'rejected', 'lost'],
  [324, undefined, 'rejected', 'rejected'],
  [100, 1366046, 'rejected', 'rejected'],
  [100, 2069019, 'rejected', 'rejected'],
  [389, undefined, 'unavailable', 'unavailable'],
  [382, undefined, 'rejected', 'rejected'],
  [6000, undefined, 'rejected', 'rejected'],
  [6001, undefined, 'unavailable', 'unavailable'],
  [6000, 1363040, 'rejected', 'rejected'],
  [6000, 1363127, 'rejected', 'rejected'],
  [6000, 1363128, 'rejected', 'rejected'],
  [6000, 1363129, 'rejected', 'rejected'],
  [100, 1609005, 'rejected', 'rejected'],
  [100, 2061006, 'rejected', 'rejected'],
  [100, 1609008, 'rejected', 'rejected'],
  [100, 1404102, 'rejected', 'rejected'],
  [100, 1349125, 'rejected', 'rejected'],
];

const named = (name: string, meanings: Meanings, rows: readonly Row[]) =>
  rows.map(([code, subcode, before, after]) => {
    const label = `${name}’s error ${code}${subcode === undefined ? '' : `/${subcode}`}`;
    return { label, meanings, code, subcode, before, after };
  });

test.each([
  ...named('Instagram', instagram, [...SHARED, ...INSTAGRAM]),
  ...named('Facebook', facebook, [...SHARED, ...FACEBOOK]),
])('$label is "$before", and "$after" to a publishing call', ({ meanings, code, subcode, before, after }) => {
  expect([kind(meanings, code, subcode), kind(meanings, code, subcode, true)]).toEqual([before, after]);
});

it('some refusals are known by their words alone', () => {
  expect(kind(instagram, 100, undefined, false, 'The session has been invalidated')).toBe('reconnect');
  expect(kind(instagram, 100, undefined, false, 'The user is not an Instagram business')).toBe('reconnect');
  expect(kind(facebook, 100, undefined, false, 'No permission to publish the video')).toBe('reconnect');
  expect(kind(facebook, 100, undefined, false, 'Name parameter too long')).toBe('rejected');
});

const answered = (status: number, headers: Record<string, string>, body: unknown, publishes = false) => {
  const reply = new Response(null, { status, headers });
  const rules = { data: Success, meanings: facebook, publishes, now: NOW };
  try {
    return openText(reply, typeof body === 'string' ? body : JSON.stringify(body), rules);
  } catch (error) {
    return error;
  }
};

it('a limit is waited for as long as Meta says, and else an hour', () => {
  const body = { error: { message: 'Too many', code: 80_001 } };
  const usage = { '1': [{ estimated_time_to_regain_access: 7 }, { estimated_time_to_regain_access: 3 }] };
  const headers = { 'x-business-use-case-usage': JSON.stringify(usage) };
  expect(answered(400, headers, body)).toMatchObject({ kind: 'limited', retryAt: NOW + 7 * 60_000 });
  expect(answered(400, {}, body)).toMatchObject({ kind: 'limited', retryAt: NOW + HOUR });
  expect(answered(400, { 'x-business-use-case-usage': 'none' }, body)).toMatchObject({ retryAt: NOW + HOUR });
});

it('an answer that says nothing clear is lost after the publishing call, and no more than trouble before it', () => {
  for (const [status, body] of [
    [502, ''],
    [200, 'not JSON'],
    [200, { success: false }],
    [500, { error: { message: 'Oops', code: 99, is_transient: true } }],
  ] as const)
    expect([answered(status, {}, body), answered(status, {}, body, true)]).toMatchObject([
      { kind: 'unavailable' },
      { kind: 'lost' },
    ]);
});

it('the words for a person are preferred, and an unknown refusal keeps the platform’s own', () => {
  const error = { message: '(#100) Param x', code: 100, error_user_msg: 'Please shorten it.' };
  expect(answered(400, {}, { error })).toMatchObject({ kind: 'rejected', message: 'Please shorten it.' });
  expect(answered(400, {}, { error: { message: 'Odd', code: 5555 } })).toMatchObject({ message: 'Odd' });
});
