import { DUTIES } from '../../shared/access.ts';
import type { Context } from '../context.ts';
import { putMark, readMark } from '../db/queries/marks.ts';
import {
  approversOf,
  callingAfter,
  membersWith,
  type ReviewedRow,
  reviewedAfter,
} from '../db/queries/reviews.ts';
import { knownLanguage, type PageLanguage } from '../words/language.ts';
import { LETTERS } from '../words/letters.ts';
import { type Member, writeTo } from './quiet.ts';
import { type Sender, senderOf } from './sender.ts';

/**
 * Whose turn it is in a review learns of it by e-mail, where a sender is set: approvers of what waits for them, writers
 * of what became of theirs, and whoever a comment calls. One letter a person, workspace and go.
 */

const MARK = 'mail-reviews';
const ROWS = 100;
/** Times are from before they were written: by now all of that moment are there. Ms. */
const SETTLED = 20_000;

interface Mark {
  at: number;
  id: string;
  calls: number;
}

/** Part of the minute cron. Costs nothing where no sender is set. */
export async function mailReviews(context: Context): Promise<void> {
  const sender = senderOf(context);
  if (!sender) return;
  const { db } = context;
  const until = context.now() - SETTLED;
  const kept = await readMark(db, MARK);
  const keep = (mark: Mark) => putMark(db, MARK, JSON.stringify(mark), context.now());
  // What happened before a sender was set is no news.
  if (!kept) return void (await keep({ at: until, id: '', calls: until }));
  const mark = JSON.parse(kept.value) as Mark;
  const [moved, calling] = await Promise.all([
    reviewedAfter(db, mark, until, ROWS),
    callingAfter(db, mark.calls, until, ROWS),
  ]);
  if (moved.length === 0 && calling.length === 0) return;
  for (const [workspaceId, rows] of Map.groupBy(moved, (one) => one.workspaceId))
    await tellOf(context, sender, workspaceId, rows);
  for (const { row, title } of calling)
    for (const member of await membersWith(db, row.workspaceId, row.mentions)) {
      const lang = knownLanguage(member.language) ?? 'en';
      const { id: key, text, workspaceId } = row;
      const subject = LETTERS[lang].mentioned(title);
      await writeTo(context, sender, member, { workspaceId, subject, text, key, lang, isUrgent: false });
    }
  const last = moved.at(-1);
  await keep({
    at: last?.reviewAt ?? mark.at,
    id: last?.id ?? mark.id,
    calls: calling.at(-1)?.row.at ?? mark.calls,
  });
}

/** Whom each state of a Post concerns. */
const TOLD: Readonly<Record<string, 'approvers' | 'writers'>> = {
  asked: 'approvers',
  client: 'approvers',
  changes: 'writers',
  approved: 'writers',
};

const isKeeper = (role: string): boolean => DUTIES.keeps.some((one) => one === role);

async function tellOf(
  context: Context,
  sender: Sender,
  workspaceId: string,
  rows: readonly ReviewedRow[],
): Promise<void> {
  const approvers = await approversOf(context.db, workspaceId);
  // Owners are bothered only where nobody else approves.
  const own = approvers.filter((one) => !isKeeper(one.role));
  const letters = new Map<string, { to: Member; lang: PageLanguage; lines: Map<string, string> }>();
  for (const row of rows) {
    const state = row.review ?? '';
    const to = TOLD[state];
    if (!to) continue;
    const people =
      to === 'writers'
        ? await membersWith(context.db, workspaceId, row.writers)
        : (own.length > 0 ? own : approvers).filter((one) => !row.writers.includes(one.id));
    for (const member of people) {
      const lang = knownLanguage(member.language) ?? 'en';
      const letter = letters.get(member.id) ?? { to: member, lang, lines: new Map() };
      // A Post that goes to several accounts is one line.
      letter.lines.set(
        `${row.postId} ${state}`,
        LETTERS[letter.lang].review[state]?.(row.title) ?? row.title,
      );
      letters.set(member.id, letter);
    }
  }
  for (const { to, lang, lines } of letters.values()) {
    const [first = '', ...more] = lines.values();
    const subject = more.length === 0 ? first : LETTERS[lang].manyReviews(lines.size);
    const key = `${rows[0]?.id}-${rows[0]?.reviewAt}-${rows.length}`;
    const text = [...lines.values()].join('\n');
    await writeTo(context, sender, to, { workspaceId, subject, text, key, lang, isUrgent: false });
  }
}
