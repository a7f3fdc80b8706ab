import type { Ask } from '../attend.ts';
import { formOf } from '../form.ts';
import { sha256Hex } from '../sha256.ts';
import { flatError } from './answers.ts';
import { bearer } from './bearer.ts';
import { DAY, userOf, type YouTube } from './state.ts';

const ACCESS_SECONDS = 3599;
/** Live refresh tokens per Google account and client; the oldest ends without a word. */
const MOST_REFRESH = 100;
const TESTING_LIFE = 7 * DAY;

/** `token.code` or `token.refresh`: what the form asks for, so that a mood can aim at one of them. */
export async function tokenOperation(c: Ask): Promise<string> {
  return (await formOf(c)).get('grant_type') === 'refresh_token' ? 'token.refresh' : 'token.code';
}

/** POST oauth2.googleapis.com/token */
export async function exchange(youtube: YouTube, c: Ask): Promise<Response> {
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(c.req.header('content-type') ?? ''))
    return flatError(c, 'invalid_request', 'The body must be a form.');
  const sent = await formOf(c);
  const { app } = youtube.options;
  if (sent.get('client_id') !== app.clientId)
    return flatError(c, 'invalid_client', 'The OAuth client was not found.', 401);
  if (sent.get('client_secret') !== app.clientSecret)
    return flatError(c, 'invalid_client', 'Unauthorized', 401);
  if (sent.get('grant_type') === 'authorization_code') return fromCode(youtube, c, sent);
  if (sent.get('grant_type') === 'refresh_token') return fromRefresh(youtube, c, sent);
  return flatError(c, 'unsupported_grant_type', `Invalid grant_type: ${sent.get('grant_type')}`);
}

function fromCode(youtube: YouTube, c: Ask, sent: URLSearchParams): Response {
  const { state, world, options } = youtube;
  const code = state.codes[sent.get('code') ?? ''];
  if (!code || code.used || code.expiresAt <= world.now())
    return flatError(c, 'invalid_grant', 'Bad Request');
  if (sent.get('redirect_uri') !== code.redirectUri)
    return flatError(c, 'redirect_uri_mismatch', 'Bad Request');
  if (!verifies(sent.get('code_verifier'), code.challenge))
    return flatError(c, 'invalid_grant', 'Invalid code verifier.');
  code.used = true;
  const grant = world.id(16);
  state.grants[grant] = { user: code.user, scopes: code.scopes, ended: false };
  if (!code.refreshes) return c.json(issued(youtube, c, grant));
  const refresh = `1//0${world.id(90)}`;
  const life = options.app.testing ? TESTING_LIFE : null;
  const expiresAt = life === null ? null : world.now() + life;
  state.refresh[refresh] = { grant, issuedAt: world.now(), expiresAt };
  endOldest(youtube, code.user);
  return c.json({ ...issued(youtube, c, grant), refresh_token: refresh });
}

/** A refresh token does not change; the answer carries none. */
function fromRefresh(youtube: YouTube, c: Ask, sent: URLSearchParams): Response {
  const token = youtube.state.refresh[sent.get('refresh_token') ?? ''];
  const grant = token && youtube.state.grants[token.grant];
  const isOver = token?.expiresAt != null && token.expiresAt <= youtube.world.now();
  if (!token || !grant || grant.ended || isOver)
    return flatError(c, 'invalid_grant', 'Token has been expired or revoked.');
  return c.json(issued(youtube, c, token.grant));
}

function issued(youtube: YouTube, c: Ask, grantId: string): Record<string, unknown> {
  const { world, state } = youtube;
  const access = `ya29.${world.id(180)}`;
  const grant = state.grants[grantId];
  state.access[access] = {
    grant: grantId,
    issuedAt: world.now(),
    expiresAt: world.now() + ACCESS_SECONDS * 1000,
  };
  c.set('account', grant?.user ?? '');
  c.header('cache-control', 'no-store');
  return {
    access_token: access,
    expires_in: ACCESS_SECONDS,
    scope: grant?.scopes.join(' '),
    token_type: 'Bearer',
  };
}

function endOldest(youtube: YouTube, username: string): void {
  const { state } = youtube;
  const { google } = userOf(youtube, username);
  const live = Object.entries(state.refresh).filter(([, token]) => {
    const grant = state.grants[token.grant];
    return grant && !grant.ended && userOf(youtube, grant.user).google === google;
  });
  for (const [text] of live.slice(0, Math.max(0, live.length - MOST_REFRESH))) delete state.refresh[text];
}

/** POST oauth2.googleapis.com/revoke : all that this Google account gave the project ends, on each of its channels. */
export async function revoke(youtube: YouTube, c: Ask): Promise<Response> {
  const query = new URL(c.req.url).searchParams;
  const text = (await formOf(c)).get('token') ?? query.get('token') ?? '';
  const token = youtube.state.access[text] ?? youtube.state.refresh[text];
  const grant = token && youtube.state.grants[token.grant];
  if (!grant || grant.ended) return flatError(c, 'invalid_token', 'Token expired or revoked');
  endConsents(youtube, grant.user);
  return c.body(null, 200);
}

/** GET or POST oauth2.googleapis.com/tokeninfo */
export function tokenInfo(youtube: YouTube, c: Ask): Response {
  const token = youtube.state.access[new URL(c.req.url).searchParams.get('access_token') ?? bearer(c)];
  const grant = token && youtube.state.grants[token.grant];
  const now = youtube.world.now();
  if (!grant || grant.ended || (token.expiresAt ?? 0) <= now)
    return flatError(c, 'invalid_token', 'Invalid Value');
  return c.json({
    aud: youtube.options.app.clientId,
    scope: grant.scopes.join(' '),
    exp: String(Math.floor((token.expiresAt ?? 0) / 1000)),
    expires_in: String(Math.floor(((token.expiresAt ?? 0) - now) / 1000)),
  });
}

/** The person takes back what they gave, in their Google account. */
export function endConsents(youtube: YouTube, username: string): void {
  const { google } = userOf(youtube, username);
  for (const grant of Object.values(youtube.state.grants))
    if (userOf(youtube, grant.user).google === google) grant.ended = true;
}

/** RFC 7636, S256. */
function verifies(verifier: string | null, challenge: string | null): boolean {
  if (challenge === null) return true;
  const bytes = (sha256Hex(verifier ?? '').match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16));
  const encoded = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return verifier !== null && encoded === challenge;
}
