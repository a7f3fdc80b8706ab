import type { Context } from '../context.ts';
import { putMark, readMark } from '../db/queries/marks.ts';
import { type NoticeToMail, noticesAfter, ownersOf } from '../db/queries/notices.ts';
import { sendLetter } from './letter.ts';
import { type Sender, senderOf } from './sender.ts';

/**
 * What owners must know goes to them by e-mail too, where a sender is set: to each workspace one letter a go with all
 * that is new, so that a bad hour is one letter and not fifty.
 */

const MARK = 'mail';
/** Notices of one go. */
const ROWS = 50;
/** Their times are from before they were written: by now all of that moment are there. Ms. */
const SETTLED = 20_000;

/** Part of the minute cron. Costs nothing where no sender is set. */
export async function mailNotices(context: Context): Promise<void> {
  const sender = senderOf(context);
  if (!sender) return;
  const until = context.now() - SETTLED;
  const mark = await readMark(context.db, MARK);
  // What was written before a sender was set is no news.
  if (!mark) return void (await putMark(context.db, MARK, JSON.stringify([until, '']), context.now()));
  const [at, id] = JSON.parse(mark.value) as [number, string];
  const notices = await noticesAfter(context.db, { at, id }, until, ROWS);
  const last = notices.at(-1);
  if (!last) return;
  for (const [workspaceId, own] of Map.groupBy(notices, (one) => one.workspaceId))
    await mailTo(context, sender, workspaceId, own);
  await putMark(context.db, MARK, JSON.stringify([last.createdAt, last.id]), context.now());
}

async function mailTo(
  context: Context,
  sender: Sender,
  workspaceId: string,
  notices: readonly NoticeToMail[],
): Promise<void> {
  const owners = await ownersOf(context.db, workspaceId);
  const [first, ...more] = notices;
  if (!first) return;
  const letter = {
    subject: more.length === 0 ? first.message : `${notices.length} things need you`,
    text: textOf(notices),
    key: `${first.id}-${notices.length}`,
  };
  for (const { email } of owners)
    await sendLetter(context, sender, { ...letter, to: [email], key: `${letter.key}-${email}` });
}

const textOf = (notices: readonly NoticeToMail[]): string =>
  notices.map(({ title, message }) => (title ? `${title}\n${message}` : message)).join('\n\n');
