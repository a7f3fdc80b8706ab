import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { TokenSet } from '../provider.ts';

const TokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.number(),
  scope: z.string(),
  refresh_token: z.string().min(1).optional(),
  refresh_token_expires_in: z.number().optional(),
});
const TokenRefusal = z.object({ error: z.string().min(1), error_description: z.string().default('') });

/** A dead refresh token's own words are documented nowhere, so both ways of saying it count. */
const OVER = ['invalid_grant', 'invalid_request', 'invalid_redirect_uri'];

/**
 * Most apps get 60 days and no refresh token; for approved partners it stays the same and its end comes nearer.
 * https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow
 */
export function readLinkedInToken(answer: { status: number; body: unknown }, now: number): TokenSet {
  const token = TokenAnswer.safeParse(answer.body).data;
  if (token)
    return {
      accessToken: token.access_token,
      accessExpiresAt: now + token.expires_in * 1000,
      refreshToken: token.refresh_token ?? null,
      refreshExpiresAt:
        token.refresh_token_expires_in === undefined ? null : now + token.refresh_token_expires_in * 1000,
      scopes: token.scope.split(/[\s,]+/).filter(Boolean),
    };
  const refusal = TokenRefusal.safeParse(answer.body).data;
  if (!refusal || answer.status >= 500 || answer.status === 429)
    throw new Failure({
      kind: 'unavailable',
      code: `http-${answer.status}`,
      message: 'LinkedIn gave no token.',
    });
  const { error: code, error_description: message } = refusal;
  const isOurs = message.startsWith('A required parameter');
  throw new Failure({
    kind: OVER.includes(code) && !isOurs ? 'reconnect' : 'rejected',
    code,
    message: message || 'LinkedIn ended this connection.',
  });
}
