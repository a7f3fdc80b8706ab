import type { Context } from '../context.ts';
import { changePassword as change, renamePerson } from '../db/queries/people.ts';
import { confirm, type Sure } from './confirm.ts';
import { hashPassword } from './password.ts';
import type { Session } from './session.ts';

/** What people change about themselves. */

export async function rename(context: Context, session: Session, name: string): Promise<{ name: string }> {
  await renamePerson(context.db, session.userId, name, context.now());
  return { name };
}

/** Every other device is signed out. Throws 403 `wrong-password`, `code-needed`, `wrong-code`, 429. */
export async function changePassword(
  context: Context,
  session: Session,
  { newPassword, ...sure }: Sure & { newPassword: string },
): Promise<void> {
  await confirm(context, session, sure);
  const hash = await hashPassword(newPassword);
  await change(context.db, { userId: session.userId, hash, keep: session.id, now: context.now() });
}
