import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildContext } from '../../worker/build-context.ts';
import { hookWord } from '../../worker/connect/setup.ts';
import type { Context } from '../../worker/context.ts';
import { accounts, connections, notices, publications, webhookDeliveries } from '../../worker/db/schema.ts';
import { deauthorize, deletePerson } from '../../worker/hooks/goodbye.ts';
import { takeHook } from '../../worker/hooks/take-hook.ts';
import { facebook as facebookProvider } from '../../worker/providers/facebook.ts';
import { signature } from '../fakes/tiktok/webhooks.ts';
import { bindings, connectedAccount, db, scheduled, stored } from '../flows/account.ts';
import { send } from './ask.ts';
import { jpeg, stillClocks } from './sample.ts';

const SECRET = bindings.TIKTOK_CLIENT_SECRET ?? '';
let openId: string;

beforeEach(async () => {
  stillClocks();
  await connectedAccount();
  openId = (await db.select().from(connections).get())?.remoteId ?? '';
});

function told(event: string, content: object, at = Date.now()): string {
  const body = { client_key: 'k', event, create_time: Math.floor(at / 1000), user_openid: openId };
  return JSON.stringify({ ...body, content: JSON.stringify(content) });
}

async function deliver(body: string, signedAt = Date.now(), secret = SECRET): Promise<number> {
  const header = await signature(secret, Math.floor(signedAt / 1000), body);
  const answer = await send('/hooks/tiktok', {
    method: 'POST',
    headers: { 'tiktok-signature': header },
    body,
  });
  await answer.text();
  return answer.status;
}

const status = async () => (await db.select().from(connections).get())?.status;
const noticeKinds = async () => (await db.select().from(notices)).map((one) => one.kind);
const row = (id: string) => db.select().from(publications).where(eq(publications.id, id)).get();

async function uncertain(id: string): Promise<void> {
  const medium = await stored('image', jpeg(4096, id.length));
  const now = Date.now();
  await scheduled(id, now - 60_000, medium, {
    status: 'uncertain',
    sentAt: now - 60_000,
    publishAttempt: `attempt-${id}`,
    dueAt: now + 900_000,
  });
}

describe('a webhook of TikTok', () => {
  it('that is not signed by our app, or was signed long ago, does nothing', async () => {
    const body = told('authorization.removed', { reason: 1 }, Date.now() + 5000);
    expect(await deliver(body, Date.now(), 'another secret')).toBe(401);
    expect(await deliver(body, Date.now() - 3_600_000)).toBe(401);
    expect((await send('/hooks/tiktok', { method: 'POST', body })).status).toBe(401);
    expect(await status()).toBe('alive');
    expect(await db.select().from(webhookDeliveries)).toEqual([]);
  });

  it('that the consent was removed deletes the tokens and tells the owner once, however often it comes', async () => {
    const body = told('authorization.removed', { reason: 1 }, Date.now() + 5000);
    expect([await deliver(body), await deliver(body)]).toEqual([200, 200]);
    expect(await status()).toBe('dead');
    expect((await db.select().from(connections).get())?.accessSealed).toBeNull();
    expect(await noticeKinds()).toEqual(['connection-dead']);
  });

  it('that comes after the account was connected again ends nothing', async () => {
    expect(await deliver(told('authorization.removed', { reason: 1 }, Date.now() - 60_000))).toBe(200);
    expect(await status()).toBe('alive');
  });

  it('about a post on its way has it looked at now', async () => {
    await uncertain('one');
    await db.update(publications).set({ kind: 'video' });
    await deliver(told('post.publish.complete', { publish_id: 'p_1' }));
    expect((await row('one'))?.dueAt).toBeLessThanOrEqual(Date.now());
    expect((await row('one'))?.handleSealed).toBeNull();
  });

  it('with a name nobody knows gives it to the one photo post whose answer was lost', async () => {
    await uncertain('one');
    await deliver(told('post.publish.complete', { publish_id: 'p_lost' }));
    const { keys } = buildContext(bindings, { waitUntil: () => undefined });
    const sealed = (await row('one'))?.handleSealed ?? '';
    const handle = await keys.open('handle', 'publications/one/handle/hash-one', sealed);
    expect(JSON.parse(handle)).toEqual({ publishId: 'p_lost' });
  });

  it('with a name that two posts could have is given to neither', async () => {
    await uncertain('one');
    await uncertain('three');
    await deliver(told('post.publish.complete', { publish_id: 'p_lost' }));
    expect([(await row('one'))?.handleSealed, (await row('three'))?.handleSealed]).toEqual([null, null]);
  });

  it('that a post is not public any more is noted and told once', async () => {
    await uncertain('one');
    await db.update(publications).set({ status: 'published', remoteId: '7123456789012345678', dueAt: null });
    const gone = told('post.publish.no_longer_publicaly_available', {
      publish_id: 'p_1',
      post_id: '7123456789012345678',
    });
    await deliver(gone);
    await deliver(gone.replace('"k"', '"k2"'));
    expect((await row('one'))?.goneAt).not.toBeNull();
    expect(await noticeKinds()).toEqual(['gone']);
  });

  it('leaves the same behind in whatever order its news come, and however often', async () => {
    const post = { publish_id: 'p_1', post_id: '7123456789012345678' };
    const news = [
      told('post.publish.complete', { publish_id: 'p_1' }),
      told('post.publish.publicly_available', post),
      told('post.publish.no_longer_publicaly_available', post),
    ];
    await uncertain('one');
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    for (const order of orders) {
      const fresh = { status: 'published', remoteId: 'p_1', dueAt: null, goneAt: null };
      await db.update(publications).set(fresh);
      await db.delete(webhookDeliveries);
      await db.delete(notices);
      for (const which of [...order, ...order]) expect(await deliver(news[which] ?? '')).toBe(200);
      const { remoteId, goneAt, status: end } = (await row('one')) ?? {};
      expect([order, remoteId, end]).toEqual([order, post.post_id, 'published']);
      expect(goneAt).not.toBeNull();
      expect(await noticeKinds()).toEqual(['gone']);
    }
  });

  it('that nobody understands is taken and changes nothing', async () => {
    expect(await deliver(told('something.new', {}))).toBe(200);
    expect(await deliver('no json')).toBe(200);
    expect(await status()).toBe('alive');
  });
});

describe('Meta', () => {
  const APP = { FACEBOOK_CLIENT_ID: '1', FACEBOOK_CLIENT_SECRET: 'meta secret' };
  beforeEach(async () => {
    await db.update(connections).set({ platform: 'facebook', remoteId: '42' });
    await db.update(accounts).set({ platform: 'facebook', remoteId: '4711' });
  });

  async function signed(payload: object, secret = APP.FACEBOOK_CLIENT_SECRET): Promise<string> {
    const encode = (bytes: Uint8Array) =>
      btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');
    const text = encode(new TextEncoder().encode(JSON.stringify(payload)));
    const key = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
    return `${encode(mac)}.${text}`;
  }
  const asked = { algorithm: 'HMAC-SHA256', user_id: '42', issued_at: Math.floor(Date.now() / 1000) + 60 };
  function facebook(): Context {
    const real = buildContext(bindings, { waitUntil: () => undefined });
    return { ...real, env: { ...real.env, ...APP } };
  }

  /** A delivery as Meta signs it, taken in by a Worker that has an app there. */
  async function tell(body: string, secret = APP.FACEBOOK_CLIENT_SECRET): Promise<string> {
    const key = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(body)));
    const hex = [...mac].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const headers = new Headers({ 'x-hub-signature-256': `sha256=${hex}` });
    return takeHook(facebook(), facebookProvider, headers, body);
  }
  const removed = (post_id: string) => {
    const value = { item: 'status', verb: 'remove', post_id };
    const entry = [{ id: '4711', time: Math.floor(Date.now() / 1000), changes: [{ field: 'feed', value }] }];
    return JSON.stringify({ object: 'page', entry });
  };

  it('has a post looked at that was removed on its Page, once, and only when Meta signed the news', async () => {
    await uncertain('one');
    const later = Date.now() + 3_600_000;
    const shown = { status: 'published', platform: 'facebook', remoteId: '4711_9', dueAt: null };
    await db.update(publications).set({ ...shown, measureRound: 1, measureAt: later });
    expect(await tell(removed('4711_9'), 'another secret')).toBe('refused');
    expect((await row('one'))?.measureAt).toBe(later);
    expect([await tell(removed('4711_9')), await tell(removed('4711_9'))]).toEqual(['taken', 'known']);
    const { measureAt, goneAt } = (await row('one')) ?? {};
    expect(measureAt).toBeLessThanOrEqual(Date.now());
    // Only a look can tell, so it is not called gone on Meta's word.
    expect(goneAt).toBeNull();
  });

  it('is not believed without a signature', async () => {
    const body = new URLSearchParams({ signed_request: await signed(asked, 'another secret') });
    for (const path of ['deauthorize', 'deletion'])
      expect((await send(`/hooks/facebook/${path}`, { method: 'POST', body })).status).toBe(401);
  });

  it('learns that the address is ours, by the word we gave it and no other', async () => {
    const word = await hookWord(buildContext(bindings, { waitUntil: () => undefined }), 'facebook');
    const query = (token: string) =>
      `/hooks/facebook?${new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': '77' })}`;
    expect(await (await send(query(word))).text()).toBe('77');
    expect((await send(query('a guess'))).status).toBe(401);
  });

  it('tells that a person removed the app: the tokens go', async () => {
    expect(await deauthorize(facebook(), 'facebook', await signed(asked, 'another secret'))).toBe(false);
    expect(await status()).toBe('alive');
    expect(await deauthorize(facebook(), 'facebook', await signed(asked))).toBe(true);
    expect(await status()).toBe('dead');
  });

  it('that somebody removed the app ends the Instagram they connected through Facebook too', async () => {
    await db.update(connections).set({ platform: 'instagram', way: 'facebook' });
    await db.update(accounts).set({ platform: 'instagram', remoteId: '17841400000000001' });
    expect(await deauthorize(facebook(), 'facebook', await signed(asked))).toBe(true);
    expect(await status()).toBe('dead');
    expect(await noticeKinds()).toEqual(['connection-dead']);
  });

  it('asks for a deletion also of who gave very many consents', async () => {
    const [one] = await db.select().from(connections);
    if (!one) throw new Error('There is no consent.');
    for (let n = 0; n < 130; n += 1)
      await db.insert(connections).values({ ...one, id: `more-${n}`, workspaceId: `w-${n}` });
    expect(await deletePerson(facebook(), 'facebook', await signed(asked))).not.toBeNull();
    const left = await db.select().from(connections).where(eq(connections.remoteId, one.remoteId));
    expect(left).toEqual([]);
  });

  it('asks for a deletion: name, ids and tokens go, and a page shows that they did', async () => {
    const request = await signed(asked);
    const code = await deletePerson(facebook(), 'facebook', request);
    expect(code).toMatch(/^[0-9a-f]{24}$/);
    expect(await deletePerson(facebook(), 'facebook', request)).toBe(code);
    const left = JSON.stringify([
      await db.select().from(connections),
      await db.select().from(accounts),
      await db.select().from(notices),
    ]);
    expect(left).not.toMatch(/Maralind|maralind|"42"|4711/);
    const page = await (await send(`/deletion/${code}`)).text();
    expect(page).toContain('Your data was deleted');
    expect((await send('/deletion/0123')).status).toBe(404);
  });
});
