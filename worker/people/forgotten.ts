import { hashPassword } from 'better-auth/crypto';
import { randomText, sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { personByEmail, putReset, readReset, spendReset } from '../db/queries/passwords.ts';
import { sendLetter } from '../mail/letter.ts';
import { senderOf } from '../mail/sender.ts';
import { networkOf } from './audit/place.ts';
import { noteOfPerson } from './audit/record.ts';
import { normalEmail } from './invitations.ts';
import { forgive, slowDown } from './tries.ts';

/** A new password for who forgot theirs: by a letter with an address that is good once, for an hour. */

const LIFE = 3_600_000;

export interface Letters {
  /** What the letter says; `url` stands in it. */
  reset: (url: string) => { subject: string; text: string };
  changed: { subject: string; text: string };
}

/** Without a mail service nobody can be written to. */
export const canWrite = (context: Context): boolean => senderOf(context) !== null;

/**
 * Writes to a person of this e-mail, after the answer: neither its words nor its time tell whether there is one.
 * Throws 429 for too many by one address or for one e-mail, known or not.
 */
export async function askReset(
  context: Context,
  input: { email: string; letters: Letters },
  address: string | undefined,
): Promise<void> {
  const email = normalEmail(input.email);
  await slowDown(context, 'reset-address', address);
  await slowDown(context, 'reset-email', email);
  const work = write(context, email, input.letters);
  context.later(work.catch((error) => context.log.error('mail', error)));
}

async function write(context: Context, email: string, letters: Letters): Promise<void> {
  const sender = senderOf(context);
  const person = sender && (await personByEmail(context.db, email));
  if (!person) return;
  const token = randomText(32);
  const id = await sha256Hex(token);
  const now = context.now();
  await putReset(context.db, { id, userId: person.id, now, expiresAt: now + LIFE });
  const letter = letters.reset(`${context.env.PUBLIC_URL}/reset/${token}`);
  await sendLetter(context, sender, { to: [person.email], key: `reset-${id}`, ...letter });
}

/** Whether an address still opens. Looking spends nothing: mail services look too. */
export const isAlive = async (context: Context, token: string): Promise<boolean> =>
  (await readReset(context.db, await sha256Hex(token), context.now())) !== undefined;

/**
 * Sets the new password once; every device is signed out, and the person is told by a letter.
 * Answers whether the address was good. Throws 429.
 */
export async function resetPassword(
  context: Context,
  input: { token: string; password: string; letters: Letters },
  address: string | undefined,
): Promise<boolean> {
  await slowDown(context, 'reset-address', address);
  const id = await sha256Hex(input.token);
  const person = await readReset(context.db, id, context.now());
  if (!person) return false;
  if (!(await spendReset(context.db, id, await hashPassword(input.password), context.now()))) return false;
  await forgive(context, 'email', person.email);
  await noteOfPerson(context, {
    actor: person.id,
    action: 'password-changed',
    detail: 'by a letter',
    where: { sessionId: '', network: networkOf(address) },
  });
  const sender = senderOf(context);
  if (sender) {
    const letter = { to: [person.email], key: `changed-${id}`, ...input.letters.changed };
    context.later(sendLetter(context, sender, letter).catch((error) => context.log.error('mail', error)));
  }
  return true;
}
