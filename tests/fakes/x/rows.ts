import type { Ask } from '../attend.ts';
import { noCredit, noPermission, type Problem, refuse } from './answers.ts';

const wrongRequest = (message: string): Problem => ({
  status: 400,
  type: 'invalid-request',
  detail: 'One or more parameters to your request was invalid.',
  more: { errors: [{ message, parameters: {} }] },
});
const no = (detail: string, title?: string): Problem => ({
  status: 403,
  detail,
  ...(title ? { title } : {}),
});

/** The error table, by a name for each row (https://docs.x.com/x-api/fundamentals/response-codes-and-errors). */
const PROBLEMS: Record<string, Problem> = {
  unauthorized: { status: 401, detail: 'Unauthorized' },
  'unsupported-authentication': {
    status: 403,
    type: 'unsupported-authentication',
    title: 'Unsupported Authentication',
    detail: 'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.',
  },
  'client-not-enrolled': {
    status: 403,
    type: 'client-forbidden',
    title: 'Client Forbidden',
    detail: 'Your client app is not configured with the appropriate enrollment.',
    more: { reason: 'client-not-enrolled' },
  },
  'official-client-forbidden': {
    status: 403,
    type: 'client-forbidden',
    title: 'Client Forbidden',
    detail: 'This client is not allowed to use this endpoint.',
    more: { reason: 'official-client-forbidden' },
  },
  permissions: noPermission,
  'not-authorized-for-resource': {
    status: 403,
    type: 'not-authorized-for-resource',
    title: 'Authorization Error',
    detail: 'Sorry, you are not authorized to see this resource.',
    more: { value: '1', parameter: 'id', resource_type: 'tweet', resource_id: '1', section: 'data' },
  },
  credits: noCredit,
  'spending-limit': no('Your account has reached its spending limit for this cycle.'),
  'usage-capped': {
    status: 429,
    type: 'usage-capped',
    title: 'UsageCapExceeded',
    detail: 'Usage cap exceeded: Monthly product cap',
    more: { period: 'Monthly', scope: 'Product' },
  },
  'too-many-requests': { status: 429, detail: 'Too Many Requests' },
  'rate-limit-exceeded': { status: 429, type: 'rate-limit-exceeded', detail: 'Rate limit exceeded' },
  duplicate: no('You are not allowed to create a Tweet with duplicate content.'),
  'not-permitted': no('You are not permitted to perform this action.'),
  'reply-rule': no(
    'You can only reply to or quote posts where you are mentioned or are the author.',
    'Authorization Error',
  ),
  feature: no('Your account is not permitted to access this feature.'),
  suspended: {
    status: 403,
    type: 'user-suspended',
    title: 'Forbidden',
    detail: 'User has been suspended.',
  },
  locked: no('To protect our users from spam, this account is temporarily locked.'),
  'media-ids': wrongRequest('Your media IDs are invalid.'),
  'too-many-media': wrongRequest('media_ids: maximum of 4 items allowed.'),
  'too-many-cashtags': wrongRequest('Posts can contain a maximum of one cashtag.'),
  'invalid-url': wrongRequest('The text contains an invalid URL.'),
  'video-too-long': no('This user is not allowed to post a video longer than 2 minutes.'),
  'not-found': {
    status: 404,
    type: 'resource-not-found',
    detail: 'Could not find tweet with id: [1].',
    more: { value: '1', parameter: 'id', resource_type: 'tweet', resource_id: '1' },
  },
  'part-too-large': { status: 413, detail: 'The part is too large.' },
  conflict: { status: 409, detail: 'The request conflicts with the state of the resource.' },
  'server-error': { status: 500, detail: 'Internal Server Error' },
  unavailable: { status: 503, detail: 'Service Unavailable' },
};

/** The old shape, a list of numbers, which some answers still have. */
const OLD: Record<string, [status: number, code: number, message: string]> = {
  'code-88': [429, 88, 'Rate limit exceeded'],
  'code-64': [403, 64, 'Your account is suspended and is not permitted to access this feature'],
  'code-326': [403, 326, 'To protect our users from spam, this account is temporarily locked.'],
};

/** A gateway says nothing but its number. */
const BARE = [502, 504];

export const rows: Readonly<Record<string, (c: Ask) => Response>> = Object.fromEntries([
  ...Object.entries(PROBLEMS).map(([name, problem]) => [name, (c: Ask) => refuse(c, problem)] as const),
  ...Object.entries(OLD).map(
    ([name, [status, code, message]]) =>
      [
        name,
        (c: Ask) => {
          c.set('outcome', `code ${code}`);
          return c.json({ errors: [{ code, message }] }, status as 403);
        },
      ] as const,
  ),
  ...BARE.map((status) => [`http-${status}`, () => new Response(null, { status })] as const),
]);
