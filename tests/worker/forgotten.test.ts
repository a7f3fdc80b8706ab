import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it, vi } from 'vitest';
import type { SignedIn } from '../../shared/api.ts';
import { buildApp } from '../../worker/app.ts';
import type { Bindings } from '../../worker/env.ts';
import { MAIL_SETTINGS, mailFake } from '../fakes/mail.ts';
import { ask, newPerson, ORIGIN, PASSWORD, type SignedInPerson } from './ask.ts';
import { heard } from './canaries.ts';

const bindings = env as unknown as Bindings;
const NEW = 'another long secret';

/** The Worker with a mail service (unless told otherwise), as a browser without a session meets it. */
function site(settings: object = MAIL_SETTINGS) {
  const mail = mailFake(Date.now);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) =>
    mail.app.fetch(new Request(input, init)),
  );
  const app = buildApp();
  const visit = async (path: string, form?: Record<string, string>, headers: Record<string, string> = {}) => {
    const run = createExecutionContext();
    const body = form ? { method: 'POST', body: new URLSearchParams(form).toString() } : {};
    const request = new Request(`${ORIGIN}${path}`, { ...body, headers });
    const answer = await app.fetch(request, { ...bindings, ...settings }, run);
    const text = await answer.text();
    await waitOnExecutionContext(run);
    heard(answer.headers, text);
    return { status: answer.status, headers: answer.headers, text };
  };
  const call = async (method: string, path: string, token: string, body = {}): Promise<number> => {
    const run = createExecutionContext();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const request = new Request(`${ORIGIN}${path}`, { method, headers, body: JSON.stringify(body) });
    const { status } = await app.fetch(request, { ...bindings, ...settings }, run);
    await waitOnExecutionContext(run);
    return status;
  };
  const lastPath = () => /\/reset\/\S+/.exec(mail.letters().at(-1)?.text ?? '')?.[0] ?? '';
  return { mail, visit, call, lastPath };
}

const signIn = (email: string, password: string) =>
  ask<SignedIn>('POST', '/v1/sessions', { body: { email, password, device: 'Phone' } });
const both = (password: string) => ({ password, again: password });

it('a letter leads to a new password; every device is signed out, and the person is told', async () => {
  const anna = await newPerson();
  const { mail, visit, lastPath } = site();
  expect((await visit('/forgot')).text).toContain('type="email"');
  expect((await visit('/forgot', { email: anna.email.toUpperCase() })).status).toBe(200);
  expect(mail.letters()).toMatchObject([{ to: [anna.email], subject: 'Choose a new Clipcast password' }]);
  expect((await visit(lastPath())).text).toContain('new-password');
  const path = lastPath();
  expect((await visit(path, both(NEW))).text).toContain('Your password is new');
  expect((await ask('GET', '/v1/me', { token: anna.token })).status).toBe(401);
  expect((await signIn(anna.email, PASSWORD)).status).toBe(401);
  expect((await signIn(anna.email, NEW)).status).toBe(201);
  expect(mail.letters().at(-1)?.subject).toBe('Your Clipcast password was changed');
  const entry = await bindings.DB.prepare(
    "SELECT count(*) AS n FROM audit WHERE action = 'password-changed' AND workspace_id = ?",
  )
    .bind(anna.workspaceId)
    .first('n');
  expect(entry).toBe(1);
});

/** A key for scripts; answers what using it is answered by. */
async function makeKey({ workspaceId, token }: SignedInPerson) {
  const body = { name: 'Nightly\nimport', scopes: ['posts:read'], days: null };
  const { body: made } = await ask<{ key: string }>('POST', `/v1/w/${workspaceId}/api-keys`, { token, body });
  return async () => (await ask('GET', `/v1/w/${workspaceId}/posts`, { token: made.key })).status;
}

/** What somebody in the account could have left behind: a key, and a passkey. */
async function leaveWaysIn(person: SignedInPerson) {
  await bindings.DB.prepare(
    `INSERT INTO passkeys (id, user_id, credential_id, public_key, counter, transports, name, made_at)
     VALUES ('p1', ?, 'c1', 'k', 0, '[]', 'Laptop', 1)`,
  )
    .bind(person.userId)
    .run();
  await bindings.DB.prepare('UPDATE users SET email_verified = 1').run();
  return makeKey(person);
}

it('keys for scripts and open invitations end with a password that was forgotten, and the letter says what stays', async () => {
  const [anna, ben] = [await newPerson(), await newPerson('Ben Wolf')];
  const [useKey, useOther] = [await leaveWaysIn(anna), await makeKey(ben)];
  const { mail, visit, lastPath } = site();
  await visit('/forgot', { email: anna.email });
  expect(await useKey()).toBe(200);
  const invite = async ({ workspaceId, token }: SignedInPerson) =>
    ask('POST', `/v1/w/${workspaceId}/invitations`, { token, body: { role: 'owner' } });
  expect([(await invite(anna)).status, (await invite(ben)).status]).toEqual([201, 201]);
  await visit(lastPath(), both(NEW));
  expect(await useKey()).toBe(401);
  expect(await useOther()).toBe(200);
  const letter = mail.letters().at(-1)?.text;
  expect(letter).toMatch(/revoked with it.*“Nightly import” \(.+\)/);
  expect(letter).toContain('These passkeys still open your account: “Laptop”.');
  expect(letter).toContain('Invitations of yours that nobody had taken were withdrawn too.');
  const left = await bindings.DB.prepare('SELECT made_by FROM invitations').all();
  expect(left.results).toEqual([{ made_by: ben.userId }]);
  const { results } = await bindings.DB.prepare(
    "SELECT actor, action FROM audit WHERE detail = 'by a letter' AND action <> 'password-changed' ORDER BY seq",
  ).all();
  expect(results).toEqual([
    { actor: anna.userId, action: 'key-revoked' },
    { actor: anna.userId, action: 'invitation-withdrawn' },
  ]);
});

it('a password changed on a device, and signing out everywhere, is told by a letter, with the keys and passkeys that stay', async () => {
  const anna = await newPerson();
  const useKey = await leaveWaysIn(anna);
  const { mail, call } = site();
  const body = { password: PASSWORD, newPassword: NEW };
  expect(await call('POST', '/v1/me/password', anna.token, body)).toBe(200);
  expect(await call('DELETE', '/v1/sessions', anna.token)).toBe(200);
  expect(mail.letters().map(({ subject }) => subject)).toEqual([
    'Your Clipcast password was changed',
    'All your devices were signed out of Clipcast',
  ]);
  for (const { to, text } of mail.letters()) {
    expect(to).toEqual([anna.email]);
    expect(text).toContain('go on: “Nightly import” (');
    expect(text).toContain('These passkeys still open your account: “Laptop”.');
  }
  expect(await useKey()).toBe(200);
});

it('an address opens once: of two at the same time one is heard, and looking spends nothing', async () => {
  const anna = await newPerson();
  const { visit, lastPath } = site();
  await visit('/forgot', { email: anna.email });
  const path = lastPath();
  await visit(path);
  await visit(path);
  const ends = await Promise.all([visit(path, both(NEW)), visit(path, both(NEW))]);
  expect(ends.map((end) => end.status).sort()).toEqual([200, 404]);
  expect((await visit(path)).status).toBe(404);
});

it('an address is over after an hour, and as soon as a newer letter is asked for', async () => {
  const anna = await newPerson();
  const { visit, lastPath } = site();
  await visit('/forgot', { email: anna.email });
  const first = lastPath();
  await visit('/forgot', { email: anna.email });
  expect((await visit(first, both(NEW))).status).toBe(404);
  expect((await visit(lastPath())).status).toBe(200);
  await bindings.DB.prepare('UPDATE verifications SET expires_at = ?')
    .bind(Date.now() - 1)
    .run();
  expect((await visit(lastPath())).status).toBe(404);
  expect((await visit(lastPath(), both(NEW))).status).toBe(404);
  expect((await signIn(anna.email, PASSWORD)).status).toBe(201);
});

it('whether an e-mail has an account is not told: same page, same waits, no letter', async () => {
  const anna = await newPerson();
  const { mail, visit } = site();
  const answers = async (email: string) => {
    const all = [];
    for (let count = 0; count < 4; count += 1) {
      const { status, text } = await visit('/forgot', { email });
      all.push({ status, text });
    }
    return all;
  };
  const known = await answers(anna.email);
  expect(mail.letters()).toHaveLength(3);
  expect(await answers('nobody@example.org')).toEqual(known);
  expect(known.map((one) => one.status)).toEqual([200, 200, 200, 429]);
  expect(mail.letters()).toHaveLength(3);
});

it('the database holds the hash of an address, not the address', async () => {
  const anna = await newPerson();
  const { visit, lastPath } = site();
  await visit('/forgot', { email: anna.email });
  const token = lastPath().split('/').at(-1) ?? '';
  expect(token.length).toBeGreaterThan(30);
  const { results } = await bindings.DB.prepare('SELECT * FROM verifications').all();
  expect(results).toHaveLength(1);
  expect(JSON.stringify(results)).not.toContain(token);
});

it('a password that is too short or not the same twice leaves the address good', async () => {
  const anna = await newPerson();
  const { visit, lastPath } = site();
  await visit('/forgot', { email: anna.email });
  const path = lastPath();
  expect((await visit(path, both('short'))).status).toBe(400);
  expect((await visit(path, { password: NEW, again: PASSWORD })).text).toContain('role="alert"');
  expect((await visit(path, both(NEW))).status).toBe(200);
});

it('another site’s form is refused, and pages are kept and indexed by nobody', async () => {
  const anna = await newPerson();
  const { mail, visit } = site();
  const other = await visit('/forgot', { email: anna.email }, { 'sec-fetch-site': 'cross-site' });
  expect(other.status).toBe(403);
  expect(mail.letters()).toHaveLength(0);
  expect(other.headers.get('cache-control')).toBe('no-store');
  expect(other.headers.get('x-robots-tag')).toContain('noindex');
});

it('speaks German to who reads German, in the letter too', async () => {
  const anna = await newPerson();
  const { mail, visit } = site();
  const german = { 'accept-language': 'de-DE,de;q=0.9,en;q=0.8' };
  const page = await visit('/forgot', { email: anna.email }, german);
  expect(page.text).toContain('<html lang="de">');
  expect(mail.letters()[0]?.subject).toBe('Wähl ein neues Clipcast-Passwort');
});

it('a server without a mail service says so, and asks for nothing', async () => {
  const { visit } = site({});
  const page = await visit('/forgot');
  expect(page.status).toBe(404);
  expect(page.text).not.toContain('<form');
});

it('a mail service that is down changes no answer', async () => {
  const anna = await newPerson();
  const { mail, visit } = site();
  mail.refuse(1);
  expect((await visit('/forgot', { email: anna.email })).status).toBe(200);
});
