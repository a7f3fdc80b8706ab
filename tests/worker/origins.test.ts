import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import type { DeviceSession, SignedIn } from '../../shared/api.ts';
import { ask, newPerson, PASSWORD, send } from './ask.ts';

/** Which extensions a browser lets read our answers: those that somebody signed in from. */

const { DB } = env as unknown as { DB: D1Database };
const ours = 'chrome-extension://illafbpokhlgaljebcfpmkdhngakjlgb';
const firefox = () => `moz-extension://${crypto.randomUUID()}`;

const preflight = (origin: string, method: string, path: string) =>
  send(path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': method } });
const lets = async (origin: string, method: string, path: string): Promise<boolean> =>
  (await preflight(origin, method, path)).headers.get('access-control-allow-origin') === origin;
const signIn = (email: string, origin?: string) =>
  ask<SignedIn>('POST', '/v1/sessions', {
    body: { email, password: PASSWORD, device: 'Firefox' },
    ...(origin ? { headers: { origin } } : {}),
  });

it('a Firefox extension may sign in, and only from then on read more; no setting names it', async () => {
  const anna = await newPerson();
  const origin = firefox();
  expect(await lets(origin, 'POST', '/v1/sessions')).toBe(true);
  expect(await lets(origin, 'GET', '/v1/documents')).toBe(true);
  for (const [method, path] of [
    ['GET', '/v1/me'],
    ['GET', '/v1/sessions'],
    ['GET', `/v1/w/${anna.workspaceId}/posts`],
  ] as const)
    expect(await lets(origin, method, path), path).toBe(false);
  const signedIn = await signIn(anna.email, origin);
  expect(signedIn.headers.get('access-control-allow-origin')).toBe(origin);
  expect(await lets(origin, 'GET', '/v1/me')).toBe(true);
  expect(await lets(firefox(), 'GET', '/v1/me')).toBe(false);
});

it('a session serves the extension that signed in, and no other', async () => {
  const anna = await newPerson();
  const [first, second] = [firefox(), firefox()];
  const { token } = (await signIn(anna.email, first)).body;
  const me = (origin?: string) => ask('GET', '/v1/me', { token, ...(origin ? { headers: { origin } } : {}) });
  expect((await me(first)).status).toBe(200);
  await signIn(anna.email, second);
  expect((await me(second)).body.code).toBe('signed-out');
  expect((await me(ours)).body.code).toBe('signed-out');
  expect((await me('https://evil.example')).status).toBe(401);
});

it('stands in the list of devices, and ends with its session', async () => {
  const anna = await newPerson();
  const origin = firefox();
  const phone = await signIn(anna.email, origin);
  const { items } = (await ask<{ items: DeviceSession[] }>('GET', '/v1/sessions', { token: anna.token }))
    .body;
  expect(items.map((one) => one.origin).toSorted()).toEqual([origin, null]);
  await ask('DELETE', `/v1/sessions/${phone.body.sessionId}`, { token: anna.token });
  const after = await ask('GET', '/v1/me', { token: phone.body.token, headers: { origin } });
  expect([after.status, after.body.code]).toEqual([401, 'signed-out']);
  // It can still read that it was signed out.
  expect(after.headers.get('access-control-allow-origin')).toBe(origin);
});

it('is written down by its browser’s id alone, at most once a day', async () => {
  const anna = await newPerson();
  const origin = firefox();
  const { token } = (await signIn(anna.email, origin)).body;
  await ask('GET', '/v1/me', { token, headers: { origin } });
  const { results } = await DB.prepare('SELECT * FROM extension_origins WHERE origin = ?').bind(origin).all();
  expect(results).toEqual([{ origin, seen_at: expect.any(Number) }]);
});
