import { Failure } from '../../shared/failure.ts';
import type { Context } from '../context.ts';
import { quietOfApp } from '../db/queries/paces.ts';
import { keepLessons, type Refusal } from '../limits/keep.ts';
import { heed, type Lessons } from '../limits/lessons.ts';
import type { Request } from '../providers/provider.ts';
import { stretched } from '../waits.ts';
import type { TickBudget } from './budget.ts';

/** What a platform tells of its limits while its numbers are read. */

/** One tick's looks together. */
export interface Tick {
  budget: TickBudget;
  /** What was learnt of our app at a platform: until when it wants to be left alone, ms. */
  quiet: Map<string, number>;
}

/** A way out whose answers are heeded. */
export function listening(context: Context, ask: Request, lessons: Lessons): Request {
  const patience = (ms: number): number => stretched(ms, context.waits);
  return async (url, init) => {
    const answer = await ask(url, init);
    heed(lessons, answer, { now: context.now(), to: 'look', patience });
    return answer;
  };
}

/** Keeps it as a post's own answers are kept; a look that is refused keeps looks waiting, and no post. */
export async function learnFrom(
  context: Context,
  account: { id: string; platform: string },
  lessons: Lessons,
  error: unknown,
  { quiet }: Tick,
): Promise<void> {
  const isLimit = error instanceof Failure && error.kind === 'limited';
  const refusal: Refusal | null =
    isLimit && error.retryAt ? { failure: error, until: error.retryAt, to: 'look' } : null;
  const row = { accountId: account.id, platform: account.platform };
  const [first, ...rest] = keepLessons(context, row, lessons, refusal);
  if (!first) return;
  await context.db.batch([first, ...rest]);
  const ofApp = await quietOfApp(context.db, account.platform);
  if (ofApp > context.now()) quiet.set(account.platform, ofApp);
}
