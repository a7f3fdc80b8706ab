import type { Context } from '../context.ts';
import { dismiss as drop, appoint as put } from '../db/queries/hosted.ts';
import { personByEmail } from '../db/queries/passwords.ts';
import { notFound } from '../http/errors.ts';
import { normalEmail } from '../people/invitations.ts';
import { noteDeed } from './note-deed.ts';

/** Whoever holds the master keys says who may open the operator's page. Throws 404 for an e-mail without an account. */
export async function appoint(
  context: Context,
  { email, isOperator }: { email: string; isOperator: boolean },
): Promise<{ email: string; isOperator: boolean }> {
  const person = await personByEmail(context.db, normalEmail(email));
  if (!person) throw notFound('account');
  if (isOperator) await put(context.db, person.id, context.now());
  else await drop(context.db, person.id);
  await noteDeed(context, 'operator', {
    action: isOperator ? 'operator-appointed' : 'operator-dismissed',
    object: `person/${person.id}`,
  });
  return { email: person.email, isOperator };
}
