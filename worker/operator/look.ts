import { version } from '../../package.json';
import type { ServerHealth, Signals } from '../../shared/operator.ts';
import type { Context } from '../context.ts';
import { openOf, talliesSince } from '../db/queries/hosting.ts';
import { readMark } from '../db/queries/marks.ts';
import {
  latenessOf,
  queueOf,
  refusedByPlatform,
  refusedByWorkspace,
  sizesOf,
} from '../db/queries/server-health.ts';
import { senderOf } from '../mail/sender.ts';
import { dayOf } from '../people/policy-holder.ts';

/** How the server does, and what looks like abuse of it: figures alone. */

const DAY = 86_400_000;
/** The minute cron finds what is due; what is older than this was not found by it. Ms. */
const OVERDUE = 120_000;
/** Signals of so many days are shown. */
const DAYS = 14;
/** A workspace is named from so many refusals on. */
const LEAST = 3;
/** Tallies of chores that broke begin with it. */
export const BROKEN = 'broken ';
/** When the chores of the cron were last done. */
export const TICK = 'tick';

export async function signalsOf(context: Context): Promise<Signals> {
  const { db } = context;
  const now = context.now();
  const week = now - 7 * DAY;
  const [rows, reports, refused, workspaces] = await Promise.all([
    talliesSince(db, dayOf(now - (DAYS - 1) * DAY)),
    openOf(db, 'abuse'),
    refusedByPlatform(db, week, now),
    refusedByWorkspace(db, week, now, LEAST),
  ]);
  const days = new Map<string, Record<string, number>>();
  for (const { day, what, count } of rows)
    if (!what.startsWith(BROKEN)) days.set(day, { ...days.get(day), [what]: count });
  return { days: [...days].map(([day, counts]) => ({ day, counts })), reports, refused, workspaces };
}

export async function serverHealth(context: Context): Promise<ServerHealth> {
  const { db } = context;
  const now = context.now();
  const [tick, rows, queue, sizes, lateness] = await Promise.all([
    readMark(db, TICK),
    talliesSince(db, dayOf(now - DAY)),
    queueOf(db, now, now - OVERDUE),
    sizesOf(db),
    latenessOf(db, now - DAY, now),
  ]);
  const broken = new Map<string, number>();
  for (const { what, count } of rows)
    if (what.startsWith(BROKEN)) {
      const name = what.slice(BROKEN.length);
      broken.set(name, (broken.get(name) ?? 0) + count);
    }
  return {
    version,
    tickAt: tick?.at ?? null,
    broken: [...broken].map(([what, count]) => ({ what, count })),
    ...(queue ?? { waiting: 0, due: 0, overdue: 0, uploads: 0 }),
    mail: senderOf(context) !== null,
    ...sizes,
    lateness,
  };
}
