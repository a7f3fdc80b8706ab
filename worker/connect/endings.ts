import { announce } from '../announce.ts';
import type { Context } from '../context.ts';
import { countAfterEnd, type EndingRow, endingBy, tellEnd } from '../db/queries/endings.ts';
import { insertNotice } from '../db/queries/notices.ts';
import { stretched } from '../waits.ts';

/** The word to their owners while consents that end can still be renewed. */

const DAY = 86_400_000;
/** So many days ahead the owner is told. */
const AHEAD = [1, 7];
const TOLD_AT_ONCE = 20;

/** By Connection: how many planned posts fall after its end. */
export async function postsAfterEnds(context: Context, workspaceId: string): Promise<Map<string, number>> {
  const counts = await countAfterEnd(context.db, workspaceId);
  return new Map(counts.map(({ connectionId, count }) => [connectionId, count]));
}

/** Part of the cron: a week and a day ahead, each once for each end. */
export async function tellOfEndings(context: Context): Promise<void> {
  const { db, waits } = context;
  const now = context.now();
  const soon = await endingBy(db, now + stretched(Math.max(...AHEAD) * DAY, waits), TOLD_AT_ONCE * 5);
  let told = 0;
  for (const row of soon) {
    const days = AHEAD.find((one) => (row.endsAt ?? 0) <= now + stretched(one * DAY, waits));
    if (days === undefined || row.endTold === mark(row, days)) continue;
    await tell(context, row, days);
    told += 1;
    if (told === TOLD_AT_ONCE) return;
  }
}

const mark = (row: EndingRow, days: number): string => `${row.endsAt}/${days}`;

async function tell(context: Context, row: EndingRow, days: number): Promise<void> {
  const told = await tellEnd(context.db, row.id, mark(row, days));
  if (told.length === 0) return;
  const after = (await postsAfterEnds(context, row.workspaceId)).get(row.id) ?? 0;
  const posts = after === 0 ? '' : ` ${after === 1 ? 'One post falls' : `${after} posts fall`} after that.`;
  await insertNotice(context.db, {
    id: context.id(),
    workspaceId: row.workspaceId,
    kind: 'connection-ending',
    publicationId: null,
    connectionId: row.id,
    message: `The connection to ${row.name} ends in ${days === 1 ? 'a day' : `${days} days`}: connect it again.${posts}`,
    createdAt: context.now(),
    readAt: null,
  });
  announce(context, row.workspaceId, { changed: 'notices' });
}
