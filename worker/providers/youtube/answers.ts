import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { TokenSet } from '../provider.ts';
import { parseBigJson } from '../request.ts';
import { failureFor } from './meanings.ts';

/** What YouTube and Google answer. */

const Envelope = z.object({
  error: z.object({
    message: z.string().default(''),
    status: z.string().optional(),
    errors: z.array(z.object({ reason: z.string().default('') })).default([]),
    details: z.array(z.object({ reason: z.string().optional() })).default([]),
  }),
});

const jsonOf = (text: string): unknown => {
  try {
    return parseBigJson(text);
  } catch {
    return null;
  }
};

/** A refusal as one of our five: by its reason, then by its status. */
export function refusalOf(status: number, text: string, now: number): Failure {
  const envelope = Envelope.safeParse(jsonOf(text));
  if (!envelope.success) return failureFor({ status, reasons: [], message: '' }, now);
  const { error } = envelope.data;
  const reasons = [
    ...error.errors.map((one) => one.reason),
    ...error.details.map((one) => one.reason ?? ''),
    error.status ?? '',
  ].filter(Boolean);
  return failureFor({ status, reasons, message: error.message }, now);
}

/** Opens an answer. `publishes`: a fault of the server may have made the video public, so it is thrown as `lost`. */
export async function open<T extends z.ZodType>(
  answer: Response,
  data: T,
  now: number,
  publishes = false,
): Promise<z.output<T>> {
  const text = await answer.text();
  if (!answer.ok) {
    const failure = refusalOf(answer.status, text, now);
    const isUnclear = publishes && failure.kind === 'unavailable';
    throw isUnclear ? new Failure({ ...failure.detail(), kind: 'lost' }) : failure;
  }
  const parsed = data.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new Failure({
    kind: publishes ? 'lost' : 'unavailable',
    code: 'unreadable',
    message: 'YouTube answered something we cannot read.',
  });
}

const TokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.number(),
  /** With the first consent, or one that was asked for anew; it never changes. */
  refresh_token: z.string().min(1).optional(),
  /** Only where the person gave access for a time. */
  refresh_token_expires_in: z.number().optional(),
  scope: z.string(),
});
const TokenRefusal = z.object({ error: z.string().min(1), error_description: z.string().optional() });

/** https://developers.google.com/identity/protocols/oauth2/web-server */
export function readGoogleToken(answer: { status: number; body: unknown }, now: number): TokenSet {
  const token = TokenAnswer.safeParse(answer.body);
  if (token.success) {
    const { access_token, expires_in, refresh_token, refresh_token_expires_in, scope } = token.data;
    return {
      accessToken: access_token,
      accessExpiresAt: now + expires_in * 1000,
      refreshToken: refresh_token ?? null,
      refreshExpiresAt: refresh_token_expires_in === undefined ? null : now + refresh_token_expires_in * 1000,
      scopes: scope.split(' ').filter(Boolean),
    };
  }
  const refusal = TokenRefusal.safeParse(answer.body);
  if (!refusal.success || answer.status >= 500)
    throw new Failure({
      kind: 'unavailable',
      code: `http-${answer.status}`,
      message: 'Google gave no token.',
    });
  const { error, error_description } = refusal.data;
  if (error === 'invalid_grant')
    throw new Failure({ kind: 'reconnect', code: error, message: 'Google ended this connection.' });
  const message = error_description ?? `Google answered "${error}".`;
  throw failureFor({ status: answer.status, reasons: [error], message }, now);
}
