import type { Ask } from '../attend.ts';
import type { World } from '../fake.ts';
import { type RefusalDetail, Refused, refuse } from './answers.ts';

/** A row: its words to developers, and how it is answered beside them. */
export type Row = [message: string, detail?: RefusalDetail];

const token = (subcode: number, message: string): Row => [
  `Error validating access token: ${message}`,
  { subcode, status: 401 },
];

/** Of all of the Graph API, by `code` or `code/subcode` (https://developers.facebook.com/docs/graph-api/guides/error-handling). */
const SHARED: Record<string, Row> = {
  1: ['An unknown error occurred', { status: 500 }],
  2: ['An unexpected error has occurred. Please retry your request later.', { status: 500, transient: true }],
  3: ['(#3) Application does not have the capability to make this API call.'],
  4: ['(#4) Application request limit reached'],
  10: ['(#10) Application does not have permission for this action', { status: 403 }],
  17: ['(#17) User request limit reached'],
  32: ['(#32) Page request limit reached'],
  100: ['(#100) Invalid parameter'],
  '100/33': ["Unsupported request. Object with ID '1' does not exist or is not visible.", { subcode: 33 }],
  101: ['Error validating application.'],
  102: ['Session key invalid or no longer valid'],
  104: ['Incorrect signature'],
  190: ['Invalid OAuth access token.', { status: 401 }],
  '190/458': token(458, 'The user has not authorized the application.'),
  '190/459': token(459, 'You must log in to the site and follow the instructions given.'),
  '190/460': token(460, 'The session has been invalidated because the password was changed.'),
  '190/463': token(463, 'Session has expired.'),
  '190/464': token(464, 'The user is not a confirmed user.'),
  '190/467': token(467, 'The access token is invalid.'),
  '190/492': token(492, 'The user must have a role on the Page.'),
  200: ['(#200) Permissions error', { status: 403 }],
  299: ['(#299) Permissions error', { status: 403 }],
  240: ['(#240) The desktop application cannot call this function.'],
  341: ['(#341) Application limit reached'],
  368: ['The action attempted has been deemed abusive or is otherwise disallowed'],
  613: ['(#613) Calls to this api have exceeded the rate limit.'],
  'http-500': ['', { status: 500 }],
};

/** An upload address has a shape of its own (resumable uploads). */
const UPLOAD = ['OffsetInvalidError', 'PartialRequestError', 'ProcessingFailedError'];
export const uploadRows: Readonly<Record<string, (c: Ask) => Response>> = Object.fromEntries(
  UPLOAD.map((type) => [
    type,
    (c: Ask) => {
      c.set('outcome', type);
      return c.json({ debug_info: { retriable: false, type, message: `The upload failed: ${type}` } }, 400);
    },
  ]),
);

/** As answers, by name; `own`: what one platform adds. */
export const answersOf = (world: World, own: Record<string, Row>): Record<string, (c: Ask) => Response> =>
  Object.fromEntries(
    Object.entries({ ...SHARED, ...own }).map(([name, [message, detail]]) => [
      name,
      (c: Ask) =>
        name.startsWith('http-')
          ? new Response(null, { status: detail?.status ?? 500 })
          : refuse(c, world, new Refused(Number(name.split('/')[0]), message, detail)),
    ]),
  );

/** A row with a subcode; `said` is for a person. */
export const sub = (subcode: number, message: string, said?: string): Row => [
  message,
  { subcode, ...(said ? { said } : {}) },
];
