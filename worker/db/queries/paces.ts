import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { paces, publications } from '../schema.ts';

/** The limits of a row's account and of our app at its platform, as far as any were learnt. */
export interface Pace {
  key: string;
  openAt: number;
  gapUntil: number;
  quietUntil: number;
  left: number | null;
  resetsAt: number | null;
  why: string | null;
  /** How long staging such a post takes, ms. */
  takesMs: number | null;
}

export const accountPace = (accountId: string): string => `a/${accountId}`;
export const appPace = (platform: string): string => `p/${platform}`;

const keys = sql`('a/' || ${publications.accountId}, 'p/' || ${publications.platform})`;

const stagingKey = sql`'s/' || ${publications.platform} || '/' || ${publications.kind}`;

/** A publication's paces, and how long its staging takes, as one JSON list. */
export const pacesOfPublication = sql<string>`(SELECT json_group_array(json_object('key', pc.key, 'openAt', pc.open_at,
    'gapUntil', pc.gap_until, 'quietUntil', pc.quiet_until, 'left', pc.calls_left, 'resetsAt', pc.resets_at, 'why', pc.why,
    'takesMs', pc.takes_ms))
  FROM paces pc WHERE pc.key IN ('a/' || ${publications.accountId}, 'p/' || ${publications.platform}, ${stagingKey}))`;

/** In SQL, for a row of accounts: until when its platform wants to be left alone with what is not needed, ms; 0: not. */
export const quietUntilOf = (account: { id: SQLWrapper; platform: SQLWrapper }): SQL<number> =>
  sql<number>`coalesce((SELECT max(max(pc.open_at, pc.quiet_until)) FROM paces pc
    WHERE pc.key IN ('a/' || ${account.id}, 'p/' || ${account.platform})), 0)`;

/** Until when our app is to be quiet at a platform, ms; 0: not. */
export async function quietOfApp(db: Db, platform: string): Promise<number> {
  const found = await db
    .select({ until: sql<number>`max(${paces.openAt}, ${paces.quietUntil})` })
    .from(paces)
    .where(sql`${paces.key} = ${appPace(platform)}`)
    .get();
  return found?.until ?? 0;
}

/** True in SQL where the limits let a publishing call go out by `by`. */
export const isPaceOpen = (by: number, needsGap: boolean): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM paces pc WHERE pc.key IN ${keys}
    AND (pc.open_at > ${by} OR (pc.calls_left <= 0 AND pc.resets_at > ${by})
      ${needsGap ? sql`OR pc.gap_until > ${by}` : sql``}))`;

const whereTaken = (id: string, lease: string): SQL =>
  sql`EXISTS (SELECT 1 FROM publications taken WHERE taken.id = ${id} AND taken.lease = ${lease})`;

/** Uses up one of the publishing calls that are left; nothing where the claim did not hold. */
export const takeToken = (db: Db, pace: Pace, taken: { id: string; lease: string; now: number }) =>
  db
    .update(paces)
    .set({ left: sql`${paces.left} - 1`, updatedAt: taken.now })
    .where(
      sql`${paces.key} = ${pace.key} AND ${paces.left} > 0 AND ${paces.resetsAt} > ${taken.now}
        AND ${whereTaken(taken.id, taken.lease)}`,
    );

/** The next that needs a distance waits until `until`; nothing where the claim did not hold. */
export const keepGap = (
  db: Db,
  accountId: string,
  until: number,
  taken: { id: string; lease: string; now: number },
) =>
  // Columns in the order of the table.
  db
    .insert(paces)
    .select(
      sql`SELECT ${accountPace(accountId)}, 0, ${until}, 0, NULL, NULL, NULL, NULL, ${taken.now}
        WHERE ${whereTaken(taken.id, taken.lease)}`,
    )
    .onConflictDoUpdate({
      target: paces.key,
      set: { gapUntil: sql`max(${paces.gapUntil}, excluded.gap_until)`, updatedAt: taken.now },
    });

export interface Lesson {
  openAt?: number;
  quietUntil?: number;
  left?: number;
  resetsAt?: number;
  why?: string;
}

/** What an answer told. Times only grow until they have passed; the newest word on what is left counts. */
export const learn = (db: Db, key: string, lesson: Lesson, now: number) => {
  const { openAt = 0, quietUntil = 0, left = null, resetsAt = null, why = null } = lesson;
  return db
    .insert(paces)
    .values({ key, openAt, quietUntil, left, resetsAt, why, updatedAt: now })
    .onConflictDoUpdate({
      target: paces.key,
      set: {
        openAt: sql`max(${paces.openAt}, excluded.open_at)`,
        quietUntil: sql`max(${paces.quietUntil}, excluded.quiet_until)`,
        left: sql`coalesce(excluded.calls_left, ${paces.left})`,
        resetsAt: sql`coalesce(excluded.resets_at, ${paces.resetsAt})`,
        why: sql`coalesce(excluded.why, ${paces.why})`,
        updatedAt: now,
      },
    });
};

/**
 * How long a staging took that this Attempt brought to its end: from the first of the Attempts that only waited for one
 * another. What takes longer counts at once, what takes less bit by bit. Writes only where the figure is, or was,
 * more than `from`; what is beyond `most` was no staging.
 */
export const learnStaging = (
  db: Db,
  attempt: { id: string; publicationId: string },
  { from, most, now }: { from: number; most: number; now: number },
) => {
  const broken = sql`SELECT coalesce(max(b.started_at), 0) FROM attempts b WHERE b.publication_id = ${attempt.publicationId}
      AND b.id <> ${attempt.id} AND NOT (b.step = 'prepare' AND b.outcome IS 'wait')`;
  const took = sql`${now} - (SELECT min(a.started_at) FROM attempts a WHERE a.publication_id = ${attempt.publicationId}
      AND a.step = 'prepare' AND a.started_at > (${broken}))`;
  // Columns in the order of the table.
  return db
    .insert(paces)
    .select(
      sql`SELECT key, 0, 0, 0, NULL, NULL, took, NULL, ${now} FROM (
          SELECT ${stagingKey} AS key, ${took} AS took FROM publications WHERE publications.id = ${attempt.publicationId})
        WHERE took BETWEEN 0 AND ${most}
          AND (took > ${from} OR EXISTS (SELECT 1 FROM paces known WHERE known.key = key AND known.takes_ms > ${from}))`,
    )
    .onConflictDoUpdate({
      target: paces.key,
      set: {
        takesMs: sql`max(excluded.takes_ms, (3 * coalesce(${paces.takesMs}, 0) + excluded.takes_ms) / 4)`,
        updatedAt: now,
      },
    });
};

/**
 * How many of an account's staged posts that are late (planned before `late`) were planned before this one: they go
 * first. Reads the account's rows due within a day.
 */
export async function lateBefore(
  db: Db,
  row: { id: string; accountId: string; publishAt: number },
  late: number,
): Promise<number> {
  const found = await db
    .select({ count: sql<number>`count(*)` })
    .from(publications)
    .where(
      sql`${publications.accountId} = ${row.accountId} AND ${publications.dueAt} IS NOT NULL
        AND ${publications.dueAt} <= ${late + DAY} AND ${publications.status} = 'ready'
        AND ${publications.publishAt} < ${late}
        AND (${publications.publishAt}, ${publications.id}) < (${row.publishAt}, ${row.id})`,
    )
    .get();
  return found?.count ?? 0;
}
const DAY = 86_400_000;
