import type { Ask } from '../attend.ts';
import { formOf } from '../form.ts';
import { DAY, type Grant, type LinkedIn, memberOf } from './state.ts';

const ACCESS_LIFE = 60 * DAY;
const REFRESH_LIFE = 365 * DAY;

/** `token.code` or `token.refresh`, by what is traded. */
export async function tokenOperation(c: Ask): Promise<string> {
  return (await formOf(c)).get('grant_type') === 'refresh_token' ? 'token.refresh' : 'token.code';
}

/** POST /oauth/v2/accessToken : the secret stands in the body, as a form. */
export async function exchange(linkedin: LinkedIn, c: Ask): Promise<Response> {
  const sent = await formOf(c);
  const { app } = linkedin.options;
  const refreshing = sent.get('grant_type') === 'refresh_token';
  const needed = [
    'grant_type',
    'client_id',
    'client_secret',
    ...(refreshing ? ['refresh_token'] : ['code', 'redirect_uri']),
  ];
  const missing = needed.find((name) => !sent.get(name));
  if (missing) return refuse(c, 400, 'invalid_request', `A required parameter "${missing}" is missing`);
  if (sent.get('client_id') !== app.clientId || sent.get('client_secret') !== app.clientSecret)
    return refuse(c, 401, 'invalid_client', 'Client authentication failed');
  return refreshing ? renew(linkedin, c, sent) : fromCode(linkedin, c, sent);
}

function fromCode(linkedin: LinkedIn, c: Ask, sent: URLSearchParams): Response {
  const { state, world, options } = linkedin;
  const code = state.codes[sent.get('code') ?? ''];
  if (!code)
    return refuse(c, 401, 'invalid_request', 'Unable to retrieve access token: authorization code not found');
  const isOver = code.used || code.expiresAt <= world.now();
  if (isOver || sent.get('redirect_uri') !== code.redirectUri || code.challenge !== null)
    return refuse(
      c,
      400,
      'invalid_redirect_uri',
      'Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. Or authorization code expired. Or external member binding exists',
    );
  code.used = true;
  const { sub, scopes } = code;
  endOthers(linkedin, sub, scopes);
  const id = world.id(16);
  state.grants[id] = { sub, scopes, ended: false };
  c.set('account', memberOf(linkedin, sub).username);
  if (!options.app.refreshTokens) return c.json(answer(linkedin, id, null));
  const refresh = `AQ${world.id(320)}`;
  state.refresh[refresh] = { grant: id, issuedAt: world.now(), expiresAt: world.now() + REFRESH_LIFE };
  return c.json(answer(linkedin, id, refresh));
}

/** Another set of scopes makes all earlier tokens of the member worthless. */
function endOthers({ state }: LinkedIn, sub: string, scopes: readonly string[]): void {
  const wanted = [...scopes].sort().join(' ');
  for (const grant of Object.values(state.grants))
    if (grant.sub === sub && [...grant.scopes].sort().join(' ') !== wanted) grant.ended = true;
}

function renew(linkedin: LinkedIn, c: Ask, sent: URLSearchParams): Response {
  const text = sent.get('refresh_token') ?? '';
  const token = linkedin.state.refresh[text];
  const grant = token && linkedin.state.grants[token.grant];
  if (!token || !grant || grant.ended || token.expiresAt <= linkedin.world.now())
    return refuse(c, 400, 'invalid_grant', 'The provided refresh token is invalid, expired or revoked');
  c.set('account', memberOf(linkedin, grant.sub).username);
  return c.json(answer(linkedin, token.grant, text));
}

/** The refresh token stays the same, and its end comes nearer. */
function answer(linkedin: LinkedIn, grantId: string, refresh: string | null): Record<string, unknown> {
  const { state, world } = linkedin;
  const access = `AQ${world.id(350)}`;
  state.access[access] = { grant: grantId, issuedAt: world.now(), expiresAt: world.now() + ACCESS_LIFE };
  const grant = state.grants[grantId] as Grant;
  const left = refresh ? (state.refresh[refresh]?.expiresAt ?? 0) - world.now() : 0;
  return {
    access_token: access,
    expires_in: ACCESS_LIFE / 1000,
    // LinkedIn parts them by commas here, and by spaces when they are asked for.
    scope: grant.scopes.join(','),
    ...(refresh ? { refresh_token: refresh, refresh_token_expires_in: Math.floor(left / 1000) } : {}),
    token_type: 'Bearer',
  };
}

/** POST /oauth/v2/introspectToken */
export async function introspect(linkedin: LinkedIn, c: Ask): Promise<Response> {
  const sent = await formOf(c);
  const { app } = linkedin.options;
  if (sent.get('client_id') !== app.clientId || sent.get('client_secret') !== app.clientSecret)
    return refuse(c, 401, 'invalid_client', 'Client authentication failed');
  const token = linkedin.state.access[sent.get('token') ?? ''];
  const grant = token && linkedin.state.grants[token.grant];
  if (!token || !grant) return c.json({ active: false });
  const isOver = token.expiresAt <= linkedin.world.now();
  const seconds = (ms: number): number => Math.floor(ms / 1000);
  return c.json({
    active: !grant.ended && !isOver,
    status: grant.ended ? 'revoked' : isOver ? 'expired' : 'active',
    auth_type: '3L',
    scope: grant.scopes.join(','),
    client_id: app.clientId,
    authorized_at: seconds(token.issuedAt),
    created_at: seconds(token.issuedAt),
    expires_at: seconds(token.expiresAt),
  });
}

/** POST /oauth/v2/revoke */
export async function revoke(linkedin: LinkedIn, c: Ask): Promise<Response> {
  const sent = await formOf(c);
  const { app } = linkedin.options;
  if (sent.get('client_id') !== app.clientId || sent.get('client_secret') !== app.clientSecret)
    return refuse(c, 401, 'invalid_client', 'Client authentication failed');
  const token = linkedin.state.access[sent.get('token') ?? ''];
  const grant = token && linkedin.state.grants[token.grant];
  if (!grant) return refuse(c, 400, 'invalid_request', 'The token is not one of this app');
  grant.ended = true;
  return c.body(null, 200);
}

/** The member removes the app in the settings. */
export function endConsents({ state }: LinkedIn, sub: string): void {
  for (const grant of Object.values(state.grants)) if (grant.sub === sub) grant.ended = true;
}

function refuse(c: Ask, status: 400 | 401, error: string, error_description: string): Response {
  c.set('outcome', error);
  return c.json({ error, error_description }, status);
}
