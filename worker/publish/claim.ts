import type { Context } from '../context.ts';
import { abandonAttempt, beginAttempt } from '../db/queries/attempts.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { noticeWhen } from '../db/queries/notices.ts';
import { keepGap, takeToken } from '../db/queries/paces.ts';
import {
  holdRow,
  type PublicationChange,
  type PublicationRow,
  type StepName,
  takeRow,
} from '../db/queries/publications.ts';
import { fencedOver } from './crowd.ts';
import { holdLease, type Lease } from './lease.ts';
import { HELD, noticeFor, SKIPPED } from './notify.ts';
import { gapOf } from './pace.ts';
import { tidy } from './tidy.ts';

export interface Wanted {
  step: StepName;
  /** The row counts as due when it is due by then, ms. */
  by: number;
}

/**
 * Takes the row for one step: the conditional UPDATE and its Attempt in one batch. From ready it crosses the fence
 * into `publishing`. Null where the row may not be taken (any more).
 */
export async function claim(context: Context, loaded: Loaded, wanted: Wanted): Promise<Lease | null> {
  const { row, paces } = loaded;
  const { step, by } = wanted;
  const { db } = context;
  const lease = context.id();
  const now = context.now();
  // The publishing call leaves on its second, so its lease counts from there.
  const leavesAt = step === 'publish' ? Math.max(now, row.publishAt) : now;
  // In a crowd what is yet to leave goes before what has left is written down.
  const inCrowd = step === 'publish' ? fencedOver(row.crowded, context.waits) : 0;
  const leaseUntil = leavesAt + context.waits.lease + inCrowd;
  const change: PublicationChange =
    step === 'publish'
      ? { status: 'publishing', publishAttempt: lease, sentAt: leavesAt, ...lateBy(row, leavesAt) }
      : step === 'prepare'
        ? { status: 'preparing' }
        : {};
  const attempt = { id: lease, publicationId: row.id, step, startedAt: now };
  const gap = step === 'publish' ? gapOf(row, now, context.waits) : 0;
  const counted = step === 'publish' ? paces.filter((one) => one.left !== null) : [];
  const held = { id: row.id, lease, now };
  const [taken] = await db.batch([
    takeRow(db, { row, step, lease, leaseUntil, now, by, needsGap: gap > 0, change }),
    beginAttempt(db, attempt),
    ...(row.lease ? [abandonAttempt(db, row.lease, 'retry', now)] : []),
    ...counted.map((pace) => takeToken(db, pace, held)),
    ...(gap > 0 ? [keepGap(db, row.accountId, leavesAt + gap, held)] : []),
  ]);
  const overBy = step === 'publish' ? leavesAt + context.waits.settled : undefined;
  return taken.length > 0 ? holdLease(context, row.id, lease, leaseUntil, overBy) : null;
}

/** A due row that may not go out is held with its reason and its owner told, in one batch. Answers whether it was. */
export async function holdBack(context: Context, loaded: Loaded, by: number): Promise<boolean> {
  const { row } = loaded;
  const now = context.now();
  const held = { ...noticeFor(context, row, 'held', 'A post waits for your word.'), createdAt: now };
  const skipped = { ...noticeFor(context, row, 'skipped', SKIPPED), createdAt: now };
  const [moved] = await context.db.batch([
    holdRow(context.db, row, now, by),
    noticeWhen(context.db, held, { status: 'held', updatedAt: now, words: HELD }),
    noticeWhen(context.db, skipped, { status: 'canceled', updatedAt: now }),
  ]);
  // What was staged or offered for it is of no more use to anybody.
  if (moved[0]?.status === 'canceled') context.later(tidy(context, row));
  return moved.length > 0;
}

/** How late a publishing call is; of a post in several parts the first one counts. */
export const lateBy = (row: Pick<PublicationRow, 'remoteId' | 'publishAt'>, leftAt: number) =>
  row.remoteId === null ? { lateMs: leftAt - row.publishAt } : {};
