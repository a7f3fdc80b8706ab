import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { Id, open } from '../meta.ts';
import type { OAuthRecord, Provider, TokenSet } from '../provider.ts';
import { parseBigJson } from '../request.ts';
import { HOST } from './call.ts';
import { meanings } from './meanings.ts';

/** Instagram's tokens: one of an hour for a code, one of 60 days for that, which then renews itself. */

export const TOKEN_URL = 'https://api.instagram.com/oauth/access_token';
/** Half the life of a long token: from then on it is renewed. */
const RENEWED_AFTER = 0.5;

const Short = z.object({
  access_token: z.string().min(1),
  user_id: Id,
  permissions: z.union([z.string().transform((text) => text.split(/[\s,]+/)), z.array(z.string())]),
});
// Documented inside a list, met flat.
const ShortAnswer = z.union([
  Short,
  z.object({ data: z.array(Short).min(1) }).transform(({ data }) => data[0] as z.infer<typeof Short>),
]);
const Refusal = z.object({ error_type: z.string(), code: z.number().optional(), error_message: z.string() });
const Long = z.object({ access_token: z.string().min(1), expires_in: z.number() });

/** The first answer: https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login */
export function readShortToken(answer: { status: number; body: unknown }, now: number): TokenSet {
  const short = ShortAnswer.safeParse(answer.body);
  if (short.success) {
    const { access_token, user_id, permissions } = short.data;
    return {
      accessToken: access_token,
      accessExpiresAt: now + 3_600_000,
      refreshToken: null,
      refreshExpiresAt: null,
      scopes: permissions.filter(Boolean),
      remoteId: user_id,
    };
  }
  const refusal = Refusal.safeParse(answer.body);
  if (!refusal.success || answer.status >= 500)
    throw new Failure({
      kind: 'unavailable',
      code: `http-${answer.status}`,
      message: 'Instagram gave no token.',
    });
  throw new Failure({
    kind: 'rejected',
    code: refusal.data.error_type,
    message: refusal.data.error_message,
  });
}

export const trade: NonNullable<OAuthRecord['trade']> = async (grant, { app, request, now }) => {
  const long = async (path: string, query: Record<string, string>) => {
    const answer = await request(`https://${HOST}/${path}?${new URLSearchParams(query)}`);
    return open(answer, { data: Long, meanings, publishes: false, now });
  };
  if ('refreshToken' in grant)
    return lasting(
      await long('refresh_access_token', {
        grant_type: 'ig_refresh_token',
        access_token: grant.refreshToken,
      }),
      now,
    );
  const body = new URLSearchParams({
    client_id: app.id,
    client_secret: app.secret,
    grant_type: 'authorization_code',
    redirect_uri: grant.redirectUri,
    // Instagram adds this to the address it sends people back to.
    code: grant.code.replace(/#_$/, ''),
  });
  const answer = await request(TOKEN_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
  const short = readShortToken({ status: answer.status, body: await bodyOf(answer) }, now);
  const token = await long('access_token', {
    grant_type: 'ig_exchange_token',
    client_secret: app.secret,
    access_token: short.accessToken,
  });
  return { ...short, ...lasting(token, now), scopes: short.scopes, remoteId: short.remoteId };
};

/** A code that cannot be one: what Instagram complains of first tells whether it knows the app. */
export const checkApp: NonNullable<Provider['checkApp']> = async ({ app, request, redirectUri }) => {
  const body = new URLSearchParams({
    client_id: app.id,
    client_secret: app.secret,
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
    code: 'check',
  });
  const answer = await request(TOKEN_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
  const refusal = Refusal.safeParse(await bodyOf(answer));
  if (!refusal.success || answer.status >= 500) return null;
  return !/client secret|client id|platform app/i.test(refusal.data.error_message);
};

const bodyOf = async (answer: Response): Promise<unknown> => {
  try {
    return parseBigJson(await answer.text());
  } catch {
    return null;
  }
};

/** The token is its own refresh token. It counts as due for renewal long before it ends. */
function lasting({ access_token, expires_in }: z.infer<typeof Long>, now: number): TokenSet {
  const life = expires_in * 1000;
  return {
    accessToken: access_token,
    accessExpiresAt: now + life * RENEWED_AFTER,
    refreshToken: access_token,
    refreshExpiresAt: now + life,
    scopes: [],
  };
}
