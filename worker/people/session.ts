import type { ApiScope } from '../../shared/scopes.ts';
import type { Context } from '../context.ts';
import { signedOut } from '../http/errors.ts';
import { authFor } from './auth.ts';

/** Who is asking, on which of their devices, or by which key of theirs. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Set where a script asks: `id` is the key's then, and no other workspace opens. */
  readonly key?: { readonly workspaceId: string; readonly scopes: readonly ApiScope[] };
}

/** The person behind `Authorization: Bearer`. Throws 401 where the token is missing, ended or not ours. */
export async function readSession(context: Context, authorization: string | undefined): Promise<Session> {
  if (!authorization) throw signedOut('Please sign in.');
  const auth = await authFor(context);
  // Only this header goes in: cookies open nothing here.
  const found = await auth.api.getSession({ headers: new Headers({ authorization }) });
  if (!found) throw signedOut();
  const { session, user } = found;
  return { id: session.id, userId: user.id, name: user.name, email: user.email };
}
