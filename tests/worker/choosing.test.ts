import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account, ApiOut } from '../../shared/api.ts';
import { buildApp } from '../../worker/app.ts';
import { publications } from '../../worker/db/schema.ts';
import { desk } from '../fakes/facebook/desk.ts';
import type { FacebookPage, FacebookUser } from '../fakes/facebook/state.ts';
import { sandboxUsers } from '../fakes/facebook/users.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { bindings, db, scheduled, stored } from '../flows/account.ts';
import { newPerson, ORIGIN, type SignedInPerson } from './ask.ts';
import { DB, jpeg, stillClocks } from './sample.ts';

const app = buildApp();
const env = {
  ...bindings,
  FACEBOOK_CLIENT_ID: '990000000000002',
  FACEBOOK_CLIENT_SECRET: 'sandbox-facebook-secret',
};
const execution = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };

const [mara, , lea] = sandboxUsers as [FacebookUser, FacebookUser, FacebookUser];
const page = (number: number): FacebookPage => ({
  ...(mara.pages[0] as FacebookPage),
  id: `30000000000000${number}`,
  name: `Branch ${number}`,
  username: `branch${number}`,
});
const owner: FacebookUser = { ...mara, pages: [page(1), page(2), page(3)] };
const partner: FacebookUser = { ...lea, username: 'tom.partner', pages: [page(1)] };

let facebook: ReturnType<typeof desk>;
let anna: SignedInPerson;

beforeEach(async () => {
  stillClocks();
  facebook = desk({ loopback: true, users: [owner, partner, lea] });
  Object.defineProperty(facebook.clock, 'now', { get: () => Date.now() });
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => facebook.fetch(String(input), init));
  anna = await newPerson();
});

async function send(path: string, init: RequestInit = {}): Promise<Response> {
  return app.fetch(new Request(new URL(path, ORIGIN), { redirect: 'manual', ...init }), env, execution);
}
async function asked<T>(method: string, rest: string, body?: unknown): Promise<{ status: number; body: T }> {
  const answer = await send(`/v1/w/${anna.workspaceId}/${rest}`, {
    method,
    headers: { authorization: `Bearer ${anna.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}
const accounts = async () => (await asked<{ items: Account[] }>('GET', 'accounts')).body.items;
const names = async () => (await accounts()).map((one) => one.name);
const connections = async () => (await asked<ApiOut<'connections'>>('GET', 'connections')).body.items;

/** One consent in a browser, up to the page that the person then sees. */
async function consent(user = owner.username, ticked?: FacebookPage[]) {
  const { body } = await asked<{ url: string }>('POST', 'connections', { platform: 'facebook' });
  const opened = await send(body.url);
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const pages = ticked?.map((one) => one.id) ?? [];
  const back = await signIn(facebook.fetch, opened.headers.get('location') ?? '', { user, pages });
  const seen = await send(`${back.pathname}${back.search}`, { headers: { cookie } });
  return { cookie, status: seen.status, html: await seen.text() };
}
const ticks = (html: string, state: string) =>
  [...html.matchAll(/name="account" value="(\w+)"( checked)?( disabled)?/g)]
    .filter((match) => (match[2] ?? match[3] ?? '').trim() === state)
    .map((match) => match[1] as string);

const choose = (cookie: string, ids: readonly string[]) =>
  send('/connect/facebook/choose', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(ids.map((id) => ['account', id])).toString(),
  });

describe('a consent that opens several accounts', () => {
  it('asks in that very tab which of them to post to, with all of them ticked', async () => {
    const { html, cookie } = await consent();
    expect(html).toContain('Facebook is connected. Where will you post?');
    const ids = ticks(html, 'checked');
    expect(ids).toHaveLength(3);
    expect(await names()).toEqual([]);
    const answer = await choose(cookie, ids.slice(0, 2));
    expect(await answer.text()).toContain('Branch 1 and Branch 2 are ready');
    expect(await names()).toEqual(['Branch 1', 'Branch 2']);
  });

  it('allows its form to go nowhere but back to the Worker', async () => {
    const { cookie } = await consent();
    const answer = await choose(cookie, []);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Choose at least one.');
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'");
  });

  it('lets nobody choose without the cookie of the browser it was given in', async () => {
    const { html } = await consent();
    const answer = await choose('clipcast_consent=somebody-elses', ticks(html, 'checked'));
    expect(answer.status).toBe(400);
    expect(await names()).toEqual([]);
  });

  it('takes no account that another connection opens', async () => {
    const { cookie } = await consent();
    expect((await choose(cookie, ['elsewhere'])).status).toBe(409);
    expect(await names()).toEqual([]);
  });

  it('can be chosen from later in the extension, and again', async () => {
    await consent();
    const [connection] = await connections();
    expect(connection?.accounts.map((one) => one.isChosen)).toEqual([false, false, false]);
    const ids = connection?.accounts.map((one) => one.id) ?? [];
    const path = `connections/${connection?.id}/accounts`;
    const { body } = await asked<ApiOut<'chooseAccounts'>>('PUT', path, { accountIds: ids.slice(1) });
    expect(body.accounts.map((one) => one.isChosen)).toEqual([false, true, true]);
    expect(await names()).toEqual(['Branch 2', 'Branch 3']);
  });

  it('keeps the choice when it is given again, without asking', async () => {
    const { html, cookie } = await consent();
    await choose(cookie, ticks(html, 'checked').slice(0, 1));
    const again = await consent();
    expect(again.html).toContain('are connected');
    expect(await names()).toEqual(['Branch 1']);
  });
});

describe('an account with planned posts', () => {
  async function planned(accountId: string, connectionId: string): Promise<void> {
    const medium = await stored('image', jpeg());
    await scheduled('p1', Date.now() + 3_600_000, medium, {
      workspaceId: anna.workspaceId,
      accountId,
      connectionId,
      platform: 'facebook',
      kind: 'photo',
      stagedGeneration: 1,
    });
  }
  const row = () => db.select().from(publications).get();

  it('is not left out by mistake', async () => {
    const { html, cookie } = await consent();
    const ids = ticks(html, 'checked');
    await choose(cookie, ids);
    const [connection] = await connections();
    await planned(ids[0] as string, connection?.id ?? '');
    const answer = await choose(cookie, ids.slice(1));
    expect(await answer.text()).toContain('Posts still planned on Branch 1: 1.');
    expect(await names()).toHaveLength(3);
  });

  it('that a new consent leaves out is held, with a word on what to do, and goes on once it is ticked again', async () => {
    const { html, cookie } = await consent();
    const ids = ticks(html, 'checked');
    await choose(cookie, ids);
    const [connection] = await connections();
    await planned(ids[0] as string, connection?.id ?? '');
    await consent(owner.username, [page(2), page(3)]);
    expect(await row()).toMatchObject({ status: 'held', holdReason: 'connection-dead', dueAt: null });
    const [left] = await accounts();
    expect(left?.limits.blocked?.message).toContain('Connect again and tick it.');
    await consent();
    expect(await row()).toMatchObject({ status: 'scheduled', holdReason: null });
    expect((await accounts())[0]?.limits.blocked).toBeUndefined();
  });

  it('goes on under the consent of another person who opens it too, staged anew', async () => {
    const { html, cookie } = await consent();
    const ids = ticks(html, 'checked');
    await choose(cookie, ids);
    const [first] = await connections();
    await planned(ids[0] as string, first?.id ?? '');
    await consent(partner.username);
    const second = (await connections()).find((one) => one.id !== first?.id);
    expect(second?.accounts.map((one) => one.name)).toEqual(['Branch 1']);
    expect(await row()).toMatchObject({
      connectionId: second?.id,
      stagedGeneration: null,
      status: 'scheduled',
    });
    expect(await names()).toHaveLength(3);
  });
});

describe('a consent', () => {
  it('that opens no account is told in words, kept nowhere and given back', async () => {
    const { html, status } = await consent(lea.username);
    expect(status).toBe(400);
    expect(html).toContain('Posts go to Pages, and this login opens none');
    expect(await DB.prepare('SELECT count(*) AS n FROM connections').first('n')).toBe(0);
    expect(facebook.fake.requests().at(-1)?.operation).toBe('permissions.delete');
  });

  it('whose every account another consent took over is given back', async () => {
    await consent(partner.username);
    expect(await names()).toEqual(['Branch 1']);
    await consent();
    const found = await connections();
    expect(found.map((one) => one.status).sort()).toEqual(['alive', 'dead']);
    expect(found.find((one) => one.status === 'dead')?.accounts).toEqual([]);
  });

  it('tells what was not granted, scope by scope, as long as it lives', async () => {
    const { body } = await asked<{ url: string }>('POST', 'connections', { platform: 'facebook' });
    const opened = await send(body.url);
    const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const back = await signIn(facebook.fetch, opened.headers.get('location') ?? '', {
      user: partner.username,
      without: ['read_insights', 'pages_manage_engagement'],
    });
    const seen = await send(`${back.pathname}${back.search}`, { headers: { cookie } });
    const html = await seen.text();
    expect(html).toContain('views and likes are missing');
    expect(html).toContain('the first comment is left out');
    const [found] = await connections();
    expect(found?.missing).toEqual(['first-comment', 'analytics']);
    expect(found?.granted).toContainEqual({ scope: 'pages_manage_posts', gives: 'publish' });
    expect(found?.granted.map(({ scope }) => scope)).not.toContain('read_insights');
    expect((await accounts())[0]?.connection.missing).toEqual(['first-comment', 'analytics']);
  });
});
