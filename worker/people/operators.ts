import type { Context } from '../context.ts';
import { isAppointed, isVerified } from '../db/queries/hosted.ts';
import { normalEmail } from './invitations.ts';

/** The addresses that the settings name. */
const named = ({ env }: Pick<Context, 'env'>): string[] =>
  env.OPERATORS.split(/[\s,]+/)
    .filter(Boolean)
    .map(normalEmail);

/**
 * Whether a person may open the operator's page: whom the holder of the master keys appointed, or whose e-mail the
 * settings name, once they have shown that it is theirs. Anybody can sign up with an address that is not their own.
 */
export async function isOperator(
  context: Pick<Context, 'db' | 'env'>,
  { userId, email }: { userId: string; email: string },
): Promise<boolean> {
  if (named(context).includes(normalEmail(email)) && (await isVerified(context.db, userId))) return true;
  return isAppointed(context.db, userId);
}
