import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { API } from '../../shared/api.ts';
import { buildApp } from '../../worker/app.ts';
import { ask, newPerson, type SignedInPerson, send } from './ask.ts';
import { draft, newAccount, photo, schedule, stillClocks, target } from './sample.ts';

/** Every address that is no call of the contract: pages, forms, callbacks, platforms' news, bytes, the operator's tools. */

const OF_CONTRACT = new Set(Object.values(API).map(({ method, path }) => `${method} ${path}`));
const ADDRESSES = [
  ...new Set(
    buildApp().routes.flatMap(({ method, path }) =>
      method === 'ALL' || OF_CONTRACT.has(`${method} ${path}`) ? [] : [`${method} ${path}`],
    ),
  ),
];
const RUNS = 12;
const [SHA, BENS_SHA] = ['a'.repeat(64), 'b'.repeat(64)];
/** What stands in Ben's workspace and nowhere else. */
const BENS = ['Villa of Ben alone', 'ben-and-nobody-else'];

let anna: SignedInPerson;
/** What may stand in an address: doors of Anna's that open, ids of Ben's, and nonsense. */
let words: string[];
/** Named by forms. */
let ids: string[];

beforeEach(async () => {
  stillClocks();
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('There is no way out here.'));
  anna = await newPerson();
  const ben = await newPerson('Ben Wolf');
  const own = async (person: SignedInPerson, handle: string, sha256: string, caption: string) => {
    const account = await newAccount(person, handle);
    const made = await schedule<{ id: string; publications: { id: string }[] }>(
      person,
      draft(account, sha256, {
        draftId: `draft-${handle}`,
        title: caption,
        media: [photo(sha256)],
        targets: [target(account, sha256, { caption })],
      }),
    );
    return [account, made.body.id, made.body.publications[0]?.id ?? ''];
  };
  const hers = await own(anna, 'annaberg', SHA, 'Townhouse');
  const his = await own(ben, BENS[1] ?? '', BENS_SHA, BENS[0] ?? '');
  const door = async (path: string, body: object) =>
    (
      await ask<{ url: string }>('POST', `/v1/w/${anna.workspaceId}/${path}`, { token: anna.token, body })
    ).body.url
      .split('/')
      .at(-1) ?? '';
  const doors = await Promise.all([
    door('review-links', { postIds: [hers[1]], label: 'Mr Bay', days: 7 }),
    door('review-links', { postIds: [hers[1]], label: 'Mr Bay', days: 7, passcode: 'the garden gate' }),
    door('connect-links', { platforms: ['tiktok'], label: 'Mr Bay', days: 7 }),
    door('invitations', { role: 'viewer' }),
  ]);
  ids = [...hers, ...his, SHA, BENS_SHA, ben.userId, ben.workspaceId];
  words = [
    ...doors,
    ...doors,
    ...ids,
    ...['tiktok', 'facebook', 'instagram', 'linkedin', 'x', 'youtube', 'stripe', 'privacy', 'none', '1'],
    ...['%00', '..', '\u{1F4B6}', '__proto__', "'; DROP TABLE posts; --", 'a'.repeat(3000)],
  ];
});

const FIELDS = [
  ...['name', 'note', 'text', 'word', 'seen', 'post', 'passcode', 'login', 'account', 'email', 'password'],
  ...['again', 'signed_request', 'ticket', 'state', 'code', 'error', 'return', 'challenge', 'said', 'id'],
  ...[
    'hub.mode',
    'hub.verify_token',
    'hub.challenge',
    'role',
    'branch',
    'rows',
    'form',
    'sha256',
    'bytes',
    'mime',
  ],
];
const odd = fc.oneof(
  fc.string(),
  fc.constantFrom('approve', 'changes', 'subscribe', 'Mr Bay', 'tiktok', '{"a":', 'x.y', '\ud800', '-1', ''),
  // Stands for one of the ids.
  fc.nat(20).map((at) => `#${at}`),
);
const pairs = fc.array(fc.tuple(fc.constantFrom(...FIELDS), odd), { maxLength: 6 });
const bodies = fc.oneof(
  pairs.map((form) => ({ form })),
  fc.json().map((json) => ({ json })),
  fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(odd, fc.jsonValue({ maxDepth: 2 }))).map((one) => ({
    json: JSON.stringify(one),
  })),
  fc.uint8Array({ maxLength: 200 }).map((raw) => ({ raw })),
  fc.constant({}),
) as fc.Arbitrary<{ form?: [string, string][]; json?: string; raw?: Uint8Array<ArrayBuffer> }>;
const HEADERS: Record<string, string[]> = {
  authorization: ['Bearer nobody', 'Basic YTpi', 'Bearer clipcast_0_0', ''],
  origin: ['https://evil.example', 'null', 'http://127.0.0.1:8787', 'http://localhost:8787'],
  'sec-fetch-site': ['cross-site', 'same-origin'],
  cookie: ['clipcast_guest=x', 'clipcast_consent=x', 'clipcast_guest', '=;=;'],
  range: ['bytes=0-', 'bytes=5-2', 'bytes=-1', 'lines=1'],
  'content-length': ['99999999'],
  'accept-language': ['de;q=x', '*', ';;,,', 'pl'],
  'x-hub-signature-256': ['sha256=00', 'sha256='],
  'tiktok-signature': ['t=1,s=0', 't='],
  'stripe-signature': ['t=1,v1=0'],
  upgrade: ['websocket'],
};
const headers = fc.dictionary(fc.constantFrom(...Object.keys(HEADERS)), fc.nat(10), { maxKeys: 4 });

it.each(ADDRESSES)(
  '%s never breaks, and shows nobody else’s work, whatever is sent',
  async (address) => {
    const [method = '', path = ''] = address.split(' ');
    const named = (text: string): string =>
      text.replace(/^#(\d+)$/, (_, at) => ids[Number(at) % ids.length] ?? '').toWellFormed();
    const picks = fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        picks,
        pairs,
        bodies,
        headers,
        fc.boolean(),
        async (pick, asked, body, given, isAnna) => {
          let at = 0;
          const filled = path
            .replace(/:\w+(\{[^}]*\})?/g, () =>
              encodeURIComponent(words[(pick[at++] ?? 0) % words.length] ?? ''),
            )
            .replace('*', encodeURIComponent(words[(pick[4] ?? 0) % words.length] ?? ''));
          const query = new URLSearchParams(asked.map(([name, text]) => [name, named(text)]));
          const sent =
            body.form !== undefined
              ? new URLSearchParams(body.form.map(([name, text]) => [name, named(text)])).toString()
              : (body.json ?? body.raw ?? null);
          const all = new Headers(
            Object.entries(given).map(([name, n]) => [
              name,
              HEADERS[name]?.[n % (HEADERS[name]?.length ?? 1)] ?? '',
            ]),
          );
          if (isAnna) all.set('authorization', `Bearer ${anna.token}`);
          if (body.form) all.set('content-type', 'application/x-www-form-urlencoded');
          if (body.json !== undefined) all.set('content-type', 'application/json');
          const answer = await send(`${filled}?${query}`, {
            method,
            headers: all,
            redirect: 'manual',
            ...(method === 'GET' || sent === null ? {} : { body: sent }),
          });
          const text = await answer.text();
          const told = `${method} ${filled}?${query} ${JSON.stringify([...all])} ${String(sent)}: ${answer.status} ${text.slice(0, 500)}`;
          expect(answer.status, told).toBeLessThan(500);
          for (const one of BENS) expect(text, told).not.toContain(one);
          if (text.startsWith('<!doctype')) expect(text, told).toMatch(/<html lang="[a-z]{2}">/);
        },
      ),
      { numRuns: RUNS },
    );
  },
  60_000,
);

it('all addresses of pages and forms are among them', () => {
  const expected = [
    'GET /',
    'GET /r/:token',
    'POST /r/:token/decide',
    'POST /c/:token/begin',
    'POST /forgot',
  ];
  expect(ADDRESSES).toEqual(expect.arrayContaining(expected));
  expect(ADDRESSES.length).toBeGreaterThan(45);
});
