import type { Context } from '../context.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { noticeWhen } from '../db/queries/notices.ts';
import { moveFree } from '../db/queries/publications.ts';
import { noticeFor } from './notify.ts';
import { isFullProblem, type Pause, platformFull } from './pace.ts';

/**
 * The platform takes nothing now, or others go first: it is looked at again then, unless it is too late by then. Whose
 * time passes over that is told at once, unless a rehearsal has said so.
 */
export async function putOff(context: Context, { row }: Loaded, by: number, pause: Pause): Promise<void> {
  const now = context.now();
  const told = {
    failureKind: 'limited',
    failureCode: 'paced',
    failureMessage: pause.why,
    failureField: null,
  };
  const isNews =
    pause.isLimit &&
    now <= row.publishAt &&
    pause.until > row.publishAt &&
    !row.problems?.some(isFullProblem);
  const change = { ...told, dueAt: pause.until };
  if (!isNews) {
    await moveFree(context.db, row, now, by, change);
    return;
  }
  const problem = platformFull(row, pause.until);
  const notice = { ...noticeFor(context, row, 'rehearsal', problem.message), createdAt: now };
  await context.db.batch([
    moveFree(context.db, row, now, by, { ...change, problems: [...(row.problems ?? []), problem] }),
    noticeWhen(context.db, notice, { status: row.status, updatedAt: now }),
  ]);
}
