import type { Context } from './context.ts';
import { addTally } from './db/queries/hosting.ts';

/** Counts of what an operator should notice, by day and kind; about nobody. */

/** While much happens it is written down this often, ms: under attack a count must not cost a write a call. */
const PAUSE = 5000;
/** What is not written down yet, and when it last was. One isolate's own. */
const waiting = new Map<string, number>();
let writtenAt = 0;

type World = Pick<Context, 'db' | 'now' | 'later' | 'log'>;

export function tally(context: World, what: string): void {
  waiting.set(what, (waiting.get(what) ?? 0) + 1);
  const now = context.now();
  if (now >= writtenAt && now < writtenAt + PAUSE) return;
  writtenAt = now;
  context.later(writeTallies(context).catch((error) => context.log.error('tally', error)));
}

/** Part of the cron too: the last ones of a rush. */
export async function writeTallies(context: Pick<Context, 'db' | 'now'>): Promise<void> {
  const at = context.now();
  const day = new Date(at).toISOString().slice(0, 10);
  const counts = [...waiting];
  waiting.clear();
  for (const [what, count] of counts) await addTally(context.db, { day, what, count, at });
}
