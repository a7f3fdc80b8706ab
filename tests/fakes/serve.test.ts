import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type ServedSandbox, type ServeGiven, serveSandbox } from './serve.ts';
import { smallJpeg } from './small-media.ts';
import { ALL_SCOPES, PHOTO_INIT, photoBody } from './tiktok/desk.ts';
import { signIn } from './tiktok/sign-in.ts';

const CALLBACK = 'http://127.0.0.1:8787/connect/tiktok/callback';
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function serve(given: Partial<ServeGiven> = {}) {
  const sandbox = await serveSandbox({ port: 0, ...given });
  open.push(sandbox.close);
  const ask = (url: string, init?: RequestInit) => fetch(url.replace('https:/', sandbox.url), init);
  return { sandbox, ask };
}

/** A connected account and one photo post of it, pulled from a small server of this test. */
async function publishPhoto(
  sandbox: ServedSandbox,
  ask: (url: string, init?: RequestInit) => Promise<Response>,
  post_mode = 'DIRECT_POST',
) {
  const photos = createServer((_, reply) => reply.end(smallJpeg()));
  await new Promise<void>((resolve) => photos.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => photos.close(resolve)));
  const { clientKey, clientSecret } = sandbox.fakes.tiktok.options.app;
  const query = {
    client_key: clientKey,
    scope: ALL_SCOPES,
    response_type: 'code',
    redirect_uri: CALLBACK,
    state: 's',
  };
  const page = `https://www.tiktok.com/v2/auth/authorize/?${new URLSearchParams(query)}`;
  const code = (await signIn(ask, page, { user: 'maralind.homes' })).searchParams.get('code') ?? '';
  const form = { client_key: clientKey, client_secret: clientSecret, grant_type: 'authorization_code' };
  const body = new URLSearchParams({ ...form, code, redirect_uri: CALLBACK });
  const tokens = await (
    await ask('https://open.tiktokapis.com/v2/oauth/token/', { method: 'POST', body })
  ).json();
  const url = `http://127.0.0.1:${(photos.address() as AddressInfo).port}/a.jpg`;
  await ask(`https://open.tiktokapis.com/v2/${PHOTO_INIT}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokens.access_token}`, 'content-type': 'application/json' },
    body: JSON.stringify(photoBody([url], {}, { post_mode })),
  });
  const { tiktok } = sandbox.fakes;
  await expect.poll(() => tiktok.published().length + tiktok.waiting().length, { timeout: 5000 }).toBe(1);
}

const soon: Partial<ServeGiven> = { tiktok: { pace: { by: 'clock', processing: 20, moderation: 20 } } };

test('the first path segment names the host, and what became public is on the sandbox’s page', async () => {
  const { sandbox, ask } = await serve(soon);
  await publishPhoto(sandbox, ask);
  const home = await (await fetch(`${sandbox.url}/`)).text();
  expect(home).toContain('@maralind.homes');
  const sha256 = createHash('sha256').update(smallJpeg()).digest('hex');
  expect(home).toContain(`/_sandbox/picture/${sha256}`);
  const picture = await fetch(`${sandbox.url}/_sandbox/picture/${sha256}`);
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(smallJpeg());
  const { posts, perAccount } = await (await fetch(`${sandbox.url}/_sandbox/published`)).json();
  expect(posts).toMatchObject([{ caption: 'Two rooms', media: [{ sha256 }] }]);
  expect(perAccount).toEqual({ 'tiktok @maralind.homes': 1 });
  const arrivals = await (await fetch(`${sandbox.url}/_sandbox/requests`)).json();
  const init = arrivals.find((one: { operation: string }) => one.operation === 'photo.init');
  expect(init.at).toBe(posts[0].acceptedAt);
});

test('an unknown host is a 404 that says so', async () => {
  const { sandbox } = await serve();
  const reply = await fetch(`${sandbox.url}/graph.nowhere.test/v1/me`);
  expect(reply.status).toBe(404);
  expect(await reply.json()).toEqual({ error: 'No sandbox platform answers at /graph.nowhere.test/v1/me.' });
});

test('moods are told over HTTP, and a dropped reply breaks the connection', async () => {
  const { sandbox, ask } = await serve();
  const tell = (body: object) =>
    fetch(`${sandbox.url}/_sandbox/mood`, { method: 'POST', body: JSON.stringify(body) });
  expect((await tell({ platform: 'tiktok', mood: 'grumpy' })).status).toBe(400);
  expect((await tell({ platform: 'myspace', mood: 'down' })).status).toBe(404);
  expect((await tell({ platform: 'tiktok', mood: 'unreachable' })).status).toBe(200);
  await expect(ask('https://www.tiktok.com/v2/auth/authorize/')).rejects.toThrow('fetch failed');
  expect((await ask('https://www.tiktok.com/v2/auth/authorize/')).status).toBe(400);
});

test('what is kept in a folder outlives the server', async () => {
  const keepIn = await mkdtemp(join(tmpdir(), 'clipcast-sandbox-'));
  open.push(() => rm(keepIn, { recursive: true }));
  const first = await serve({ keepIn, ...soon });
  await publishPhoto(first.sandbox, first.ask);
  await first.sandbox.close();
  const second = await serve({ keepIn, ...soon });
  expect(second.sandbox.fakes.tiktok.published()).toEqual(first.sandbox.fakes.tiktok.published());
  expect(second.sandbox.fakes.tiktok.requests().map((one) => one.operation)).toContain('photo.init');
  await fetch(`${second.sandbox.url}/_sandbox/reset`, { method: 'POST' });
  expect(second.sandbox.fakes.tiktok.published()).toEqual([]);
});

test('a taken port is an error', async () => {
  const { sandbox } = await serve();
  const port = Number(new URL(sandbox.url).port);
  await expect(serveSandbox({ port })).rejects.toThrow('EADDRINUSE');
});

test('a draft that waits in the inbox is posted with one button', async () => {
  const { sandbox, ask } = await serve(soon);
  await publishPhoto(sandbox, ask, 'MEDIA_UPLOAD');
  const [draft] = sandbox.fakes.tiktok.waiting();
  expect(await (await fetch(`${sandbox.url}/`)).text()).toContain(`value="${draft?.id}"`);
  const body = new URLSearchParams({ platform: 'tiktok', id: draft?.id ?? '' });
  await fetch(`${sandbox.url}/_sandbox/finish`, { method: 'POST', body });
  await expect.poll(() => sandbox.fakes.tiktok.published().length).toBe(1);
  expect((await fetch(`${sandbox.url}/_sandbox/finish`, { method: 'POST', body })).status).toBe(404);
});

test('a webhook leads to a receiver in here, and what it was told can be looked at', async () => {
  const { sandbox, ask } = await serve();
  const name = await ask('https://cloudflare-dns.com/dns-query?name=hooks.example.com&type=A', {
    headers: { accept: 'application/dns-json' },
  });
  expect(await name.json()).toMatchObject({ Status: 0, Answer: [{ type: 1 }] });
  const headers = { 'webhook-id': 'one' };
  const told = await ask('https://hooks.example.com/mine', { method: 'POST', headers, body: '{"type":"a"}' });
  expect(told.status).toBe(204);
  const page = await (await fetch(`${sandbox.url}/_sandbox/webhooks`)).text();
  expect(page).toContain('/mine');
  expect(page).toContain('webhook-id one');
});
