import type { Context } from '../context.ts';
import { passwordHashOf } from '../db/queries/people.ts';
import { noteProof } from '../db/queries/sessions.ts';
import { ApiFailure } from '../http/errors.ts';
import { expectCode } from './codes.ts';
import { isPassword } from './password.ts';
import type { Session } from './session.ts';
import { forgive, slowDown } from './tries.ts';

export interface Sure {
  password: string;
  code?: string | undefined;
}

/**
 * Asks for the password once more, and for a code where they are on. Throws 403 `wrong-password`, `code-needed`,
 * `wrong-code`, 429.
 */
export async function confirm(
  context: Context,
  { id, userId, email }: Pick<Session, 'id' | 'userId' | 'email'>,
  { password, code }: Sure,
): Promise<void> {
  await slowDown(context, 'email', email);
  if (!(await isPassword(password, await passwordHashOf(context.db, userId))))
    throw new ApiFailure(403, 'wrong-password', 'The password is not right.', { field: 'password' });
  await forgive(context, 'email', email);
  if (await expectCode(context, userId, code)) await noteProof(context.db, id, context.now());
}
