import { randomText, sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { personByEmail, putReset, readReset, spendReset } from '../db/queries/passwords.ts';
import { sendLetter, writeLater } from '../mail/letter.ts';
import { senderOf } from '../mail/sender.ts';
import { FORGOTTEN } from '../words/forgotten.ts';
import type { PageLanguage } from '../words/language.ts';
import { networkOf } from './audit/place.ts';
import { note, noteOfPerson } from './audit/record.ts';
import { normalEmail } from './invitations.ts';
import { hashPassword } from './password.ts';
import { forgive, slowDown } from './tries.ts';
import { withWaysIn } from './ways-in.ts';

/** A new password for who forgot theirs: by a letter with an address that is good once, for an hour. */

const LIFE = 3_600_000;

/** Without a mail service nobody can be written to. */
export const canWrite = (context: Context): boolean => senderOf(context) !== null;

/**
 * Writes to a person of this e-mail, after the answer: neither its words nor its time tell whether there is one.
 * Throws 429 for too many by one address or for one e-mail, known or not.
 */
export async function askReset(
  context: Context,
  input: { email: string; lang: PageLanguage },
  address: string | undefined,
): Promise<void> {
  const email = normalEmail(input.email);
  await slowDown(context, 'reset-address', address);
  await slowDown(context, 'reset-email', email);
  const work = write(context, email, input.lang);
  context.later(work.catch((error) => context.log.error('mail', error)));
}

async function write(context: Context, email: string, lang: PageLanguage): Promise<void> {
  const sender = senderOf(context);
  const person = sender && (await personByEmail(context.db, email));
  if (!person) return;
  const token = randomText(32);
  const id = await sha256Hex(token);
  const now = context.now();
  await putReset(context.db, { id, userId: person.id, now, expiresAt: now + LIFE });
  const t = FORGOTTEN[lang];
  const text = t.resetText(`${context.env.PUBLIC_URL}/reset/${token}`);
  const letter = { to: [person.email], key: `reset-${id}`, subject: t.resetSubject, text };
  await sendLetter(context, sender, letter, lang);
}

/** Whether an address still opens. Looking spends nothing: mail services look too. */
export const isAlive = async (context: Context, token: string): Promise<boolean> =>
  (await readReset(context.db, await sha256Hex(token), context.now())) !== undefined;

/**
 * Sets the new password once; every device is signed out, every key of theirs for scripts and every open invitation ends,
 * and the person is told by a letter. Answers whether the address was good. Throws 429.
 */
export async function resetPassword(
  context: Context,
  input: { token: string; password: string; lang: PageLanguage },
  address: string | undefined,
): Promise<boolean> {
  await slowDown(context, 'reset-address', address);
  const id = await sha256Hex(input.token);
  const person = await readReset(context.db, id, context.now());
  if (!person) return false;
  const gone = await spendReset(context.db, id, await hashPassword(input.password), context.now());
  if (!gone) return false;
  await forgive(context, 'email', person.email);
  const byLetter = {
    actor: person.id,
    detail: 'by a letter',
    where: { sessionId: '', network: networkOf(address) },
  };
  await noteOfPerson(context, { ...byLetter, action: 'password-changed' });
  for (const { id: key, workspaceId } of gone.keys)
    await note(context, { ...byLetter, workspaceId, action: 'key-revoked', object: `key/${key}` });
  for (const { id: open, workspaceId } of gone.invitations) {
    const object = `invitation/${open}`;
    await note(context, { ...byLetter, workspaceId, action: 'invitation-withdrawn', object });
  }
  const { lang } = input;
  const { changedSubject: subject, changedText } = FORGOTTEN[lang];
  const text = await withWaysIn(context, { userId: person.id, lang, text: changedText }, gone);
  writeLater(context, senderOf(context), { to: [person.email], key: `changed-${id}`, subject, text }, lang);
  return true;
}
