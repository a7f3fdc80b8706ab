import { beforeEach, describe, expect, it } from 'vitest';
import type { Post, Workspace } from '../../shared/api.ts';
import type { Health, Notice, Waiting } from '../../shared/health.ts';
import { toWall } from '../../shared/schedule.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, schedule, stillClocks, target } from './sample.ts';

let clocks: ReturnType<typeof stillClocks>;
let anna: SignedInPerson;
let account: string;
let sha256: string;
const HOUR = 3_600_000;

beforeEach(async () => {
  clocks = stillClocks();
  anna = await newPerson();
  account = await newAccount(anna);
  sha256 = await hashOf(jpeg());
});

const at = (path: string) => `/v1/w/${anna.workspaceId}${path}`;
const get = async <T>(path: string) => (await ask<T>('GET', at(path), { token: anna.token })).body;
const post = <T>(path: string, body: object) => ask<T>('POST', at(path), { token: anna.token, body });

/** `count` posts, each of a Draft of its own. */
async function planned(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const targets = [target(account, sha256, { caption: `House ${index}`, duplicate: true })];
    const { body } = await schedule<Post>(
      anna,
      draft(account, sha256, { draftId: `draft-${1000 + index}`, targets }),
    );
    ids.push(body.publications[0]?.id ?? '');
  }
  return ids;
}
const hold = (id: string, reason = 'late') =>
  DB.prepare(`UPDATE publications SET status = 'held', hold_reason = ?, due_at = NULL WHERE id = ?`)
    .bind(reason, id)
    .run();
const row = (id: string) => DB.prepare('SELECT * FROM publications WHERE id = ?').bind(id).first();

describe('lateness', () => {
  it('is summed up by platform, without what its owner let be late', async () => {
    const [first] = (await planned(1)) as [string];
    const { results } = await DB.prepare('SELECT * FROM publications LIMIT 1').all();
    const others = Object.keys(results[0] ?? {}).filter((name) => name !== 'id');
    await DB.prepare(
      `INSERT INTO publications (id, ${others.join(', ')})
        WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 100)
        SELECT 'copy-' || i, ${others.join(', ')} FROM n, publications WHERE id = ?`,
    )
      .bind(first)
      .run();
    await DB.prepare(
      `UPDATE publications SET status = 'published', publish_at = ?, late_ms = 20 * CASE WHEN id = ? THEN 1 ELSE substr(id, 6) END`,
    )
      .bind(Date.now() - HOUR, first)
      .run();
    const waived = (await planned(2))[1];
    await DB.prepare(
      `UPDATE publications SET status = 'published', publish_at = ?, late_ms = 9000000, late_waived = 1 WHERE id = ?`,
    )
      .bind(Date.now() - HOUR, waived)
      .run();
    const { punctuality, ends } = await get<Health>('/health');
    expect(punctuality).toEqual([
      { platform: 'tiktok', posts: 100, onTime: 50, p50: 1000, p99: 1980, worst: 2000 },
    ]);
    expect(ends).toEqual({ published: 101, failed: 0, skipped: 0, uncertain: 0 });
  });

  it('of another workspace is not told', async () => {
    await planned(1);
    const bob = await newPerson('Bob');
    expect((await ask('GET', at('/health'), { token: bob.token })).status).toBe(404);
  });

  it('has a rule by default for the workspace, which every post takes over that names none', async () => {
    const lateness = { minutes: 15, otherwise: 'skip' };
    const answer = await ask<Workspace>('PATCH', at(''), { token: anna.token, body: { lateness } });
    expect(answer.body.lateness).toEqual(lateness);
    const own = { minutes: 5, otherwise: 'publish' as const };
    const other = await newAccount(anna, 'bergimmobilien');
    const targets = [target(account, sha256), target(other, sha256, { lateness: own })];
    const { body } = await schedule<Post>(anna, draft(account, sha256, { targets }));
    const found = Object.fromEntries(body.publications.map((one) => [one.accountId, one.lateness]));
    expect(found).toEqual({ [account]: lateness, [other]: own });
  });
});

it('health tells what is overdue, held, troubled and limited', async () => {
  const [late, held, troubled] = (await planned(3)) as [string, string, string];
  const now = Date.now();
  await hold(held, 'quota');
  await DB.prepare('UPDATE publications SET due_at = ? WHERE id = ?')
    .bind(now - HOUR, late)
    .run();
  await DB.prepare(`UPDATE publications SET publish_at = ?, problems = '[{"code":"x"}]' WHERE id = ?`)
    .bind(now + HOUR, troubled)
    .run();
  await DB.prepare(`INSERT INTO paces (key, open_at, why, updated_at) VALUES ('p/tiktok', ?, 'Enough.', 1)`)
    .bind(now + HOUR)
    .run();
  expect(await get('/health?days=7')).toMatchObject({
    days: 7,
    held: { quota: 1 },
    overdue: 1,
    overdueSince: now - HOUR,
    planned: 1,
    troubled: 1,
    limits: [{ platform: 'tiktok', accountId: null, until: now + HOUR, why: 'Enough.' }],
  });
});

describe('what is held', () => {
  it('is shown together, in the order it was planned', async () => {
    const ids = await planned(3);
    for (const [index, id] of ids.entries()) {
      await hold(id);
      await DB.prepare('UPDATE publications SET publish_at = ? WHERE id = ?')
        .bind(5000 - index, id)
        .run();
    }
    const { items } = await get<{ items: Waiting[] }>('/waiting');
    expect(items.map((one) => one.publicationId)).toEqual(ids.toReversed());
    expect(items[0]).toMatchObject({ reason: 'late', accountId: account, title: 'Townhouse, 5 rooms' });
  });

  it('goes out by one decision, and what changed meanwhile is told and left alone', async () => {
    const [first, second, gone] = (await planned(3)) as [string, string, string];
    for (const id of [first, second]) await hold(id);
    clocks.mockClear();
    const items = [first, second, gone].map((publicationId) => ({ publicationId, version: 1 }));
    items[1] = { publicationId: second, version: 7 };
    const { body } = await post('/waiting', { decision: 'send', items });
    expect(body).toEqual({
      done: [first],
      refused: [
        { publicationId: second, code: 'stale-version', status: 'held' },
        { publicationId: gone, code: 'too-late', status: 'scheduled' },
      ],
    });
    expect(await row(first)).toMatchObject({
      status: 'scheduled',
      late_waived: 1,
      hold_reason: null,
      version: 2,
    });
    expect(await row(second)).toMatchObject({ status: 'held', version: 1 });
    expect(clocks).toHaveBeenCalledWith(account);
  });

  it('is skipped by one decision', async () => {
    const ids = await planned(2);
    for (const id of ids) await hold(id);
    const items = ids.map((publicationId) => ({ publicationId, version: 1 }));
    await post('/waiting', { decision: 'skip', items });
    for (const id of ids) expect(await row(id)).toMatchObject({ status: 'canceled', due_at: null });
  });

  it('is moved to the same wall time of tomorrow by one decision', async () => {
    const [id] = (await planned(1)) as [string];
    await hold(id);
    await post('/waiting', { decision: 'tomorrow', items: [{ publicationId: id, version: 1 }] });
    const zone = 'Europe/Berlin';
    const moved = (await row(id)) as { scheduled_at: string; publish_at: number; status: string };
    const days =
      (Date.parse(moved.scheduled_at.slice(0, 10)) - Date.parse(toWall(Date.now(), zone).slice(0, 10))) /
      86_400_000;
    expect([days, moved.scheduled_at.slice(11), moved.status]).toEqual([1, '18:30:00', 'scheduled']);
    expect(toWall(moved.publish_at, zone)).toBe(moved.scheduled_at);
  });

  it('of another workspace cannot be decided', async () => {
    const [id] = (await planned(1)) as [string];
    await hold(id);
    const bob = await newPerson('Bob');
    const items = [{ publicationId: id, version: 1 }];
    const { body } = await ask<object>('POST', `/v1/w/${bob.workspaceId}/waiting`, {
      token: bob.token,
      body: { decision: 'send', items },
    });
    expect(body).toEqual({ done: [], refused: [{ publicationId: id, code: 'not-found', status: null }] });
    expect(await row(id)).toMatchObject({ status: 'held' });
  });
});

it('notices are told newest first with the post they are about, and can be marked as read', async () => {
  const [id] = (await planned(1)) as [string];
  const put = (notice: string, at: number, about: string | null) =>
    DB.prepare(
      `INSERT INTO notices (id, workspace_id, kind, publication_id, message, created_at) VALUES (?, ?, 'x', ?, 'Look.', ?)`,
    )
      .bind(notice, anna.workspaceId, about, at)
      .run();
  await put('n1', 1000, null);
  await put('n2', 2000, id);
  const { items } = await get<{ items: Notice[] }>('/notices');
  expect(items).toMatchObject([
    { id: 'n2', publicationId: id, title: 'Townhouse, 5 rooms' },
    { id: 'n1', postId: null },
  ]);
  expect((await get<{ items: Notice[] }>('/notices?after=1500')).items).toHaveLength(1);
  await post('/notices/read', { until: 1500 });
  const read = (await get<{ items: Notice[] }>('/notices')).items.map((one) => one.readAt !== null);
  expect(read).toEqual([false, true]);
});
