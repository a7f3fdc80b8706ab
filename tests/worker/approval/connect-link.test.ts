import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../../shared/api.ts';
import type { GuestLink } from '../../../shared/review.ts';
import { desk } from '../../fakes/tiktok/desk.ts';
import { signIn } from '../../fakes/tiktok/sign-in.ts';
import { ask, newPerson, ORIGIN, type SignedInPerson, send } from '../ask.ts';
import { DB, newAccount, stillClocks } from '../sample.ts';

let anna: SignedInPerson;
let tiktok: ReturnType<typeof desk>;
beforeEach(async () => {
  stillClocks();
  tiktok = desk({ loopback: true });
  Object.defineProperty(tiktok.clock, 'now', { get: () => Date.now() });
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => tiktok.fetch(String(input), init));
  anna = await newPerson('Anna Berg');
});

type Made = GuestLink & { url: string };
async function link(more: object = {}): Promise<Made & { path: string }> {
  const { status, body } = await ask<Made>('POST', `/v1/w/${anna.workspaceId}/connect-links`, {
    token: anna.token,
    body: { platforms: ['tiktok'], label: 'Bay & Sons', days: 7, ...more },
  });
  expect(status).toBe(201);
  return { ...body, path: new URL(body.url).pathname };
}
const begin = (path: string, login = 'tiktok') =>
  send(`${path}/begin`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `login=${login}`,
  });

/** Goes on to the platform as the client's browser does, and answers what stands there at the end. */
async function connectBy(path: string, between: () => Promise<unknown> = async () => undefined) {
  const page = await begin(path);
  const [, url = ''] = /url=(.+)$/.exec(page.headers.get('refresh') ?? '') ?? [];
  await page.text();
  const opened = await send(url.slice(ORIGIN.length), { redirect: 'manual' });
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const back = await signIn(tiktok.fetch, opened.headers.get('location') ?? '', { user: 'maralind.homes' });
  await between();
  const end = await send(`${back.pathname}${back.search}`, { headers: { cookie } });
  return { status: end.status, text: await end.text() };
}
const accounts = async () =>
  (
    await ask<{ items: Account[] }>('GET', `/v1/w/${anna.workspaceId}/accounts`, { token: anna.token })
  ).body.items.map(({ handle }) => handle);

describe('a link to connect an account by', () => {
  it('lets a client connect an account of their own, without an account here and without seeing anything', async () => {
    await newAccount(anna, 'anotherclient');
    const { path } = await link();
    const page = await send(path);
    const text = await page.text();
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    expect(text).toContain('Connect TikTok');
    const { status, text: end } = await connectBy(path);
    expect(status).toBe(200);
    expect(await accounts()).toEqual(['anotherclient', 'maralind.homes']);
    for (const secret of ['anotherclient', anna.email, anna.userId]) {
      expect(text).not.toContain(secret);
      expect(end).not.toContain(secret);
    }
    const deeds = await DB.prepare(`SELECT action FROM audit WHERE actor = 'client' ORDER BY seq`).all();
    expect(deeds.results.map(({ action }) => action)).toEqual([
      'guest-link-opened',
      'connection-asked',
      'connection-made',
    ]);
  });

  it('connects no other platform than it was made for', async () => {
    const { path } = await link();
    expect((await begin(path, 'youtube')).status).toBe(422);
  });

  it('revoked while the client is at the platform connects nothing', async () => {
    const { path, id } = await link();
    const { status } = await connectBy(path, () =>
      ask('DELETE', `/v1/w/${anna.workspaceId}/guest-links/${id}`, { token: anna.token }),
    );
    expect(status).toBe(400);
    expect(await accounts()).toEqual([]);
    expect((await send(path)).status).toBe(404);
  });

  it('shows no post, and a link to posts connects nothing', async () => {
    const { path } = await link();
    expect((await send(path.replace('/c/', '/r/'))).status).toBe(404);
  });

  it('is made by owners alone', async () => {
    const ben = await newPerson('Ben Wolf');
    await DB.prepare(`INSERT INTO members VALUES (?, ?, 'approver', 1)`)
      .bind(anna.workspaceId, ben.userId)
      .run();
    const { status } = await ask('POST', `/v1/w/${anna.workspaceId}/connect-links`, {
      token: ben.token,
      body: { platforms: ['tiktok'], label: 'Bay', days: 1 },
    });
    expect(status).toBe(403);
  });
});
