import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BROWSER_INVENTORY } from '../../shared/privacy/browser.ts';
import { INVENTORY } from '../../shared/privacy.ts';
import { ask, newPerson, PASSWORD, type SignedInPerson, send } from './ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, putMedia, schedule } from './sample.ts';

const EXTENSION = 'chrome-extension://illafbpokhlgaljebcfpmkdhngakjlgb';

describe('every answer', () => {
  it('keeps browsers from guessing, framing, leaking and storing', async () => {
    for (const path of ['/', '/healthz', '/v1/me', '/v1/nothing', '/m/x']) {
      const { headers } = await send(path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('content-security-policy'), path).toMatch(
        /default-src 'none'.*frame-ancestors 'none'/,
      );
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('cache-control'), path).toMatch(/no-store/);
      expect(headers.get('x-request-id'), path).toBeTruthy();
    }
  });

  it('says what is missing in JSON: the address, the method', async () => {
    expect(await ask('GET', '/v1/nothing')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const { status, headers, body } = await ask('PUT', '/v1/people');
    expect([status, headers.get('allow'), body.code]).toEqual([405, 'POST', 'method-not-allowed']);
    expect((await ask('POST', '/v1/me')).status).toBe(405);
  });

  it('tells of trouble on our side nothing but an id, and the log no message', async () => {
    const anna = await newPerson();
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    await DB.prepare('DROP TABLE media').run();
    const path = `/v1/w/${anna.workspaceId}/media/presence`;
    const sha256s = ['e'.repeat(64)];
    const { status, headers, body } = await ask('POST', path, { token: anna.token, body: { sha256s } });
    expect([status, body.code]).toEqual([500, 'internal']);
    expect(body.message).toContain(headers.get('x-request-id'));
    expect(JSON.stringify(body)).not.toMatch(/media|SQL|D1/);
    expect(lines.join()).toContain('no such table');
    expect(lines.join()).not.toContain('e'.repeat(64));
  });
});

describe('the log', () => {
  it('has one line a request with its pattern, and never an id, an address, a word or a token that was sent', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const anna = await newPerson();
    const account = await newAccount(anna);
    const sha256 = await hashOf(jpeg());
    await putMedia(anna, sha256, jpeg());
    await schedule(anna, draft(account, sha256));
    await ask('GET', '/v1/me', { token: anna.token, headers: { 'cf-connecting-ip': '203.0.113.9' } });
    await send('/m/secret-token');
    const requests = lines.map((line) => JSON.parse(line)).filter((line) => line.event === 'request');
    expect(requests.map((line) => `${line.method} ${line.route} ${line.status}`)).toEqual([
      'POST /v1/people 201',
      'PUT /v1/w/:workspace/media/:sha256 201',
      'POST /v1/w/:workspace/posts 201',
      'GET /v1/me 200',
      'GET /m/:token 404',
    ]);
    expect(requests[3]).toMatchObject({ user: anna.userId, ms: expect.any(Number), id: expect.any(String) });
    const secrets = [
      PASSWORD,
      anna.token,
      anna.email,
      anna.workspaceId,
      sha256,
      '203.0.113.9',
      'secret-token',
    ];
    for (const secret of [...secrets, 'townhouse']) expect(lines.join('\n')).not.toContain(secret);
  });
});

describe('a browser', () => {
  const preflight = (origin: string) =>
    send('/v1/me', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });

  it.each([EXTENSION, 'http://127.0.0.1:8787'])('may call from %s, without credentials', async (origin) => {
    const asked = await preflight(origin);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect(asked.headers.get('access-control-allow-headers')).toMatch(/authorization/i);
    const { headers } = await send('/v1/me', { headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toMatch(/origin/i);
  });

  it.each([
    'https://evil.example',
    'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'null',
    'moz-extension://x',
    'moz-extension://0b1c2d3e-0000-4000-8000-a1b2c3d4e5f6',
  ])('may not call from %s', async (origin) => {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    const { headers } = await send('/v1/me', { headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a body', () => {
  let anna: SignedInPerson;
  beforeEach(async () => {
    anna = await newPerson();
  });
  const post = (body: BodyInit) =>
    send('/v1/sessions', { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it('that is no JSON is refused', async () => {
    expect((await post('{"email":')).status).toBe(400);
  });

  it('that is too big is refused, also when it hides its length', async () => {
    const big = JSON.stringify({ email: 'x'.repeat(70_000) });
    expect((await post(big)).status).toBe(413);
    expect((await post(new Blob([big]).stream().pipeThrough(new TransformStream()))).status).toBe(413);
  });

  it('cannot smuggle in fields the contract does not have', async () => {
    const path = `/v1/w/${anna.workspaceId}`;
    const body = { name: 'Berg Immobilien', id: 'x', approval: 'none', role: 'viewer' };
    const answer = await ask('PATCH', path, { token: anna.token, body });
    expect(answer.body).toEqual({
      id: anna.workspaceId,
      name: 'Berg Immobilien',
      timeZone: 'Europe/Berlin',
      role: 'owner',
      lateness: { minutes: 60, otherwise: 'ask' },
      duplicateDays: 14,
      approval: 'none',
      fourEyes: true,
    });
  });
});

describe('accounts', () => {
  it('are listed with what they allow, and nothing of their tokens is in the answer', async () => {
    const anna = await newPerson();
    await newAccount(anna);
    const { status, body } = await ask<{ items: object[] }>('GET', `/v1/w/${anna.workspaceId}/accounts`, {
      token: anna.token,
    });
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { platform: 'tiktok', handle: 'annaberg', connection: { status: 'alive', scopes: ['video.publish'] } },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/sealed|token|remote/i);
  });

  it('of another workspace are not there', async () => {
    const [anna, ben] = [await newPerson(), await newPerson('Ben Wolf')];
    const account = await newAccount(anna);
    for (const [method, path] of [
      ['GET', 'accounts'],
      ['POST', `accounts/${account}/refresh`],
      ['DELETE', `connections/${account}`],
    ] as const) {
      expect((await ask(method, `/v1/w/${anna.workspaceId}/${path}`, { token: ben.token })).status).toBe(404);
      if (method !== 'GET')
        expect((await ask(method, `/v1/w/${ben.workspaceId}/${path}`, { token: ben.token })).status).toBe(
          404,
        );
    }
  });

  it('can be connected only by an owner', async () => {
    const anna = await newPerson();
    await DB.prepare(`UPDATE members SET role = 'editor'`).run();
    const body = { platform: 'tiktok' };
    const path = `/v1/w/${anna.workspaceId}/connections`;
    expect((await ask('POST', path, { token: anna.token, body })).status).toBe(403);
  });
});

describe('the Worker’s own pages', () => {
  it('need no script, load nothing, and are small', async () => {
    // The policy names every field that is stored, so it grows with them.
    const most = { '/': 10_000, '/privacy': 60_000, '/nowhere': 10_000 };
    for (const [path, characters] of Object.entries(most)) {
      const answer = await send(path);
      const html = await answer.text();
      expect(answer.headers.get('content-type')).toMatch(/text\/html/);
      expect(html.length).toBeLessThan(characters);
      expect(html).not.toMatch(/<script|<img|src=/);
      const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
      const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
      expect(answer.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
    }
    expect((await send('/nowhere')).status).toBe(404);
  });

  it('the policy names every field that is stored', async () => {
    const html = await (await send('/privacy')).text();
    for (const { place, fields } of [...INVENTORY, ...BROWSER_INVENTORY])
      expect(html).toContain(`${place}: ${fields.join(', ')}`);
  });

  it('say that all is well at /healthz', async () => {
    expect(await ask('GET', '/healthz')).toMatchObject({ status: 200, body: { ok: true, version: '0.1.0' } });
  });
});
