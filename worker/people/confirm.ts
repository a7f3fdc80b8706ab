import { verifyPassword } from 'better-auth/crypto';
import type { Context } from '../context.ts';
import { passwordHashOf } from '../db/queries/people.ts';
import { ApiFailure } from '../http/errors.ts';
import type { Session } from './session.ts';
import { forgive, slowDown } from './tries.ts';

/** Asks for the password once more. Throws 403 `wrong-password`, 429. */
export async function confirm(context: Context, { userId, email }: Session, password: string): Promise<void> {
  await slowDown(context, 'email', email);
  const hash = await passwordHashOf(context.db, userId);
  if (!hash || !(await verifyPassword({ hash, password })))
    throw new ApiFailure(403, 'wrong-password', 'The password is not right.', { field: 'password' });
  await forgive(context, 'email', email);
}
