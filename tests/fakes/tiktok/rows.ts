import type { Ask } from '../attend.ts';
import type { World } from '../fake.ts';
import { flatError, REFUSAL_NAMES, Refused, refused } from './answers.ts';

type Rows = Record<string, (c: Ask) => Response>;

/** Of creator info these come with HTTP 200: the question was answered, and the answer is no. */
const ANSWERED = [
  'spam_risk_too_many_posts',
  'spam_risk_user_banned_from_posting',
  'reached_active_user_cap',
];

/** The token endpoint's (RFC 6749); a refused refresh has been seen with HTTP 200. */
const FLAT: Record<string, [status: number, words: string]> = {
  invalid_grant: [200, 'Refresh token is invalid or expired.'],
  invalid_request: [400, 'The request parameters are malformed.'],
  invalid_client: [401, 'Client key or secret is incorrect.'],
  unauthorized_client: [400, 'The client is not authorized to use this grant type.'],
  invalid_scope: [400, 'The requested scope is invalid.'],
};

/** An upload address speaks by its status alone (media transfer guide). */
const UPLOAD = [400, 403, 404, 416, 429, 500, 502, 504];

/** Every row of the error tables of the Content Posting API, Login Kit and media transfer. */
export function rows(world: World): Rows {
  const coded = REFUSAL_NAMES.map((code) => {
    const answer = (c: Ask): Response => {
      const isAnswered = ANSWERED.includes(code) && c.req.path.endsWith('/creator_info/query/');
      return refused(c, world, new Refused(code, undefined, isAnswered ? 200 : undefined));
    };
    return [code, answer] as const;
  });
  const flat = Object.entries(FLAT).map(
    ([error, [status, words]]) => [error, (c: Ask) => flatError(c, world, error, words, status)] as const,
  );
  const bare = UPLOAD.map(
    (status) =>
      [
        `http-${status}`,
        (c: Ask) => {
          c.set('outcome', String(status));
          return new Response(null, { status });
        },
      ] as const,
  );
  return Object.fromEntries([...coded, ...flat, ...bare]);
}
