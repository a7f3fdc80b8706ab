import type { Ask } from '../attend.ts';
import { formOf as readForm } from '../form.ts';
import { sha256Hex } from '../sha256.ts';
import { DAY, userOf, type X } from './state.ts';

const ACCESS_SECONDS = 7200;
/** About six months, as people have met it. */
const REFRESH_LIFE = 180 * DAY;

/** What is asked for: a form by the documentation; X reads JSON as well, which is what twitter-api-v2 sends. */
async function formOf(c: Ask): Promise<URLSearchParams> {
  if (!/^application\/json(;|$)/i.test(c.req.header('content-type') ?? '')) return readForm(c);
  const sent = await c.req.json<Record<string, string>>().catch(() => ({}));
  return new URLSearchParams(sent);
}

/** `token.code`, `token.refresh` or `token`: what the form asks for, so that a mood can aim at one of them. */
export async function tokenOperation(c: Ask): Promise<string> {
  const kind = (await formOf(c)).get('grant_type');
  if (kind === 'authorization_code') return 'token.code';
  return kind === 'refresh_token' ? 'token.refresh' : 'token';
}

/** POST api.x.com/2/oauth2/token */
export async function exchange(x: X, c: Ask): Promise<Response> {
  const trouble = clientTrouble(x, c);
  if (trouble) return trouble;
  const sent = await formOf(c);
  if (sent.get('grant_type') === 'authorization_code') return fromCode(x, c, sent);
  if (sent.get('grant_type') === 'refresh_token') return fromRefresh(x, c, sent);
  return flat(c, 'unsupported_grant_type', 'The provided grant type is not supported.');
}

/** POST api.x.com/2/oauth2/revoke : ends the consent the token came from. */
export async function revoke(x: X, c: Ask): Promise<Response> {
  const trouble = clientTrouble(x, c);
  if (trouble) return trouble;
  const token = (await formOf(c)).get('token') ?? '';
  const grant = x.state.grants[(x.state.access[token] ?? x.state.refresh[token])?.grant ?? ''];
  if (!grant) return flat(c, 'invalid_request', 'Value passed for the token was invalid.');
  grant.ended = true;
  return c.json({ revoked: true });
}

function fromCode(x: X, c: Ask, sent: URLSearchParams): Response {
  const code = x.state.codes[sent.get('code') ?? ''];
  if (!code || code.used || code.expiresAt <= x.world.now())
    return flat(c, 'invalid_request', 'Value passed for the authorization code was invalid.');
  if (sent.get('redirect_uri') !== code.redirectUri)
    return flat(
      c,
      'invalid_request',
      'Value passed for the redirect uri did not match the uri of the authorization code.',
    );
  if (!verifies(sent.get('code_verifier') ?? '', code.challenge, code.method))
    return flat(c, 'invalid_request', 'Value passed for the code verifier did not match the code challenge.');
  code.used = true;
  const grant = x.world.id(16);
  x.state.grants[grant] = { user: code.user, scopes: code.scopes, ended: false };
  return issue(x, c, grant);
}

/** Each works once. Whoever comes with a used one has copied it: the whole consent ends. */
function fromRefresh(x: X, c: Ask, sent: URLSearchParams): Response {
  const token = x.state.refresh[sent.get('refresh_token') ?? ''];
  const grant = token && x.state.grants[token.grant];
  if (grant && token.used) grant.ended = true;
  if (!token || !grant || grant.ended || token.expiresAt <= x.world.now())
    return flat(c, 'invalid_request', 'Value passed for the token was invalid.');
  token.used = true;
  return issue(x, c, token.grant);
}

function issue(x: X, c: Ask, grantId: string): Response {
  const { world, state } = x;
  const grant = state.grants[grantId];
  if (!grant) throw new Error('A token was asked for without a grant.');
  c.set('account', userOf(x, grant.user).username);
  const access_token = world.id(91);
  state.access[access_token] = { grant: grantId, expiresAt: world.now() + ACCESS_SECONDS * 1000 };
  const body = {
    token_type: 'bearer',
    expires_in: ACCESS_SECONDS,
    access_token,
    scope: grant.scopes.join(' '),
  };
  if (!grant.scopes.includes('offline.access')) return c.json(body);
  const refresh_token = world.id(91);
  state.refresh[refresh_token] = { grant: grantId, used: false, expiresAt: world.now() + REFRESH_LIFE };
  return c.json({ ...body, refresh_token });
}

/** A confidential app shows itself by HTTP Basic, and by nothing else. */
function clientTrouble(x: X, c: Ask): Response | undefined {
  if (!/^application\/(x-www-form-urlencoded|json)(;|$)/i.test(c.req.header('content-type') ?? ''))
    return flat(c, 'invalid_request', 'Content-Type must be application/x-www-form-urlencoded.');
  const { clientId, clientSecret } = x.options.app;
  const basic = /^Basic (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (!basic) return flat(c, 'unauthorized_client', 'Missing valid authorization header', 401);
  return atob(basic) === `${clientId}:${clientSecret}`
    ? undefined
    : flat(c, 'invalid_client', 'Client authentication failed.', 401);
}

/** RFC 7636: S256 is base64url, without padding, of the verifier's SHA-256. */
function verifies(verifier: string, challenge: string, method: string): boolean {
  if (!/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier)) return false;
  if (method === 'plain') return verifier === challenge;
  const bytes = (sha256Hex(verifier).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return (
    btoa(String.fromCharCode(...bytes))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=+$/, '') === challenge
  );
}

function flat(c: Ask, error: string, error_description: string, status = 400): Response {
  c.set('outcome', error);
  return c.json({ error, error_description }, status as 400);
}
