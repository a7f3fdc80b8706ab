import type { Ask } from '../attend.ts';
import { flatError, REASONS, Refused, refused } from './answers.ts';

/** Google's token endpoint (OAuth 2.0 for Web Server Applications, errors). */
const FLAT: Record<string, [status: number, words: string]> = {
  invalid_grant: [400, 'Token has been expired or revoked.'],
  invalid_client: [401, 'The OAuth client was not found.'],
  deleted_client: [401, 'The OAuth client was deleted.'],
  admin_policy_enforced: [403, 'Access is blocked by a policy of the organization.'],
  redirect_uri_mismatch: [400, 'Bad Request'],
  unsupported_grant_type: [400, 'Invalid grant_type'],
  invalid_scope: [400, 'Some requested scopes were invalid.'],
  invalid_request: [400, 'Required parameter is missing: code'],
};

/** Newer services name the reason in the details alone. */
const serviceDisabled = (c: Ask): Response => {
  c.set('outcome', 'SERVICE_DISABLED');
  const message = 'YouTube Data API v3 has not been used in project 1 before or it is disabled.';
  const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'SERVICE_DISABLED' }];
  return c.json({ error: { code: 403, message, status: 'PERMISSION_DENIED', details } }, 403);
};

const bare = (status: number) => [`http-${status}`, () => new Response(null, { status })] as const;

/** Every row of the error tables of the Data API, of its uploads and of Google's tokens. */
export const rows: Readonly<Record<string, (c: Ask) => Response>> = Object.fromEntries([
  ...REASONS.map((reason) => [reason, (c: Ask) => refused(c, new Refused(reason))] as const),
  ...Object.entries(FLAT).map(
    ([error, [status, words]]) => [error, (c: Ask) => flatError(c, error, words, status)] as const,
  ),
  ['SERVICE_DISABLED', serviceDisabled],
  ...[404, 410, 500, 502, 503, 504].map(bare),
]);
