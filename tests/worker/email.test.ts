import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import type { Me, SignedIn } from '../../shared/api.ts';
import type { Guards } from '../../shared/own-account.ts';
import { newPerson, PASSWORD, ask as plainly } from './ask.ts';
import { signUpBody, site } from './site.ts';

const { DB } = env as unknown as { DB: D1Database };
const EMAIL = 'carla@example.org';

/** Somebody new where letters can be written. */
async function newcomer(more: object = {}, settings?: object) {
  const at = site(settings);
  const { status, body } = await at.ask<SignedIn>('POST', '/v1/people', { body: signUpBody(EMAIL, more) });
  expect(status).toBe(201);
  const workspaceId = body.workspaces[0]?.id ?? '';
  const connect = (token = body.token) =>
    at.ask('POST', `/v1/w/${workspaceId}/connections`, { token, body: { platform: 'tiktok' } });
  const me = async (token = body.token) => (await at.ask<Me>('GET', '/v1/me', { token })).body;
  return { ...at, ...body, workspaceId, connect, me };
}

describe('an e-mail', () => {
  it('is asked about at sign-up: nothing of theirs reaches others before the letter is answered', async () => {
    const carla = await newcomer();
    expect(carla.person.isConfirmed).toBe(false);
    expect(carla.mail.letters()).toMatchObject([
      { to: [EMAIL], subject: 'Confirm your e-mail for Clipcast' },
    ]);
    const { status, body } = await carla.connect();
    expect([status, body.code]).toEqual([403, 'email-unconfirmed']);
    for (const [path, input] of [
      ['invitations', { role: 'viewer' }],
      ['api-keys', { name: 'k', scopes: ['posts:read'], days: null }],
      ['uploads', { sha256: 'a'.repeat(64), mime: 'image/jpeg', bytes: 10 }],
    ] as const)
      expect(
        (await carla.ask('POST', `/v1/w/${carla.workspaceId}/${path}`, { token: carla.token, body: input }))
          .body.code,
        path,
      ).toBe('email-unconfirmed');
    expect((await carla.me()).workspaces).toHaveLength(1);

    const path = carla.pathFor(EMAIL);
    expect((await carla.visit(path)).text).toContain(EMAIL);
    expect((await carla.me()).person.isConfirmed).toBe(false);
    expect((await carla.visit(path, {})).text).toContain('Your e-mail is confirmed');
    expect((await carla.me()).person.isConfirmed).toBe(true);
    expect((await carla.connect()).body.code).not.toBe('email-unconfirmed');
    expect((await carla.visit(path, {})).status).toBe(404);
  });

  it('is proven by the newest letter alone, within a day; the database holds no address', async () => {
    const carla = await newcomer();
    const first = carla.pathFor(EMAIL);
    expect((await carla.ask('POST', '/v1/me/email/letter', { token: carla.token })).status).toBe(200);
    const second = carla.pathFor(EMAIL);
    expect(second).not.toBe(first);
    expect((await carla.visit(first)).status).toBe(404);
    const { results } = await DB.prepare('SELECT * FROM verifications').all();
    expect(JSON.stringify(results)).not.toContain(second.split('/').at(-1));
    await DB.prepare('UPDATE verifications SET expires_at = ?').bind(Date.now()).run();
    expect((await carla.visit(second, {})).status).toBe(404);
  });

  it('is written to a few times only, then waits', async () => {
    const carla = await newcomer();
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1)
      statuses.push((await carla.ask('POST', '/v1/me/email/letter', { token: carla.token })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it('on the list lets nobody in who does not have it', async () => {
    const carla = await newcomer({}, { ...(await mailSettings()), SIGN_UP: 'invited', SIGN_UP_ALLOW: EMAIL });
    expect((await carla.connect()).body.code).toBe('email-unconfirmed');
    await carla.visit(carla.pathFor(EMAIL), {});
    expect((await carla.connect()).body.code).not.toBe('email-unconfirmed');
  });

  it('brings nobody into a workspace of others before it is confirmed; the invitation is accepted with it', async () => {
    const anna = await newPerson();
    const made = await plainly<{ url: string }>('POST', `/v1/w/${anna.workspaceId}/invitations`, {
      token: anna.token,
      body: { role: 'editor' },
    });
    const carla = await newcomer({ invitation: made.body.url });
    expect((await carla.me()).workspaces.map(({ id }) => id)).not.toContain(anna.workspaceId);
    const accept = { token: carla.token, body: { invitation: made.body.url } };
    expect((await carla.ask('POST', '/v1/me/invitations', accept)).body.code).toBe('email-unconfirmed');
    // A second letter still knows of it.
    await carla.ask('POST', '/v1/me/email/letter', { token: carla.token });
    const page = await carla.visit(carla.pathFor(EMAIL), {});
    expect(page.text).toContain('Anna&#39;s workspace');
    const joined = (await carla.me()).workspaces.find(({ id }) => id === anna.workspaceId);
    expect(joined?.role).toBe('editor');
  });

  it('of who came before there was a mail service is not asked about', async () => {
    const anna = await newPerson();
    const at = site();
    expect((await at.ask<Me>('GET', '/v1/me', { token: anna.token })).body.person.isConfirmed).toBe(true);
    const guards = await at.ask<Guards>('GET', '/v1/me/guards', { token: anna.token });
    expect(guards.body).toMatchObject({ isConfirmed: false, mail: true });
  });
});

const mailSettings = async () => (await import('../fakes/mail.ts')).MAIL_SETTINGS;

describe('another e-mail', () => {
  const NEW = 'carla.diaz@example.org';
  const change = (at: ReturnType<typeof site>, token: string, body: object) =>
    at.ask<{ letter: boolean; code: string; field: string }>('POST', '/v1/me/email', { token, body });
  const signIn = (email: string) =>
    plainly<SignedIn>('POST', '/v1/sessions', { body: { email, password: PASSWORD, device: 'Phone' } });

  it('takes the password, a letter to the new one, and the old one is told twice', async () => {
    const anna = await newPerson('Anna Berg', 'anna@example.org');
    const at = site();
    const wrong = await change(at, anna.token, { email: NEW, password: 'not it' });
    expect(wrong.body).toMatchObject({ code: 'wrong-password', field: 'password' });
    expect((await change(at, anna.token, { email: NEW.toUpperCase(), password: PASSWORD })).body.letter).toBe(
      true,
    );
    const guards = await at.ask<Guards>('GET', '/v1/me/guards', { token: anna.token });
    expect(guards.body).toMatchObject({ email: 'anna@example.org', pending: NEW });
    expect((await signIn(NEW)).status).toBe(401);
    expect((await at.visit(at.pathFor(NEW), {})).status).toBe(200);
    const me = await at.ask<Me>('GET', '/v1/me', { token: anna.token });
    expect(me.body.person).toMatchObject({ email: NEW, isConfirmed: true });
    const told = at.mail.letters().filter((one) => one.to[0] === 'anna@example.org');
    expect(told.map(({ subject }) => subject)).toEqual([
      'Your Clipcast account is to get another e-mail',
      'Your Clipcast account has another e-mail',
    ]);
    vi.restoreAllMocks();
    expect((await signIn(NEW)).status).toBe(201);
    expect((await signIn('anna@example.org')).status).toBe(401);
    const deeds = await DB.prepare(`SELECT count(*) AS n FROM audit WHERE action = 'email-changed'`).first(
      'n',
    );
    expect(deeds).toBe(1);
  });

  it('is not one that has an account, also when that was made after the letter', async () => {
    const anna = await newPerson();
    const ben = await newPerson('Ben Wolf', 'ben@example.org');
    const at = site();
    const taken = await change(at, anna.token, { email: ben.email, password: PASSWORD });
    expect([taken.status, taken.body.code]).toEqual([409, 'email-taken']);
    await change(at, anna.token, { email: NEW, password: PASSWORD });
    await newPerson('Carla Diaz', NEW);
    const page = await at.visit(at.pathFor(NEW), {});
    expect(page.status).toBe(409);
    const me = await at.ask<Me>('GET', '/v1/me', { token: anna.token });
    expect(me.body.person.email).toBe(anna.email);
  });

  it('changes at once where no letters can be written', async () => {
    const anna = await newPerson();
    const at = site({});
    expect((await change(at, anna.token, { email: NEW, password: PASSWORD })).body.letter).toBe(false);
    expect((await signIn(NEW)).status).toBe(201);
  });
});

it('speaks the reader’s language, in the letter too', async () => {
  const at = site();
  const headers = { 'accept-language': 'pl-PL,pl;q=0.9,en;q=0.5' };
  await at.ask('POST', '/v1/people', { body: signUpBody(EMAIL), headers });
  expect(at.mail.letters()[0]?.subject).toBe('Potwierdź swój e-mail w Clipcast');
  expect((await at.visit(at.pathFor(EMAIL), undefined, headers)).text).toContain('<html lang="pl">');
});

it('a reset by letter takes away passkeys of who never showed that the e-mail is theirs', async () => {
  const anna = await newPerson();
  await DB.prepare(
    `INSERT INTO passkeys (id, user_id, credential_id, public_key, counter, transports, name, made_at)
     VALUES ('p', ?, 'c', 'k', 0, '[]', 'Key', 1)`,
  )
    .bind(anna.userId)
    .run();
  const at = site();
  await at.visit('/forgot', { email: anna.email });
  await at.visit(at.pathFor(anna.email), { password: 'another long secret', again: 'another long secret' });
  expect(await DB.prepare('SELECT count(*) AS n FROM passkeys').first('n')).toBe(0);
});
