import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../shared/api.ts';
import { buildContext } from '../../worker/build-context.ts';
import { disconnect, settleClosing } from '../../worker/connect/disconnect.ts';
import { refreshIdle, tokenFor, tokenOf } from '../../worker/connect/token.ts';
import { idleConnections, readConnection } from '../../worker/db/queries/connections.ts';
import { desk } from '../fakes/tiktok/desk.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { bindings } from '../flows/account.ts';
import { ask, newPerson, ORIGIN, type SignedInPerson, send } from './ask.ts';
import { DB, stillClocks } from './sample.ts';

type Desk = ReturnType<typeof desk>;
let anna: SignedInPerson;
let tiktok: Desk;

beforeEach(async () => {
  stillClocks();
  tiktok = desk({ loopback: true });
  Object.defineProperty(tiktok.clock, 'now', { get: () => Date.now() });
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => tiktok.fetch(String(input), init));
  anna = await newPerson();
});

const context = () => buildContext(bindings, { waitUntil: () => undefined });
const path = (rest: string): string => `/v1/w/${anna.workspaceId}/${rest}`;
const pathOf = (address: string): string => address.slice(ORIGIN.length);

/** Asks for a consent and opens it, as the browser that the person sits at. */
async function opened(): Promise<{ consent: string; cookie: string; ticket: string }> {
  const asked = await ask<{ url: string }>('POST', path('connections'), {
    token: anna.token,
    body: { platform: 'tiktok' },
  });
  const ticket = pathOf(asked.body.url);
  const answer = await send(ticket, { redirect: 'manual' });
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { consent: answer.headers.get('location') ?? '', cookie, ticket };
}

async function come(back: URL, cookie: string): Promise<{ status: number; text: string }> {
  const answer = await send(`${back.pathname}${back.search}`, { headers: { cookie } });
  return { status: answer.status, text: await answer.text() };
}

async function connected(): Promise<Account> {
  const { consent, cookie } = await opened();
  await come(await signIn(tiktok.fetch, consent, { user: 'maralind.homes' }), cookie);
  const { body } = await ask<{ items: Account[] }>('GET', path('accounts'), { token: anna.token });
  return body.items[0] as Account;
}

const column = <T>(name: string): Promise<T | null> =>
  DB.prepare(`SELECT ${name} FROM connections`).first<T>(name);

describe('a consent', () => {
  it('opens the account in the workspace that asked for it', async () => {
    const account = await connected();
    expect(account).toMatchObject({ platform: 'tiktok', handle: 'maralind.homes' });
    expect(account.limits.choices?.privacy).toContain('PUBLIC_TO_EVERYONE');
    expect(account.connection).toMatchObject({ status: 'alive' });
  });

  it('asks with a challenge as TikTok wants it, and never twice with the same state', async () => {
    const first = new URL((await opened()).consent).searchParams;
    const second = new URL((await opened()).consent).searchParams;
    expect(first.get('code_challenge')).toMatch(/^[0-9a-f]{64}$/);
    expect(first.get('state')).not.toBe(second.get('state'));
    expect(first.get('redirect_uri')).toBe(`${ORIGIN}/connect/tiktok/callback`);
  });

  it('leaves no token, secret or verifier readable in the database', async () => {
    await connected();
    const rows = await DB.prepare('SELECT * FROM connections, oauth_states').all();
    const text = JSON.stringify(rows.results);
    expect(text).not.toMatch(/act\.|rft\./);
    expect(await column('access_sealed')).toMatch(/^k1\./);
  });

  it('is taken once: the same way back a second time opens nothing', async () => {
    const { consent, cookie } = await opened();
    const back = await signIn(tiktok.fetch, consent, { user: 'maralind.homes' });
    expect((await come(back, cookie)).status).toBe(200);
    expect(await come(back, cookie)).toMatchObject({ status: 400 });
  });

  it('belongs to the browser it was opened in', async () => {
    const { consent } = await opened();
    const back = await signIn(tiktok.fetch, consent, { user: 'maralind.homes' });
    const stranger = await come(back, 'clipcast_consent=somebody-elses');
    expect(stranger.status).toBe(400);
    expect(await column('id')).toBeNull();
  });

  it('is opened by its ticket once', async () => {
    const { ticket } = await opened();
    expect((await send(ticket, { redirect: 'manual' })).status).toBe(400);
  });

  it('ends with the session that asked for it', async () => {
    const { consent, cookie } = await opened();
    const back = await signIn(tiktok.fetch, consent, { user: 'maralind.homes' });
    await ask('DELETE', '/v1/sessions', { token: anna.token });
    expect((await come(back, cookie)).status).toBe(400);
  });

  it('that is refused stores nothing and says so in words', async () => {
    const { consent, cookie } = await opened();
    const back = await signIn(tiktok.fetch, consent, { user: 'maralind.homes', refuse: true });
    const page = await come(back, cookie);
    expect(page.status).toBe(400);
    expect(page.text).toContain('TikTok is not connected');
    expect(await column('id')).toBeNull();
  });

  it('with something left out says what will not go', async () => {
    const { consent, cookie } = await opened();
    const back = await signIn(tiktok.fetch, consent, { user: 'maralind.homes', without: ['video.list'] });
    expect((await come(back, cookie)).text).toContain('views and likes are missing');
  });

  it('whose code the platform will not take is told as a refusal, not as our fault', async () => {
    const { consent, cookie } = await opened();
    const back = await signIn(tiktok.fetch, consent, { user: 'maralind.homes' });
    tiktok.fake.tell({ mood: 'down', operation: 'token.code' });
    expect(await come(back, cookie)).toMatchObject({ status: 400 });
  });

  it('given again renews the connection and keeps the account', async () => {
    const before = await connected();
    const after = await connected();
    expect(after.id).toBe(before.id);
    expect(await column('generation')).toBe(2);
  });
});

describe('a token', () => {
  const endsSoon = () =>
    DB.prepare('UPDATE connections SET access_expires_at = ?')
      .bind(Date.now() + 30_000)
      .run();

  it('is renewed before it ends, once, however many ask', async () => {
    const account = await connected();
    await endsSoon();
    const asked = await Promise.allSettled(
      Array.from({ length: 5 }, () => tokenFor(context(), account.connectionId)),
    );
    expect(asked.some((one) => one.status === 'fulfilled')).toBe(true);
    const renewals = tiktok.fake.requests().filter((one) => one.operation === 'token.refresh');
    expect(renewals).toHaveLength(1);
    await expect(tokenFor(context(), account.connectionId)).resolves.toMatchObject({ generation: 1 });
  });

  it('outlives trouble of the net', async () => {
    const account = await connected();
    await endsSoon();
    tiktok.fake.tell({ mood: 'unreachable', operation: 'token.refresh' });
    await expect(tokenFor(context(), account.connectionId)).rejects.toThrow();
    expect(await column('status')).toBe('alive');
    await expect(tokenFor(context(), account.connectionId)).resolves.toBeDefined();
  });

  it('that the platform ended ends the connection, deletes the tokens and tells the owner', async () => {
    const account = await connected();
    await endsSoon();
    tiktok.fake.disconnect('maralind.homes');
    await expect(tokenFor(context(), account.connectionId)).rejects.toMatchObject({ kind: 'reconnect' });
    expect(await column('status')).toBe('dead');
    expect(await column('access_sealed')).toBeNull();
    expect(await column('refresh_sealed')).toBeNull();
    expect(await DB.prepare('SELECT kind FROM notices').first('kind')).toBe('connection-dead');
  });

  const ends = (access: number, consent: number | null) =>
    DB.prepare('UPDATE connections SET access_expires_at = ?, ends_at = ?').bind(access, consent).run();
  const renewals = () => tiktok.fake.requests().filter((one) => one.operation === 'token.refresh').length;
  const HOUR = 3_600_000;
  const DAY = 24 * HOUR;

  it('that nobody needs is left to end: what stands idle asks the platform for nothing', async () => {
    const account = await connected();
    await ends(Date.now() - 20 * DAY, null);
    await refreshIdle(context());
    await ends(Date.now() - 20 * DAY, Date.now() + 60 * DAY);
    await refreshIdle(context());
    expect(renewals()).toBe(0);
    expect(await column('status')).toBe('alive');
    await expect(tokenFor(context(), account.connectionId)).resolves.toBeDefined();
    expect(renewals()).toBe(1);
  });

  it.each([
    ['half-way to the end of its consent', 30 * DAY, 20 * DAY],
    ['after a month, where the consent names no end', 31 * DAY, null],
  ])('that nobody uses is kept alive by the minute cron %s', async (_when, unused, left) => {
    await connected();
    await ends(Date.now() - unused, left === null ? null : Date.now() + left);
    await refreshIdle(context());
    expect(Number(await column('access_expires_at'))).toBeGreaterThan(Date.now() + HOUR);
    await refreshIdle(context());
    expect(renewals()).toBe(1);
  });

  it('that could not be kept alive is left alone for an hour, but not by who needs it', async () => {
    const account = await connected();
    await ends(Date.now() - 90 * DAY, null);
    tiktok.fake.tell({ mood: 'unreachable', operation: 'token.refresh' });
    await refreshIdle(context());
    await refreshIdle(context());
    expect(await column('status')).toBe('alive');
    expect(Number(await column('refresh_lease_until'))).toBeGreaterThan(Date.now() + HOUR / 2);
    await expect(tokenFor(context(), account.connectionId)).resolves.toBeDefined();
  });

  it('that would end before the second it is staged for is renewed at staging', async () => {
    const account = await connected();
    await ends(Date.now() + 30 * 60_000, null);
    const row = await readConnection(context().db, account.connectionId);
    if (!row) throw new Error('No connection.');
    const staged = { ...row, isRenewable: true };
    await tokenOf(context(), staged, Date.now() + 5 * 60_000);
    expect(renewals()).toBe(0);
    await tokenOf(context(), staged, Date.now() + 25 * 60_000);
    expect(renewals()).toBe(1);
  });

  it('is found by the index of what stands idle, however many there are', async () => {
    const { sql, params } = idleConnections(context().db, Date.now()).toSQL();
    const plan = await DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...params)
      .all<{ detail: string }>();
    expect(plan.results.map((one) => one.detail).join()).toContain('USING INDEX connections_idle');
  });
});

describe('disconnecting', () => {
  it('gives the consent back at the platform and deletes the tokens', async () => {
    const account = await connected();
    const { status } = await ask('DELETE', path(`connections/${account.connectionId}`), {
      token: anna.token,
    });
    expect(status).toBe(200);
    expect(tiktok.fake.requests().some((one) => one.operation === 'revoke' && one.status === 200)).toBe(true);
    expect(await column('access_sealed')).toBeNull();
    expect(await column('status')).toBe('dead');
  });

  it('deletes the tokens even while the platform does not answer', async () => {
    const account = await connected();
    tiktok.fake.tell({ mood: 'unreachable', operation: 'revoke' });
    await disconnect(context(), anna.workspaceId, account.connectionId);
    expect(await column('access_sealed')).toBeNull();
    expect(await column('dead_reason')).toContain('did not answer');
  });

  it('of somebody else’s connection finds nothing', async () => {
    const account = await connected();
    const bert = await newPerson('Bert');
    const { status } = await ask('DELETE', `/v1/w/${bert.workspaceId}/connections/${account.connectionId}`, {
      token: bert.token,
    });
    expect(status).toBe(404);
    expect(await column('status')).toBe('alive');
  });

  it('is settled by the cron when nothing is in flight any more', async () => {
    await connected();
    await DB.prepare("UPDATE connections SET status = 'closing'").run();
    await settleClosing(context());
    expect(await column('status')).toBe('dead');
  });
});
