import type { Context } from '../context.ts';
import { changePassword as change, renamePerson } from '../db/queries/people.ts';
import { endSessions } from '../db/queries/sessions.ts';
import { writeLater } from '../mail/letter.ts';
import { senderOf } from '../mail/sender.ts';
import type { PageLanguage } from '../words/language.ts';
import { OWN_ACCOUNT } from '../words/own-account.ts';
import { WAYS_IN } from '../words/ways-in.ts';
import { confirm, type Sure } from './confirm.ts';
import { hashPassword } from './password.ts';
import type { Session } from './session.ts';
import { withWaysIn } from './ways-in.ts';

/** What people change about themselves. */

export async function rename(context: Context, session: Session, name: string): Promise<{ name: string }> {
  await renamePerson(context.db, session.userId, name, context.now());
  return { name };
}

/**
 * Every other device is signed out, and the person is told by a letter. Throws 403 `wrong-password`, `code-needed`,
 * `wrong-code`, 429.
 */
export async function changePassword(
  context: Context,
  session: Session,
  { newPassword, ...sure }: Sure & { newPassword: string },
  lang: PageLanguage,
): Promise<void> {
  await confirm(context, session, sure);
  const hash = await hashPassword(newPassword);
  const { userId, email } = session;
  await change(context.db, { userId, hash, keep: session.id, now: context.now() });
  const { passwordSubject: subject, passwordText } = OWN_ACCOUNT[lang];
  const text = await withWaysIn(context, { userId, lang, text: passwordText });
  const key = `password-${userId}-${context.now()}`;
  writeLater(context, senderOf(context), { to: [email], key, subject, text }, lang);
}

/** No device is signed in any more; the person is told by a letter, with what still acts for them. */
export async function signOutEverywhere(
  context: Context,
  { userId, email }: Session,
  lang: PageLanguage,
): Promise<void> {
  await endSessions(context.db, userId);
  const { outSubject: subject, outText } = WAYS_IN[lang];
  const text = await withWaysIn(context, { userId, lang, text: outText });
  const key = `out-${userId}-${context.now()}`;
  writeLater(context, senderOf(context), { to: [email], key, subject, text }, lang);
}
