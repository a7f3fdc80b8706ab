import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { DeviceSession, Me, SignedIn } from '../../shared/api.ts';
import { ask, newPerson, PASSWORD, send } from './ask.ts';

const { DB } = env as unknown as { DB: D1Database };

const signUpBody = (email: string) => ({
  name: 'Anna Berg',
  email,
  password: PASSWORD,
  ofAge: true,
  acceptedTerms: '2026-11-22',
  device: 'Laptop',
  timeZone: 'Europe/Berlin',
});
const signIn = (email: string, password: string, address?: string) =>
  ask<SignedIn>('POST', '/v1/sessions', {
    body: { email, password, device: 'Phone' },
    ...(address ? { headers: { 'cf-connecting-ip': address } } : {}),
  });

describe('signing up', () => {
  it('makes the person, their workspace and a session for this device', async () => {
    const { status, body } = await ask<SignedIn>('POST', '/v1/people', {
      body: signUpBody('Anna@Example.org'),
    });
    expect(status).toBe(201);
    expect(body.person).toMatchObject({ name: 'Anna Berg', email: 'anna@example.org' });
    expect(body.workspaces).toMatchObject([
      { name: "Anna's workspace", timeZone: 'Europe/Berlin', role: 'owner' },
    ]);
    expect(Math.abs(body.now - Date.now())).toBeLessThan(60_000);
    const me = await ask<Me>('GET', '/v1/me', { token: body.token });
    expect(me.body.person.id).toBe(body.person.id);
  });

  it('tells a person whose e-mail is known to sign in instead, and makes nothing', async () => {
    const { email } = await newPerson();
    const { status, body } = await ask('POST', '/v1/people', { body: signUpBody(email.toUpperCase()) });
    expect([status, body.code]).toEqual([409, 'email-taken']);
    expect(await DB.prepare('SELECT count(*) AS n FROM workspaces').first('n')).toBe(1);
  });

  it.each([
    [{ password: 'short' }, 'password'],
    [{ ofAge: false }, 'ofAge'],
    [{ email: 'anna' }, 'email'],
    [{ name: ' ' }, 'name'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ device: undefined }, 'device'],
  ])('names the field that is not right: %o', async (change, field) => {
    const { status, body } = await ask('POST', '/v1/people', {
      body: { ...signUpBody('anna@example.org'), ...change },
    });
    expect([status, body.code, body.field]).toEqual([400, 'invalid', field]);
  });

  it('stores no password, no usable token and no network address', async () => {
    const { status, body } = await ask<SignedIn>('POST', '/v1/people', {
      body: signUpBody('anna@example.org'),
      headers: { 'cf-connecting-ip': '203.0.113.9' },
    });
    expect(status).toBe(201);
    const tables = ['users', 'sessions', 'credentials', 'sign_in_tries'];
    const rows = await DB.batch(tables.map((name) => DB.prepare(`SELECT * FROM ${name}`)));
    const stored = JSON.stringify(rows.map((one) => one.results));
    for (const secret of [PASSWORD, body.token, '203.0.113.9']) expect(stored).not.toContain(secret);
  });
});

describe('signing in', () => {
  it('opens a session of its own for each device', async () => {
    const { email, token } = await newPerson();
    const { status, body } = await signIn(email.toUpperCase(), PASSWORD);
    expect(status).toBe(201);
    const list = await ask<{ items: DeviceSession[] }>('GET', '/v1/sessions', { token: body.token });
    expect(list.body.items.map(({ device, current }) => ({ device, current }))).toEqual(
      expect.arrayContaining([
        { device: 'Laptop', current: false },
        { device: 'Phone', current: true },
      ]),
    );
    expect((await ask('GET', '/v1/me', { token })).status).toBe(200);
  });

  it('answers a wrong password and an unknown e-mail alike', async () => {
    const { email } = await newPerson();
    const wrong = await signIn(email, 'not the password');
    const unknown = await signIn('nobody@example.org', 'not the password');
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('asks to wait after five wrong passwords, even for the right one, and says how long', async () => {
    const { email } = await newPerson();
    for (let count = 0; count < 5; count++) expect((await signIn(email, 'wrong')).status).toBe(401);
    const { status, headers, body } = await signIn(email, PASSWORD);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((body as unknown as { message: string }).message).toMatch(/try again in \d+ s/);
  });

  it('lets no guesses slip through side by side', async () => {
    const { email } = await newPerson();
    const ends = await Promise.all(Array.from({ length: 12 }, () => signIn(email, 'wrong')));
    expect(ends.filter((end) => end.status === 401)).toHaveLength(5);
  });

  it('slows an address that tries many e-mails', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 21; count++)
      statuses.push((await signIn(`guess${count}@example.org`, 'wrong', '203.0.113.9')).status);
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true);
    expect(statuses[20]).toBe(429);
  });

  it('forgets the wrong tries once the right password was given', async () => {
    const { email } = await newPerson();
    for (let count = 0; count < 4; count++) await signIn(email, 'wrong');
    expect((await signIn(email, PASSWORD)).status).toBe(201);
    for (let count = 0; count < 4; count++) expect((await signIn(email, 'wrong')).status).toBe(401);
  });
});

describe('sessions', () => {
  it('end one by one, and only one’s own', async () => {
    const anna = await newPerson();
    const ben = await newPerson('Ben Wolf');
    const phone = await signIn(anna.email, PASSWORD);
    const id = phone.body.sessionId;
    expect((await ask('DELETE', `/v1/sessions/${id}`, { token: ben.token })).status).toBe(404);
    expect((await ask('DELETE', `/v1/sessions/${id}`, { token: anna.token })).status).toBe(200);
    expect((await ask('GET', '/v1/me', { token: phone.body.token })).status).toBe(401);
    expect((await ask('GET', '/v1/me', { token: anna.token })).status).toBe(200);
  });

  it('end everywhere at once', async () => {
    const anna = await newPerson();
    const phone = await signIn(anna.email, PASSWORD);
    expect((await ask('DELETE', '/v1/sessions', { token: phone.body.token })).status).toBe(200);
    for (const token of [anna.token, phone.body.token])
      expect((await ask('GET', '/v1/me', { token })).status).toBe(401);
  });

  it('open for nothing but the signed token: not for what the database holds, not for a cookie', async () => {
    const { token } = await newPerson();
    const stored = await DB.prepare('SELECT token FROM sessions').first<string>('token');
    expect((await ask('GET', '/v1/me', { token: stored ?? '' })).status).toBe(401);
    expect((await ask('GET', '/v1/me', { token: `${stored}.AAAA` })).status).toBe(401);
    const cookie = `clipcast.session_token=${encodeURIComponent(token)}`;
    expect((await send('/v1/me', { headers: { cookie } })).status).toBe(401);
    expect((await ask('GET', '/v1/me')).body.code).toBe('signed-out');
  });

  it('end by themselves when their time is over', async () => {
    const { token } = await newPerson();
    await DB.prepare('UPDATE sessions SET expires_at = ?')
      .bind(Date.now() - 1000)
      .run();
    expect((await ask('GET', '/v1/me', { token })).status).toBe(401);
  });
});
