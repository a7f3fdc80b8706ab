import type { Context } from '../context.ts';
import { putMark, readMark } from '../db/queries/marks.ts';
import { type NoticeToMail, noticesAfter, ownersOf } from '../db/queries/notices.ts';
import { knownLanguage, type PageLanguage } from '../words/language.ts';
import { LETTERS } from '../words/letters.ts';
import { toldIn } from '../words/told.ts';
import { writeTo } from './quiet.ts';
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
  for (const owner of owners) {
    const lang = knownLanguage(owner.language) ?? 'en';
    const subject = more.length === 0 ? leadOf(lang, first) : LETTERS[lang].manyNotices(notices.length);
    const text = textOf(lang, notices);
    const key = `${first.id}-${notices.length}`;
    await writeTo(context, sender, owner, { workspaceId, subject, text, key, lang, isUrgent: true });
  }
}

const reasonOf = (message: string): string | undefined =>
  Object.entries(LETTERS.en.held).find(([, words]) => words === message)?.[0];

/** What a notice says, first of all: in English as it was stored. */
function leadOf(lang: PageLanguage, { kind, message }: NoticeToMail): string {
  if (lang === 'en') return message;
  const t = LETTERS[lang];
  return t.held[reasonOf(message) ?? ''] ?? t.notice[kind] ?? t.other;
}

/** Words that were stored follow where they tell more; a platform's own in its language. */
function textOf(lang: PageLanguage, notices: readonly NoticeToMail[]): string {
  const one = (notice: NoticeToMail): string => {
    const isWhole = lang === 'en' || reasonOf(notice.message) !== undefined;
    const lines = [notice.title, leadOf(lang, notice), isWhole ? null : toldIn(lang, notice.message)];
    return lines.filter(Boolean).join('\n');
  };
  return notices.map(one).join('\n\n');
}
