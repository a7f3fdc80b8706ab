import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { TokenSet } from '../provider.ts';

/** https://docs.x.com/fundamentals/authentication/oauth-2-0/user-access-token */
const Token = z.object({
  access_token: z.string().min(1),
  expires_in: z.number(),
  scope: z.string().default(''),
  /** Only with the scope offline.access. Each works once: using it ends it. */
  refresh_token: z.string().min(1).optional(),
});
const Refusal = z.object({ error: z.string().min(1), error_description: z.string().default('') });

/** What a dead code or refresh token is answered with. */
const isDead = ({ error, error_description: words }: z.infer<typeof Refusal>): boolean =>
  error === 'invalid_grant' || (error === 'invalid_request' && /was invalid/.test(words));

export function readXToken(answer: { status: number; body: unknown }, now: number): TokenSet {
  const token = Token.safeParse(answer.body);
  if (token.success)
    return {
      accessToken: token.data.access_token,
      accessExpiresAt: now + token.data.expires_in * 1000,
      refreshToken: token.data.refresh_token ?? null,
      // About six months, which X itself states nowhere.
      refreshExpiresAt: null,
      scopes: token.data.scope.split(' ').filter(Boolean),
    };
  const refusal = Refusal.safeParse(answer.body);
  if (!refusal.success || answer.status >= 500 || answer.status === 429)
    throw new Failure({ kind: 'unavailable', code: `http-${answer.status}`, message: 'X gave no token.' });
  const { error, error_description: words } = refusal.data;
  if (isDead(refusal.data))
    throw new Failure({ kind: 'reconnect', code: error, message: 'X ended this connection.' });
  throw new Failure({ kind: 'rejected', code: error, message: words || `X answered "${error}".` });
}
