import type { SignUpMode, SignUpPolicy } from '../../shared/operator.ts';
import { randomText, sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import {
  allowEmails as allow,
  allowedList,
  disallowEmail as disallow,
  dropPass as drop,
  insertPass,
  languageOfEmail,
  openPasses,
  putSetting,
} from '../db/queries/hosting.ts';
import { notFound } from '../http/errors.ts';
import { writeLater } from '../mail/letter.ts';
import { senderOf } from '../mail/sender.ts';
import { normalEmail } from '../people/invitations.ts';
import { fixedEmails, SIGN_UP_SETTING, signUpMode } from '../people/sign-up-rules.ts';
import { knownLanguage, type PageLanguage } from '../words/language.ts';
import { OPERATOR_LETTERS } from '../words/operator-letters.ts';
import { noteDeed } from './note-deed.ts';

/** Who is let in: the mode, the list, and invitations to this server. */

const LISTED = 1000;
const WEEK = 7 * 86_400_000;

export async function showSignUp(context: Context): Promise<SignUpPolicy> {
  const [mode, allowed, passes] = await Promise.all([
    signUpMode(context),
    allowedList(context.db, LISTED),
    openPasses(context.db, context.now()),
  ]);
  return {
    mode,
    allowed: allowed.map((one) => one.email),
    fixed: fixedEmails(context),
    passes: passes.map(({ id, email, expiresAt }) => ({ id, email, expiresAt })),
  };
}

export async function setMode(context: Context, actor: string, mode: SignUpMode): Promise<SignUpPolicy> {
  await putSetting(context.db, SIGN_UP_SETTING, mode, context.now());
  await noteDeed(context, actor, { action: 'sign-up-changed', detail: mode });
  return showSignUp(context);
}

export async function allowEmails(
  context: Context,
  actor: string,
  emails: readonly string[],
): Promise<SignUpPolicy> {
  const all = [...new Set(emails.map(normalEmail))];
  await allow(context.db, all, context.now());
  await noteDeed(context, actor, { action: 'emails-allowed', detail: String(all.length) });
  return showSignUp(context);
}

export async function disallowEmail(context: Context, actor: string, email: string): Promise<SignUpPolicy> {
  await disallow(context.db, normalEmail(email));
  await noteDeed(context, actor, { action: 'email-disallowed' });
  return showSignUp(context);
}

/** Makes one, good for a week. Its address is told here and stored nowhere. */
export async function makePass(
  context: Context,
  actor: string,
  asked: string | null | undefined,
  /** Of whoever invites: in it somebody is written to whose language is not known. */
  spoken: PageLanguage = 'en',
): Promise<{ id: string; url: string; expiresAt: number; isSent: boolean }> {
  const token = randomText(32);
  const email = asked ? normalEmail(asked) : null;
  const row = { id: await sha256Hex(token), email, madeAt: context.now(), expiresAt: context.now() + WEEK };
  await insertPass(context.db, row);
  await noteDeed(context, actor, { action: 'pass-made', object: `pass/${row.id}` });
  const url = `${context.env.PUBLIC_URL}/join/${token}`;
  const sender = email ? senderOf(context) : null;
  if (sender && email) {
    const lang = knownLanguage(await languageOfEmail(context.db, email)) ?? spoken;
    const { invitedSubject: subject, invited } = OPERATOR_LETTERS[lang];
    writeLater(context, sender, { to: [email], subject, text: invited(url), key: `pass-${row.id}` }, lang);
  }
  return { id: row.id, url, expiresAt: row.expiresAt, isSent: sender !== null };
}

/** Throws 404. */
export async function dropPass(context: Context, actor: string, id: string): Promise<void> {
  if (!(await drop(context.db, id))) throw notFound('invitation');
  await noteDeed(context, actor, { action: 'pass-dropped', object: `pass/${id}` });
}
