import * as z from 'zod';
import type { Context } from '../context.ts';
import { tellWorkspaces } from '../db/queries/documents.ts';
import { dropMark, firstMarkOf, putMark } from '../db/queries/marks.ts';

/**
 * Changes of terms and policy that members are still being told of, a part of the workspaces at a time. Each keeps its
 * own words and its own place: a second change waits until everybody was told of the first, and takes nothing from it.
 */

const PREFIX = 'telling-';
/** Workspaces that are told at once. */
const PART = 200;

const Telling = z.object({
  name: z.string(),
  effective: z.string(),
  changes: z.array(z.string()),
  /** The last workspace that was told. */
  after: z.string(),
});
export type Telling = z.infer<typeof Telling>;

/** From now on members are told of it. `order` sets apart what begins in one moment. */
export async function beginTelling(
  context: Context,
  { name, effective, changes }: Omit<Telling, 'after'>,
  order = 0,
): Promise<void> {
  const key = `${PREFIX}${String(context.now()).padStart(15, '0')}-${order}-${context.id()}`.slice(0, 64);
  await putMark(context.db, key, JSON.stringify({ name, effective, changes, after: '' }), context.now());
}

/** Tells the next workspaces of the oldest change that not all were told of. */
export async function tellNext(context: Context): Promise<void> {
  const { db } = context;
  const mark = await firstMarkOf(db, PREFIX);
  if (!mark) return;
  const telling = Telling.parse(JSON.parse(mark.value));
  const { name, effective, changes, after } = telling;
  const message = `The ${name} on ${effective}. ${changes.join(' ')}`;
  const notice = { kind: 'policy', message, createdAt: context.now() };
  const last = await tellWorkspaces(db, after, notice, PART);
  if (last === undefined) await dropMark(db, mark.key);
  else await putMark(db, mark.key, JSON.stringify({ ...telling, after: last }), context.now());
}
