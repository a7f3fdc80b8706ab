import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Me, SignedIn } from '../../shared/api.ts';
import type { Guards } from '../../shared/own-account.ts';
import { sha256Hex } from '../../worker/connect/seal.ts';
import { authenticator, type Lies } from '../fakes/authenticator.ts';
import { ask, newPerson, PASSWORD, type SignedInPerson, send } from './ask.ts';
import { signUpBody, site } from './site.ts';

const { DB } = env as unknown as { DB: D1Database };
const EXTENSION = 'chrome-extension://illafbpokhlgaljebcfpmkdhngakjlgb';
const BACK = 'https://illafbpokhlgaljebcfpmkdhngakjlgb.chromiumapp.org/passkey';
/** Authenticators take no numbers for a name. */
const HOME = 'http://localhost:8787';
const VERIFIER = 'v'.repeat(43);

/** What a page would have its script ask the browser. */
function askedBy(html: string) {
  const data = /data-ask="([^"]+)"/
    .exec(html)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return data ? JSON.parse(data) : null;
}
async function pageAsks(path: string) {
  const answer = await send(path);
  const html = await answer.text();
  return { answer, html, asked: askedBy(html) };
}
const post = async (path: string, body: object, origin = HOME) => {
  const headers = { 'content-type': 'application/json', origin };
  const answer = await send(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as { url?: string; code?: string } };
};
const openAdd = async (anna: SignedInPerson) => {
  const { body } = await ask<{ url: string }>('POST', '/v1/me/passkeys', {
    token: anna.token,
    body: { password: PASSWORD },
  });
  expect(body.url.startsWith(`${HOME}/passkey/add/`)).toBe(true);
  return pageAsks(new URL(body.url).pathname);
};
async function withPasskey() {
  const anna = await newPerson();
  const device = await authenticator(HOME);
  const { asked } = await openAdd(anna);
  const response = await device.make(asked.options);
  const added = await post('/passkey/add', { ticket: asked.ticket, name: 'Laptop', response });
  expect(added.status).toBe(200);
  return { ...anna, device };
}
const enterPath = async (back = BACK, verifier = VERIFIER) =>
  `/passkey?return=${encodeURIComponent(back)}&challenge=${await sha256Hex(verifier)}`;
async function show(device: Awaited<ReturnType<typeof authenticator>>, lies: Lies = {}) {
  const { asked } = await pageAsks(await enterPath());
  const response = await device.show(asked.options, lies);
  return { asked, response, ...(await post('/passkey/enter', { ticket: asked.ticket, response })) };
}
const redeem = (code: string, verifier = VERIFIER) =>
  ask<SignedIn & { code: string }>('POST', '/v1/sessions/passkey', {
    body: { code, verifier, device: 'Laptop' },
  });

describe('a passkey', () => {
  it('is made on our page and signs in, without the password', async () => {
    const anna = await withPasskey();
    const guards = await ask<Guards>('GET', '/v1/me/guards', { token: anna.token });
    expect(guards.body.passkeys).toMatchObject([{ name: 'Laptop', lastUsedAt: null }]);
    const shown = await show(anna.device);
    const back = new URL(shown.body.url ?? '');
    expect(back.origin + back.pathname).toBe(BACK);
    const signedIn = await redeem(back.searchParams.get('code') ?? '');
    expect(signedIn.status).toBe(201);
    const me = await ask<Me>('GET', '/v1/me', { token: signedIn.body.token });
    expect(me.body.person.id).toBe(anna.userId);
  });

  it('asks for no code from an app: the device has verified the person', async () => {
    const anna = await withPasskey();
    await DB.prepare(
      `INSERT INTO second_factors (user_id, secret_sealed, made_at, on_at) VALUES (?, 'x', 1, 1)`,
    )
      .bind(anna.userId)
      .run();
    const { body } = await show(anna.device);
    expect((await redeem(new URL(body.url ?? '').searchParams.get('code') ?? '')).status).toBe(201);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another name', { rpId: 'evil.example' }],
    ['another challenge', { challenge: 'AAAA' }],
    ['nobody verified', { unverified: true }],
    ['a counter that went back', { counter: 1 }],
  ] as [string, Lies][])('shown with %s opens nothing', async (_, lies) => {
    const anna = await withPasskey();
    await show(anna.device);
    const { status, body } = await show(anna.device, lies);
    expect([status, body.code]).toEqual([403, 'passkey-wrong']);
  });

  it('shown once is not shown twice, and a stranger’s is not known', async () => {
    const anna = await withPasskey();
    const { asked, response } = await show(anna.device);
    expect((await post('/passkey/enter', { ticket: asked.ticket, response })).status).toBe(403);
    const stranger = await authenticator(HOME);
    expect((await show(stranger)).status).toBe(403);
  });

  it('brings a code that is good once, for who asked, for a while', async () => {
    const anna = await withPasskey();
    const codeOf = (url = '') => new URL(url).searchParams.get('code') ?? '';
    const first = codeOf((await show(anna.device)).body.url);
    expect((await redeem(first, 'w'.repeat(43))).body.code).toBe('passkey-wrong');
    expect((await redeem(first)).status).toBe(401);
    const second = codeOf((await show(anna.device)).body.url);
    expect((await redeem(second)).status).toBe(201);
    expect((await redeem(second)).status).toBe(401);
    const third = codeOf((await show(anna.device)).body.url);
    await DB.prepare('UPDATE passkey_visits SET expires_at = 1').run();
    expect((await redeem(third)).status).toBe(401);
  });

  it('is asked for by extensions that may sign in, and goes back to them alone', async () => {
    for (const back of [
      'https://evil.example/passkey',
      `https://${'a'.repeat(32)}.chromiumapp.org/passkey`,
      'https://illafbpokhlgaljebcfpmkdhngakjlgb.chromiumapp.org.evil.example/',
      '',
    ])
      expect((await send(await enterPath(back))).status, back).toBe(404);
    const firefox = `https://${'0a'.repeat(20)}.extensions.allizom.org/passkey`;
    expect((await pageAsks(await enterPath(firefox))).asked.options.rpId).toBe('localhost');
    const { asked } = await pageAsks(await enterPath());
    const other = await post(
      '/passkey/enter',
      { ticket: asked.ticket, response: {} },
      'https://evil.example',
    );
    expect(other.status).toBe(403);
  });

  it('is made with the password, by an address that is good once', async () => {
    const anna = await newPerson();
    const wrong = await ask('POST', '/v1/me/passkeys', { token: anna.token, body: { password: 'wrong' } });
    expect(wrong.body.code).toBe('wrong-password');
    const { asked } = await openAdd(anna);
    const device = await authenticator(HOME);
    const lying = {
      ticket: asked.ticket,
      name: 'x',
      response: await device.make(asked.options, { origin: EXTENSION }),
    };
    expect((await post('/passkey/add', lying)).status).toBe(403);
    const honest = { ticket: asked.ticket, name: 'x', response: await device.make(asked.options) };
    expect((await post('/passkey/add', honest)).status).toBe(403);
  });

  it('may be vouched for by its own key; a certificate, which nobody asked for, is not taken', async () => {
    const device = await authenticator(HOME);
    for (const [vouch, status] of [
      ['certificate', 403],
      ['self', 200],
    ] as const) {
      const { asked } = await openAdd(await newPerson());
      const response = await device.make(asked.options, { vouch });
      const sent = { ticket: asked.ticket, name: 'x', response };
      expect((await post('/passkey/add', sent)).status, vouch).toBe(status);
    }
  });

  it('is removed by its owner alone, with the password', async () => {
    const anna = await withPasskey();
    const ben = await newPerson('Ben Wolf');
    const id = await DB.prepare('SELECT id FROM passkeys').first<string>('id');
    const drop = (token: string, password = PASSWORD) =>
      ask('POST', `/v1/me/passkeys/${id}/remove`, { token, body: { password } });
    expect((await drop(ben.token)).status).toBe(404);
    expect((await drop(anna.token, 'a guess')).body.code).toBe('wrong-password');
    expect((await show(anna.device)).status).toBe(200);
    expect((await drop(anna.token)).status).toBe(200);
    expect((await show(anna.device)).status).toBe(403);
    const deeds = await DB.prepare('SELECT group_concat(action) AS all_of FROM audit').first<string>(
      'all_of',
    );
    for (const deed of ['passkey-added', 'passkey-removed']) expect(deeds).toContain(deed);
  });
});

describe('its person', () => {
  it('is told by a letter that one was added, and that one was removed, in their language', async () => {
    const at = site();
    const { body: me } = await at.ask<SignedIn>('POST', '/v1/people', {
      body: signUpBody('carla@example.org'),
    });
    await at.visit(at.pathFor('carla@example.org'), {});
    const { token } = me;
    const sure = { token, body: { password: PASSWORD }, headers: { 'accept-language': 'fr' } };
    const opened = await at.ask<{ url: string }>('POST', '/v1/me/passkeys', sure);
    const asked = askedBy((await at.visit(new URL(opened.body.url).pathname)).text);
    const device = await authenticator(HOME);
    const body = { ticket: asked.ticket, name: 'Laptop', response: await device.make(asked.options) };
    const headers = { origin: HOME, 'accept-language': 'fr' };
    expect((await at.ask('POST', '/passkey/add', { body, headers })).status).toBe(200);
    const id = await DB.prepare('SELECT id FROM passkeys').first<string>('id');
    expect((await at.ask('POST', `/v1/me/passkeys/${id}/remove`, sure)).status).toBe(200);
    expect(
      at.mail
        .letters()
        .slice(-2)
        .map(({ to, subject }) => [to[0], subject]),
    ).toEqual([
      ['carla@example.org', 'Une clé d’accès a été ajoutée à votre compte Clipcast'],
      ['carla@example.org', 'Une clé d’accès a été retirée de votre compte Clipcast'],
    ]);
  });
});

describe('its page', () => {
  it('runs its one script by its hash, and loads nothing', async () => {
    const { answer, html } = await pageAsks(await enterPath());
    const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(html).not.toMatch(/src=|href=/);
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  });
});
