import type { Decision } from '../../shared/health.ts';
import { toInstant, toWall } from '../../shared/schedule.ts';
import { armAll } from '../arm.ts';
import type { Context } from '../context.ts';
import { noteAsked } from '../db/queries/approvals.ts';
import type { PublicationRow } from '../db/queries/publications.ts';
import {
  type Chosen,
  type Moved,
  moveHeld,
  sendHeld,
  skipHeld,
  standingById,
} from '../db/queries/waiting.ts';
import type { Scope } from './owner.ts';
import { tidy } from './tidy.ts';

export interface Decided {
  done: string[];
  refused: { publicationId: string; code: string; status: string | null }[];
}

/**
 * One decision for many held posts, in one statement: what is no longer held, or was changed since it was shown, is
 * left alone and told. What goes out late then does so one by one (`pace.ts`).
 */
export async function decideHeld(
  context: Context,
  scope: Scope,
  { decision, items }: { decision: Decision; items: Chosen[] },
): Promise<Decided> {
  const { db } = context;
  const { workspaceId } = scope;
  const now = context.now();
  const changed =
    decision === 'send'
      ? await sendHeld(db, workspaceId, items, now)
      : decision === 'skip'
        ? await skipHeld(db, workspaceId, items, now)
        : await moveHeld(db, workspaceId, items, await tomorrows(context, workspaceId, items), {
            by: scope.userId,
            now,
          });
  for (const postId of new Set(changed.filter((row) => row.review === 'asked').map((row) => row.postId)))
    await noteAsked(db, postId, scope.userId);
  await armAll(context, changed);
  if (decision === 'skip') for (const row of changed) context.later(tidy(context, row));
  const done = changed.map((row) => row.id);
  const left = items.map((one) => one.publicationId).filter((id) => !done.includes(id));
  return { done, refused: await reasons(context, workspaceId, left) };
}

async function reasons(context: Context, workspaceId: string, ids: string[]): Promise<Decided['refused']> {
  if (ids.length === 0) return [];
  const rows = await standingById(context.db, workspaceId, ids);
  return ids.map((publicationId) => {
    const row = rows.find((one) => one.id === publicationId);
    if (!row) return { publicationId, code: 'not-found', status: null };
    return { publicationId, code: row.status === 'held' ? 'stale-version' : 'too-late', status: row.status };
  });
}

async function tomorrows(context: Context, workspaceId: string, items: Chosen[]): Promise<Moved[]> {
  const ids = items.map((one) => one.publicationId);
  const rows = await standingById(context.db, workspaceId, ids);
  return rows.map((row) => nextDay(row, context.now()));
}

const DAY = 86_400_000;

/** The same wall time on the first day after today, by the clocks of its own zone. */
export function nextDay(row: Pick<PublicationRow, 'id' | 'scheduledAt' | 'timeZone'>, now: number): Moved {
  const noonToday = toInstant(`${toWall(now, row.timeZone).slice(0, 10)}T12:00:00`, row.timeZone).at;
  const day = toWall(noonToday + DAY, row.timeZone).slice(0, 10);
  const scheduledAt = `${day}T${row.scheduledAt.slice(11)}`;
  const publishAt = toInstant(scheduledAt, row.timeZone).at;
  // Looked at now: it is rehearsed for its new time.
  return { id: row.id, scheduledAt, publishAt, dueAt: now };
}
