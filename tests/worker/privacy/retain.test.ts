import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '../../../shared/api.ts';
import { doom, mediaToLookAt } from '../../../worker/db/queries/retention.ts';
import { retain, retainMedia } from '../../../worker/privacy/retain.ts';
import { sweep } from '../../../worker/publish/sweep.ts';
import { db } from '../../flows/account.ts';
import { ask, newPerson } from '../ask.ts';
import { DB, hashOf, jpeg, MEDIA, putMedia, stillClocks } from '../sample.ts';
import { context, type Household, household, rowCounts } from './household.ts';

const DAY = 86_400_000;
let anna: Household;
const inDays = (days: number) => ({ ...context(), now: () => Date.now() + days * DAY });
/** Of what came to its end before this very moment. */
const dueNow = () => ({ now: Date.now(), over: Date.now() + 1 });
const keys = async () => (await MEDIA.list()).objects.map((object) => object.key).toSorted();
const status = (words: string) =>
  DB.prepare('UPDATE publications SET status = ?, updated_at = ?').bind(words, Date.now()).run();
const post = async () =>
  (await ask<Post>('GET', `/v1/w/${anna.workspaceId}/posts/${anna.postId}`, { token: anna.token })).body;

beforeEach(async () => {
  stillClocks();
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('down', { status: 503 }));
  anna = await household();
});

describe('photos and videos', () => {
  it('stay while a post needs them, however old', async () => {
    for (const words of ['scheduled', 'held', 'uncertain']) {
      await status(words);
      await DB.prepare('UPDATE media SET look_at = 0').run();
      await retainMedia(inDays(400));
      expect((await keys()).length).toBe(2);
    }
  });

  it('go 90 days after the last post with them was published, from table and bucket, and are not asked for again', async () => {
    await status('published');
    await retainMedia(inDays(0));
    await retainMedia(inDays(89));
    expect((await keys()).length).toBe(2);
    await retainMedia(inDays(91));
    expect(await keys()).toEqual([]);
    expect(await rowCounts()).toMatchObject({ media: 0, doomed: 0, posts: 1 });
    expect(await post()).toMatchObject({ missing: [], publications: [{ status: 'published' }] });
  });

  it('of a failed post are asked for again where it is sent again', async () => {
    await status('failed');
    await retainMedia(inDays(91));
    expect(await keys()).toEqual([]);
    expect((await post()).missing).toHaveLength(2);
    expect(await DB.prepare('SELECT media_complete FROM publications').first('media_complete')).toBe(0);
  });

  it('of a post that comes again stay as long as it does', async () => {
    await status('published');
    await DB.prepare(
      `INSERT INTO series (id, workspace_id, post_id, rule, starts_at, time_zone, captions, made, make_at, created_by, created_at)
        VALUES ('s', ?, ?, 'FREQ=YEARLY', '2027-01-01T10:00:00', 'UTC', '[]', 1, 1, 'u', 1)`,
    )
      .bind(anna.workspaceId, anna.postId)
      .run();
    await retainMedia(inDays(91));
    expect((await keys()).length).toBe(2);
  });

  it('that are needed again at the last moment are not taken away', async () => {
    await status('published');
    const [sha256 = ''] = anna.sha256s;
    // Looked at while it was over; before it goes, a post needs it.
    await status('scheduled');
    expect(await doom(db, anna.workspaceId, sha256, dueNow())).toBe(false);
    expect(await rowCounts()).toMatchObject({ media: 2, doomed: 0 });
  });

  it('that stand in very many posts are read of the newest ones alone, and stay while an old one needs them or was of use', async () => {
    await status('published');
    const [{ id, sha256 } = { id: '', sha256: '' }] = (
      await DB.prepare('SELECT post_id AS id, sha256 FROM post_media LIMIT 1').all<{
        id: string;
        sha256: string;
      }>()
    ).results;
    const columns = async (table: string, except: string) =>
      Object.keys((await DB.prepare(`SELECT * FROM ${table} LIMIT 1`).first<object>()) ?? {})
        .filter((name) => name !== except)
        .join(', ');
    const copies = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)';
    const [ofPosts, ofMedia] = [await columns('posts', 'id'), await columns('post_media', 'post_id')];
    const ofPublications = (await columns('publications', 'id')).replace('post_id, ', '');
    const copied = ofPosts.replace('draft_id', `draft_id || '-' || i`);
    await DB.batch([
      DB.prepare(
        `INSERT INTO posts (id, ${ofPosts}) ${copies} SELECT 'copy-' || i, ${copied} FROM n, posts WHERE id = ?`,
      ).bind(id),
      DB.prepare(
        `INSERT INTO post_media (post_id, ${ofMedia}) ${copies} SELECT 'copy-' || i, ${ofMedia} FROM n, post_media WHERE post_id = ? AND sha256 = ?`,
      ).bind(id, sha256),
      DB.prepare(
        `INSERT INTO publications (id, post_id, ${ofPublications}) ${copies}
         SELECT 'copy-' || i, 'copy-' || i, ${ofPublications} FROM n, (SELECT * FROM publications WHERE post_id = ? LIMIT 1)`,
      ).bind(id),
    ]);
    const looked = await mediaToLookAt(db, Date.now(), 20);
    const { meta } = await mediaToLookAt(db, Date.now(), 20).run();
    expect(looked.map((one) => one.isNeeded)).not.toContain(1);
    expect(meta.rows_read).toBeLessThan(400);
    // An old post, behind all those that are read, is still to go out, or came to its end only now.
    await DB.prepare(`UPDATE publications SET status = 'scheduled' WHERE id = 'copy-1'`).run();
    const isHere = async () => (await keys()).some((key) => key.endsWith(sha256));
    await retainMedia(inDays(400));
    expect(await isHere()).toBe(true);
    const later = inDays(800).now();
    await DB.prepare(`UPDATE publications SET status = 'published', updated_at = ? WHERE id = 'copy-1'`)
      .bind(later)
      .run();
    await retainMedia(inDays(800));
    expect(await isHere()).toBe(true);
    await retainMedia(inDays(900));
    expect(await isHere()).toBe(false);
  });

  it('that come back at the very moment their bytes go are refused for that moment, and taken a little later', async () => {
    await status('published');
    const bytes = jpeg(4096, 'Anna Berg'.length);
    const sha256 = await hashOf(bytes);
    expect(await doom(db, anna.workspaceId, sha256, dueNow())).toBe(true);
    const busy = await putMedia(anna, sha256, bytes);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5']);
    await busy.text();
    // A Worker that ended between row and bytes: the next tick goes on.
    await retainMedia(inDays(0));
    expect((await keys()).some((key) => key.endsWith(sha256))).toBe(false);
    const again = await putMedia(anna, sha256, bytes);
    expect(again.status).toBe(201);
    await again.text();
    expect((await keys()).some((key) => key.endsWith(sha256))).toBe(true);
  });
});

describe('the bucket', () => {
  it('loses what no row knows, but not what is only a moment old', async () => {
    const orphan = `w/${anna.workspaceId}/${'d'.repeat(64)}`;
    await MEDIA.put(orphan, 'lost');
    await MEDIA.put(`u/${anna.workspaceId}/lost-upload`, 'lost');
    await retain(inDays(0));
    expect(await keys()).toHaveLength(4);
    await DB.prepare('DELETE FROM marks').run();
    await retain(inDays(2));
    expect(await keys()).toHaveLength(2);
    expect(await keys()).not.toContain(orphan);
    expect((await rowCounts()).doomed).toBe(0);
  });

  it('is walked through a page at a time, from where the last one ended', async () => {
    const names = Array.from({ length: 150 }, (_, index) => String(index).padStart(64, '0'));
    await Promise.all(names.map((name) => MEDIA.put(`w/${anna.workspaceId}/${name}`, 'lost')));
    const list = vi.spyOn(MEDIA, 'list');
    await retain({ ...inDays(2), media: MEDIA });
    expect(list).toHaveBeenCalledTimes(1);
    const left = (await MEDIA.list({ prefix: `w/${anna.workspaceId}/0` })).objects.length;
    expect(left).toBeGreaterThan(40);
    expect(left).toBeLessThan(60);
    await retain({ ...inDays(2), media: MEDIA });
    await retain({ ...inDays(2), media: MEDIA });
    expect(await keys()).toHaveLength(2);
    // The walk is over, and begins anew.
    await MEDIA.put(`w/${anna.workspaceId}/${'0'.repeat(64)}`, 'lost');
    await retain({ ...inDays(2), media: MEDIA });
    expect(await keys()).toHaveLength(2);
  });
});

describe('rows', () => {
  it('whose time is over go, table by table, and all others stay', async () => {
    const put = (sql: string, ...values: unknown[]) => DB.prepare(sql).bind(...values);
    const now = Date.now();
    await DB.batch([
      put('DELETE FROM sign_in_tries'),
      put(`INSERT INTO sign_in_tries VALUES ('k', 1, ?)`, now),
      put(`INSERT INTO webhook_deliveries VALUES ('d', 'tiktok', ?)`, now),
      put(`INSERT INTO verifications (id, identifier, value, expires_at) VALUES ('v', 'i', 'x', ?)`, now),
      put(`INSERT INTO passkey_visits (id, what, challenge, expires_at) VALUES ('p', 'enter', 'c', ?)`, now),
      put(`INSERT INTO extension_origins VALUES ('moz-extension://o', ?)`, now),
      put(`INSERT INTO paces (key, updated_at) VALUES ('p/tiktok', ?)`, now),
      put(
        `INSERT INTO oauth_states (id, workspace_id, user_id, session_id, platform, ticket_hash, verifier_sealed, created_at, expires_at)
          VALUES ('o', 'w', 'u', 's', 'tiktok', 't', 'k1.v', ?, ?)`,
        now,
        now,
      ),
    ]);
    const left = async (days: number) => {
      await sweep({ ...context(), now: () => Math.ceil((now + days * DAY) / 600_000) * 600_000 });
      const counts = await rowCounts();
      return [
        'oauth_states',
        'sign_in_tries',
        'verifications',
        'post_metrics',
        'media_links',
        'webhook_deliveries',
        'paces',
        'sessions',
        'notices',
      ].filter((table) => (counts[table] ?? 0) > 0);
    };
    expect(await left(0)).toHaveLength(9);
    expect(await left(2)).toEqual(['media_links', 'webhook_deliveries', 'paces', 'sessions', 'notices']);
    expect(await left(9)).toEqual(['webhook_deliveries', 'paces', 'sessions', 'notices']);
    expect(await left(32)).toEqual(['sessions', 'notices']);
    expect(await left(92)).toEqual(['notices']);
    expect(await left(182)).toEqual([]);
    expect(await rowCounts()).toMatchObject({
      posts: 1,
      publications: 1,
      attempts: 1,
      accounts: 1,
      users: 1,
    });
  });

  it('go a bounded number at a time', async () => {
    const rows = Array.from({ length: 700 }, (_, index) => ({ id: `n${index}` }));
    await DB.prepare(
      `INSERT INTO notices (id, workspace_id, kind, message, created_at)
        SELECT value ->> 'id', 'w', 'failed', 'Old.', 1 FROM json_each(?)`,
    )
      .bind(JSON.stringify(rows))
      .run();
    await retain(context());
    expect((await rowCounts()).notices).toBe(201);
  });
});

describe('what a platform told of an account', () => {
  it('goes after the term that the platform sets, once it can be asked no more', async () => {
    await DB.prepare(`UPDATE accounts SET platform = 'youtube'`).run();
    await DB.prepare(
      `UPDATE connections SET platform = 'youtube', status = 'dead', access_sealed = NULL`,
    ).run();
    await retain(inDays(10));
    expect(await DB.prepare('SELECT name FROM accounts').first('name')).toBe('annaberg');
    await retain(inDays(31));
    const account = await DB.prepare('SELECT name, handle, avatar_url, remote_id FROM accounts').first();
    expect(account).toEqual({
      name: 'YouTube account',
      handle: null,
      avatar_url: null,
      remote_id: 'open-annaberg',
    });
  });

  it('stays where the platform sets none', async () => {
    await newPerson('Ben Wolf');
    await DB.prepare(`UPDATE connections SET status = 'dead'`).run();
    await retain(inDays(31));
    expect(await DB.prepare('SELECT name FROM accounts').first('name')).toBe('annaberg');
  });
});
