import { sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { users, workspaces } from '../schema.ts';

/** Figures of the whole Worker, for whoever runs it. Asked for by a person, never by the machine. */

/** How many there are, and how large database and bucket are. */
export async function sizesOf(db: Db) {
  const [people, rooms, stored, { meta }] = await Promise.all([
    db.$count(users),
    db.$count(workspaces),
    db.get<{ bytes: number }>(sql`SELECT coalesce(sum(bytes), 0) AS bytes FROM media`),
    db.run(sql`SELECT 1`),
  ]);
  return { people, workspaces: rooms, mediaBytes: stored?.bytes ?? 0, databaseBytes: meta.size_after ?? 0 };
}

/** What waits at all, what is due, and what should have been looked at before `late`. */
export const queueOf = (db: Db, now: number, late: number) =>
  db.get<{ waiting: number; due: number; overdue: number; uploads: number }>(sql`
    SELECT count(*) AS waiting, coalesce(sum(due_at <= ${now}), 0) AS due, coalesce(sum(due_at <= ${late}), 0) AS overdue,
      (SELECT count(*) FROM uploads WHERE state IN ('open', 'verifying')) AS uploads
    FROM publications WHERE due_at IS NOT NULL`);

/** Posts planned between two instants, of all workspaces; each workspace's own index leads to them. */
const planned = (from: number, until: number) =>
  sql`workspaces w JOIN publications p ON p.workspace_id = w.id AND p.publish_at > ${from} AND p.publish_at <= ${until}`;
const ENDED = sql`p.status IN ('published', 'delivered', 'removed', 'failed')`;

export const latenessOf = (db: Db, from: number, until: number) =>
  db.all<{ platform: string; posts: number; failed: number; p50: number | null; worst: number | null }>(sql`
    WITH sent AS (
      SELECT p.platform, p.status, CASE WHEN p.late_waived THEN NULL ELSE p.late_ms END AS late,
        row_number() OVER (PARTITION BY p.platform ORDER BY p.late_waived, p.late_ms IS NULL, p.late_ms) AS place,
        sum(p.late_ms IS NOT NULL AND NOT p.late_waived) OVER (PARTITION BY p.platform) AS timed
      FROM ${planned(from, until)} WHERE ${ENDED})
    SELECT platform, count(*) AS posts, sum(status = 'failed') AS failed, max(late) AS worst,
      max(CASE WHEN place = (timed * 50 + 99) / 100 THEN late END) AS p50
    FROM sent GROUP BY platform ORDER BY posts DESC, platform`);

export const refusedByPlatform = (db: Db, from: number, until: number) =>
  db.all<{ platform: string; ended: number; refused: number }>(sql`
    SELECT p.platform, count(*) AS ended, sum(p.failure_kind = 'rejected' AND p.status = 'failed') AS refused
    FROM ${planned(from, until)} WHERE ${ENDED} GROUP BY p.platform ORDER BY p.platform`);

/** Those with at least `least` refusals and more refused than not, the worst first. */
export const refusedByWorkspace = (db: Db, from: number, until: number, least: number) =>
  db.all<{ id: string; name: string; ended: number; refused: number }>(sql`
    SELECT w.id, w.name, count(*) AS ended, sum(p.failure_kind = 'rejected' AND p.status = 'failed') AS refused
    FROM ${planned(from, until)} WHERE ${ENDED} GROUP BY w.id
    HAVING refused >= ${least} AND refused * 2 >= ended ORDER BY refused DESC, w.id LIMIT 20`);
