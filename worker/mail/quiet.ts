import { QuietSomewhere } from '../../shared/kept-quiet.ts';
import { quietUntil } from '../../shared/quiet-hours.ts';
import type { Context } from '../context.ts';
import { dropLetters, holdLetter, lettersDue, postponeLetters } from '../db/queries/held-letters.ts';
import { knownLanguage, type PageLanguage } from '../words/language.ts';
import { LETTERS } from '../words/letters.ts';
import { sendLetter } from './letter.ts';
import { type Mail, type Sender, senderOf } from './sender.ts';

/**
 * Nobody is written to in their quiet hours: letters about a workspace wait until they end, and then go as one. Letters
 * that a person asked for themselves, like one that proves an e-mail, go at once.
 */

export interface Member {
  id: string;
  email: string;
  language: string | null;
  /** As JSON, as they are stored; null: there are none. */
  quiet: string | null;
}
export interface MemberLetter extends Omit<Mail, 'to'> {
  workspaceId: string;
  lang: PageLanguage;
  /** Of what needs its reader: it comes through where they want that. */
  isUrgent: boolean;
}

/** Letters of one go: few, since D1 takes a hundred values a statement. */
const ROWS = 50;

/** When the quiet that holds for this person now ends, ms; null where none does. */
function quietEnd({ quiet }: Pick<Member, 'quiet'>, now: number, isUrgent: boolean): number | null {
  const hours = quiet === null ? null : QuietSomewhere.parse(JSON.parse(quiet));
  return !hours || (isUrgent && hours.urgent) ? null : quietUntil(hours, now, hours.timeZone);
}

/** Sends a letter to a member, or holds it back until their quiet hours end. Throws where the mail service is down. */
export async function writeTo(
  context: Context,
  sender: Sender,
  member: Member,
  { workspaceId, lang, isUrgent, key, ...letter }: MemberLetter,
): Promise<void> {
  const now = context.now();
  const sendAt = quietEnd(member, now, isUrgent);
  if (sendAt === null)
    return sendLetter(
      context,
      sender,
      { ...letter, to: [member.email], key: `${key}-${member.email}` },
      lang,
    );
  const { id: userId } = member;
  await holdLetter(context.db, {
    id: `${key}-${userId}`,
    workspaceId,
    userId,
    ...letter,
    heldAt: now,
    sendAt,
  });
}

/** Part of the minute cron: what was held back for people whose quiet hours are over, one letter for each. */
export async function sendHeld(context: Context): Promise<void> {
  const sender = senderOf(context);
  if (!sender) return;
  const { db } = context;
  const now = context.now();
  const due = await lettersDue(db, now, ROWS);
  for (const own of Map.groupBy(due, ({ letter }) => letter.userId).values()) {
    const [first, ...more] = own;
    if (!first) continue;
    const ids = own.map(({ letter }) => letter.id);
    // They may have been changed meanwhile.
    const until = quietEnd(first, now, false);
    if (until !== null) {
      await postponeLetters(db, ids, until);
      continue;
    }
    const lang = knownLanguage(first.language) ?? 'en';
    const { subject, text } = first.letter;
    const whole =
      more.length === 0
        ? { subject, text }
        : {
            subject: LETTERS[lang].afterQuiet(own.length),
            text: own.map(({ letter }) => `${letter.subject}\n\n${letter.text}`).join('\n\n---\n\n'),
          };
    await sendLetter(
      context,
      sender,
      { ...whole, to: [first.email], key: `held-${ids[0]}-${ids.length}` },
      lang,
    );
    await dropLetters(db, ids);
  }
}
