import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What a caller is told: a stable code, words for a person, the input at fault, the truth where theirs is old. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly field: string | undefined;
  /** The thing as the Worker has it, for a caller whose copy is old. */
  readonly current: unknown;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    more: { field?: string | undefined; current?: unknown; retryAfter?: number | undefined } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.field = more.field;
    this.current = more.current;
    this.retryAfter = more.retryAfter;
  }
}

/** 400: the request cannot be read as what the contract asks for. */
export const invalid = (message: string, field?: string): ApiFailure =>
  new ApiFailure(400, 'invalid', message, { field });

/** 401 */
export const signedOut = (message = 'Please sign in again.', code = 'signed-out'): ApiFailure =>
  new ApiFailure(401, code, message);

/** 403 */
export const forbidden = (message: string, code = 'forbidden'): ApiFailure =>
  new ApiFailure(403, code, message);

/** 404: not there, or not yours; the two are told apart nowhere. */
export const notFound = (what = 'thing'): ApiFailure =>
  new ApiFailure(404, 'not-found', `This ${what} is not here (any more).`);

/** 409: the thing has moved on; `current` is how it stands now. */
export const conflict = (code: string, message: string, current?: unknown): ApiFailure =>
  new ApiFailure(409, code, message, { current });

/** 422: read and understood, but it may not be done so; `field` names the input at fault. */
export const refused = (code: string, message: string, field?: string): ApiFailure =>
  new ApiFailure(422, code, message, { field });

/** 413 */
export const tooLarge = (message: string): ApiFailure => new ApiFailure(413, 'too-large', message);

/** 429; `seconds` until trying again makes sense. */
export const tooMany = (seconds: number, message: string): ApiFailure =>
  new ApiFailure(429, 'too-many', message, { retryAfter: seconds });

export interface ErrorAnswer {
  status: ContentfulStatusCode;
  headers: Record<string, string>;
  body: { code: string; message: string; field?: string; current?: unknown };
}

/**
 * The one place that turns whatever was thrown into an answer. What we did not foresee becomes a 500 that
 * carries only `id`, under which the log tells more.
 */
export function answerFor(error: unknown, id: string): ErrorAnswer {
  if (!(error instanceof ApiFailure)) {
    const message = `Something broke on our side. If it stays so, mention ${id}.`;
    return { status: 500, headers: {}, body: { code: 'internal', message } };
  }
  const body: ErrorAnswer['body'] = { code: error.code, message: error.message };
  if (error.field !== undefined) body.field = error.field;
  if (error.current !== undefined) body.current = error.current;
  const headers: Record<string, string> =
    error.retryAfter === undefined ? {} : { 'Retry-After': String(Math.ceil(error.retryAfter)) };
  return { status: error.status, headers, body };
}
