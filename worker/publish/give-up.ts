import { next, type Status } from '../../shared/publication.ts';
import type { Context } from '../context.ts';
import { abandonAttempt } from '../db/queries/attempts.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { noticeWhen } from '../db/queries/notices.ts';
import { moveFree } from '../db/queries/publications.ts';
import { noticeFor } from './notify.ts';

const WORDS = 'Something broke on our side with this post. It was not sent.';

/**
 * A row we cannot even make a step of (its platform left this build, its media cannot be read). What was not sent
 * fails and its owner is told; what may have been sent is looked at again now and then, for we must not say it was not.
 */
export async function giveUp(context: Context, { row }: Loaded, by: number): Promise<void> {
  const { db, waits } = context;
  const now = context.now();
  const status = row.status as Status;
  if (status === 'confirming' || status === 'uncertain') {
    await moveFree(db, row, now, by, { dueAt: now + waits.findLast });
    return;
  }
  if (status === 'publishing') {
    await db.batch([
      moveFree(db, row, now, by, { status: 'uncertain', dueAt: now + waits.findLast, tries: 0 }),
      abandonAttempt(db, row.lease ?? '', 'lose', now),
    ]);
    return;
  }
  if (!next(status, 'refuse') && !next(status, 'restage')) return;
  const notice = { ...noticeFor(context, row, 'failed', WORDS), createdAt: now };
  const failed = { failureKind: 'unavailable', failureCode: 'internal', failureMessage: WORDS } as const;
  const change = next(status, 'refuse')
    ? { ...failed, status: 'failed', dueAt: null }
    : { status: 'scheduled', dueAt: now };
  await db.batch([
    moveFree(db, row, now, by, change),
    noticeWhen(db, notice, { status: 'failed', updatedAt: now }),
  ]);
}
