import { expect, it } from 'vitest';
import type { ServerHealth, Signals } from '../../../shared/operator.ts';
import { sweep } from '../../../worker/publish/sweep.ts';
import { writeTallies } from '../../../worker/tally.ts';
import { ask, newPerson } from '../ask.ts';
import { context, household } from '../privacy/household.ts';
import { DB, stillClocks } from '../sample.ts';
import { newOperator, operate } from './operator.ts';

it('counts what looks like abuse, by day and about nobody', async () => {
  const olga = await newOperator();
  const anna = await newPerson();
  for (let round = 0; round < 3; round++)
    await ask('POST', '/v1/sessions', { body: { email: anna.email, password: 'wrong', device: 'Phone' } });
  await writeTallies(context());
  await operate(olga, 'POST', '/requests', { kind: 'abuse', email: 'a@x.example', about: 'Spam on a Page' });
  const { body } = await operate<Signals>(olga, 'GET', '/signals');
  expect(body.days).toMatchObject([{ counts: { 'wrong-password': 3 } }]);
  expect(body.reports).toBe(1);
  expect(JSON.stringify(body)).not.toContain(anna.email);
});

it('shows how much of what was posted the platforms refuse, and where most of it comes from', async () => {
  stillClocks();
  const olga = await newOperator();
  const anna = await household();
  const now = Date.now();
  await DB.prepare(
    `UPDATE publications SET status = 'failed', failure_kind = 'rejected', publish_at = ?, due_at = NULL`,
  )
    .bind(now - 1000)
    .run();
  const few = await operate<Signals>(olga, 'GET', '/signals');
  expect(few.body.refused).toEqual([{ platform: 'tiktok', ended: 1, refused: 1 }]);
  // One refusal is nobody's fault.
  expect(few.body.workspaces).toEqual([]);
  for (const id of ['x', 'y'])
    await DB.prepare(
      `INSERT INTO publications (id, post_id, workspace_id, account_id, connection_id, platform, kind, caption, options,
        media, content_hash, scheduled_at, time_zone, publish_at, late_minutes, late_otherwise, status, failure_kind,
        media_complete, created_at, updated_at)
       SELECT ?, post_id, workspace_id, account_id, connection_id, platform, kind, caption, options, media, content_hash,
        scheduled_at, time_zone, publish_at, late_minutes, late_otherwise, status, failure_kind, 1, 1, 1
       FROM publications WHERE id = ?`,
    )
      .bind(id, anna.publicationId)
      .run();
  const { body } = await operate<Signals>(olga, 'GET', '/signals');
  expect(body.workspaces).toMatchObject([{ id: anna.workspaceId, ended: 3, refused: 3 }]);
});

it('shows whether the chores are done, what waits, what is late and how large it is', async () => {
  stillClocks();
  const olga = await newOperator();
  const anna = await household();
  const now = Date.now();
  await DB.prepare(
    `UPDATE publications SET status = 'published', late_ms = 40, publish_at = ?, due_at = ? WHERE id = ?`,
  )
    .bind(now - 1000, now - 300_000, anna.publicationId)
    .run();
  const before = await operate<ServerHealth>(olga, 'GET', '/health');
  expect(before.body).toMatchObject({
    tickAt: null,
    waiting: 1,
    due: 1,
    overdue: 1,
    mail: false,
    people: 2,
    workspaces: 2,
    mediaBytes: 4096 + 9000,
    lateness: [{ platform: 'tiktok', posts: 1, failed: 0, p50: 40, worst: 40 }],
  });
  expect(before.body.databaseBytes).toBeGreaterThan(10_000);
  const ten = Math.floor(now / 600_000) * 600_000;
  await DB.prepare('DROP TABLE oauth_states').run();
  await sweep({ ...context(), now: () => ten });
  await writeTallies(context());
  const { body } = await operate<ServerHealth>(olga, 'GET', '/health');
  expect(body.tickAt).toBe(ten);
});
