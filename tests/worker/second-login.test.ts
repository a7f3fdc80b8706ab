import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiOut } from '../../shared/api.ts';
import { buildApp } from '../../worker/app.ts';
import type { Env } from '../../worker/env.ts';
import { type FacebookFake, facebookFake } from '../fakes/facebook.ts';
import { createWorld } from '../fakes/fake.ts';
import { type InstagramFake, instagramFake } from '../fakes/instagram.ts';
import { sandboxFetch } from '../fakes/sandbox.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { bindings } from '../flows/account.ts';
import { newPerson, ORIGIN, type SignedInPerson } from './ask.ts';
import { stillClocks } from './sample.ts';

/** Instagram, connected through Facebook: another login, another app, the same accounts. */

const app = buildApp();
const OF_FACEBOOK = {
  FACEBOOK_CLIENT_ID: '990000000000002',
  FACEBOOK_CLIENT_SECRET: 'sandbox-facebook-secret',
};
const OF_INSTAGRAM = {
  INSTAGRAM_CLIENT_ID: '990000000000001',
  INSTAGRAM_CLIENT_SECRET: 'sandbox-instagram-secret',
};
const execution = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };

let env: Env;
let instagram: InstagramFake;
let facebook: FacebookFake;
let outside: ReturnType<typeof sandboxFetch>;
let anna: SignedInPerson;

beforeEach(async () => {
  stillClocks();
  env = { ...bindings, ...OF_FACEBOOK, ...OF_INSTAGRAM };
  const world = createWorld({
    now: () => Date.now(),
    fetch: async () => new Response(null, { status: 404 }),
  });
  instagram = instagramFake(world, { loopback: true });
  facebook = facebookFake(world, { loopback: true, instagram });
  outside = sandboxFetch([facebook, instagram]);
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => outside(String(input), init));
  anna = await newPerson();
});

const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
  app.fetch(new Request(new URL(path, ORIGIN), { redirect: 'manual', ...init }), env, execution);

async function asked<T>(method: string, rest: string, body?: unknown): Promise<{ status: number; body: T }> {
  const answer = await send(`/v1/w/${anna.workspaceId}/${rest}`, {
    method,
    headers: { authorization: `Bearer ${anna.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : null };
}
const accounts = async () => (await asked<ApiOut<'accounts'>>('GET', 'accounts')).body;
const connections = async () => (await asked<ApiOut<'connections'>>('GET', 'connections')).body.items;

interface Login {
  platform: 'facebook' | 'instagram';
  way?: string;
  user: string;
  pages?: string[];
  without?: string[];
}
const mara = { user: 'mara.lind', pages: ['100000000000101'] };
const throughFacebook: Login = { platform: 'instagram', way: 'facebook', ...mara };
const ownLogin: Login = { platform: 'instagram', user: 'maralind.homes' };

async function connect({ platform, way, ...person }: Login) {
  const { body } = await asked<{ url: string }>('POST', 'connections', { platform, way: way ?? null });
  const opened = await send(body.url);
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const address = new URL(opened.headers.get('location') ?? '');
  const back = await signIn(outside, address.href, person);
  const seen = await send(`${back.pathname}${back.search}`, { headers: { cookie } });
  return { address, html: await seen.text(), status: seen.status };
}
const revoked = () => facebook.requests().filter((one) => one.operation === 'permissions.delete').length;

describe('Instagram through Facebook', () => {
  it('is offered beside the own login wherever Facebook is set up', async () => {
    const ways = async () =>
      (await accounts()).logins?.filter((one) => one.platform === 'instagram').map((one) => one.way);
    expect(await ways()).toEqual([null, 'facebook']);
    env = { ...bindings, ...OF_FACEBOOK };
    expect(await ways()).toEqual(['facebook']);
    env = { ...bindings, ...OF_INSTAGRAM };
    expect(await ways()).toEqual([null]);
    const { status } = await asked('POST', 'connections', { platform: 'instagram', way: 'facebook' });
    expect(status).toBe(422);
  });

  it('signs in at Facebook, with its app, and remembers by which login it came', async () => {
    const { address, html } = await connect(throughFacebook);
    expect(address.href).toContain('www.facebook.com');
    expect(address.searchParams.get('client_id')).toBe(OF_FACEBOOK.FACEBOOK_CLIENT_ID);
    expect(address.searchParams.get('scope')).toContain('instagram_manage_contents');
    expect(html).toContain('Mara Lind Homes is connected');
    const [connection] = await connections();
    expect(connection).toMatchObject({ platform: 'instagram', way: 'facebook', missing: [] });
    const [account] = (await accounts()).items;
    expect(account).toMatchObject({ platform: 'instagram', handle: 'maralind.homes' });
    expect(account?.connection.way).toBe('facebook');
  });

  it('takes the posts of an account over from its own login, and gives that one back', async () => {
    await connect(ownLogin);
    const [before] = (await accounts()).items;
    await connect(throughFacebook);
    const { items } = await accounts();
    expect(items.map((one) => one.id)).toEqual([before?.id]);
    expect(items[0]?.connection.way).toBe('facebook');
    expect((await connections()).map(({ way, status }) => [way, status]).sort()).toEqual([
      [null, 'dead'],
      ['facebook', 'alive'],
    ]);
    expect(instagram.requests().some((one) => one.operation === 'permissions.delete')).toBe(true);
  });

  it('is looked up afresh with the tokens of its Page', async () => {
    await connect(throughFacebook);
    const [account] = (await accounts()).items;
    expect((await asked('POST', `accounts/${account?.id}/refresh`)).status).toBe(200);
    expect(facebook.requests().at(-1)).toMatchObject({ host: 'graph.facebook.com', operation: 'quota' });
  });

  it('says what stays undone where the person may not delete', async () => {
    const { html } = await connect({ ...throughFacebook, without: ['instagram_manage_contents'] });
    expect(html).toContain('deleted');
    expect((await connections())[0]?.missing).toEqual(['remove']);
  });
});

describe('one person, two platforms, one app of Facebook’s', () => {
  const byPlatform = async (platform: string) =>
    (await connections()).find((one) => one.platform === platform);

  it('disconnecting one leaves the other alone, and the last one is given back', async () => {
    await connect({ platform: 'facebook', ...mara });
    await connect(throughFacebook);
    await asked('DELETE', `connections/${(await byPlatform('instagram'))?.id}`);
    expect(await byPlatform('instagram')).toMatchObject({
      status: 'dead',
      deadReason: 'disconnected here; another connection goes by the same consent',
    });
    expect(revoked()).toBe(0);
    await asked('DELETE', `connections/${(await byPlatform('facebook'))?.id}`);
    expect(await byPlatform('facebook')).toMatchObject({ status: 'dead', deadReason: 'disconnected' });
    expect(revoked()).toBe(1);
  });

  it('a login that opens no Instagram account does not end what Facebook opened', async () => {
    const lone = { user: 'mara.lind', without: ['instagram_basic'] };
    await connect({ platform: 'facebook', ...mara });
    const { status } = await connect({ ...throughFacebook, ...lone });
    expect(status).toBe(400);
    expect(revoked()).toBe(0);
    expect((await byPlatform('facebook'))?.status).toBe('alive');
  });
});
