import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../shared/api.ts';
import { buildContext } from '../../worker/build-context.ts';
import type { Bindings } from '../../worker/env.ts';
import { linksFor, revokeLinks, seenLinks } from '../../worker/media/links.ts';
import { newPerson, type SignedInPerson, send } from './ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, pathOf, putMedia, schedule, stillClocks } from './sample.ts';

const bytes = jpeg(10_000);
let anna: SignedInPerson;
let of: { workspaceId: string; publicationId: string; attemptId: string };
let sha256: string;
let link: string;

const context = () => buildContext(env as unknown as Bindings, { waitUntil: () => undefined });
const fetchLink = (headers: Record<string, string> = {}, method = 'GET') =>
  send(pathOf(link), { method, headers });

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  sha256 = await hashOf(bytes);
  await putMedia(anna, sha256, bytes);
  const { body } = await schedule<Post>(anna, draft(await newAccount(anna), sha256));
  const publicationId = body.publications[0]?.id ?? '';
  of = { workspaceId: anna.workspaceId, publicationId, attemptId: 'attempt-1' };
  link = await linksFor(context(), of).link(sha256);
});

describe('a signed link', () => {
  it('gives the bytes with their type and length, from the address itself', async () => {
    const answer = await fetchLink();
    expect(answer.status).toBe(200);
    expect(answer.redirected).toBe(false);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': '10000',
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
    });
    expect(await hashOf(new Uint8Array(await answer.arrayBuffer()))).toBe(sha256);
  });

  it('is the same one when the same attempt asks again, another for another attempt', async () => {
    expect(await linksFor(context(), of).link(sha256)).toBe(link);
    expect(await linksFor(context(), { ...of, attemptId: 'attempt-2' }).link(sha256)).not.toBe(link);
  });

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=9900-', 9900, 9999],
    ['bytes=-100', 9900, 9999],
    ['bytes=9990-20000', 9990, 9999],
  ])('gives a range: %s', async (range, first, last) => {
    const answer = await fetchLink({ range });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/10000`);
    expect(answer.headers.get('content-length')).toBe(String(last - first + 1));
    const got = new Uint8Array(await answer.arrayBuffer());
    expect(got).toEqual(bytes.slice(first, last + 1));
  });

  it('says what there is when a range begins behind the end', async () => {
    const answer = await fetchLink({ range: 'bytes=10000-' });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */10000']);
  });

  it('gives the whole when the range was meant for other bytes, or makes no sense', async () => {
    for (const headers of [{ range: 'bytes=0-9', 'if-range': '"other"' }, { range: 'pages=1-2' }]) {
      const answer = await fetchLink(headers as Record<string, string>);
      expect((await answer.arrayBuffer()).byteLength).toBe(10_000);
    }
  });

  it('answers HEAD with the same headers and no bytes', async () => {
    const answer = await fetchLink({}, 'HEAD');
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '10000']);
    expect((await answer.arrayBuffer()).byteLength).toBe(0);
  });

  it('remembers the first and the last pull and how many there were', async () => {
    expect(await seenLinks(context(), of.publicationId)).toMatchObject([
      { firstPulledAt: null, revoked: false },
    ]);
    const before = Date.now();
    for (let count = 0; count < 3; count++) await (await fetchLink()).arrayBuffer();
    const row = await DB.prepare('SELECT * FROM media_links').first<Record<string, number>>();
    expect(row?.pulls).toBe(3);
    expect(row?.first_pulled_at).toBeGreaterThanOrEqual(before);
    expect(row?.last_pulled_at).toBeGreaterThanOrEqual(row?.first_pulled_at ?? 0);
  });

  it('opens nothing once it is closed, and counts no pull then', async () => {
    await revokeLinks(context(), of.publicationId);
    expect((await fetchLink()).status).toBe(404);
    expect(await seenLinks(context(), of.publicationId)).toMatchObject([
      { firstPulledAt: null, revoked: true },
    ]);
  });

  it('opens nothing once its time is over', async () => {
    await DB.prepare('UPDATE media_links SET expires_at = ?')
      .bind(Date.now() - 1)
      .run();
    expect((await fetchLink()).status).toBe(404);
  });

  it('cannot be made up: neither from its id nor from another link’s signature', async () => {
    const other = await linksFor(context(), { ...of, attemptId: 'attempt-2' }).link(sha256);
    const [id] = link.split('/m/')[1]?.split('.') ?? [];
    const [, signature] = other.split('/m/')[1]?.split('.') ?? [];
    for (const token of [id, `${id}.`, `${id}.${signature}`, `${id}.${'0'.repeat(64)}`, 'x'.repeat(5000)])
      expect((await send(`/m/${token}`)).status, token).toBe(404);
    expect(await DB.prepare('SELECT sum(pulls) AS n FROM media_links').first('n')).toBe(0);
  });
});
