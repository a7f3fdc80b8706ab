import { isOperator } from '../connect/operator.ts';
import type { Context } from '../context.ts';
import type { AppContext } from './call.ts';
import { signedOut } from './errors.ts';

/** Lets in whoever holds the master keys. Throws 401. */
export async function admitOperator(c: AppContext): Promise<Context> {
  const context = c.get('context');
  if (!(await isOperator(context.keys, c.req.header('authorization'))))
    throw signedOut('This needs the word that follows from the master keys.');
  return context;
}
