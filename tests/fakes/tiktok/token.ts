import type { Ask } from '../attend.ts';
import { formOf } from '../form.ts';
import { sha256Hex } from '../sha256.ts';
import { flatError } from './answers.ts';
import { endGrant } from './consent.ts';
import { DAY, type TikTok, userOf } from './state.ts';

const ACCESS_SECONDS = 86_400;
const REFRESH_SECONDS = 31_536_000;

/** `token.code`, `token.refresh` or `token`: what the form asks for, so that a mood can aim at one of them. */
export async function tokenOperation(c: Ask): Promise<string> {
  const kind = (await formOf(c)).get('grant_type');
  if (kind === 'authorization_code') return 'token.code';
  return kind === 'refresh_token' ? 'token.refresh' : 'token';
}

/** POST /v2/oauth/token/ : a code or a refresh token for a pair of tokens. */
export async function exchange(tiktok: TikTok, c: Ask): Promise<Response> {
  const trouble = await clientTrouble(tiktok, c);
  if (trouble) return trouble;
  const sent = await formOf(c);
  if (sent.get('grant_type') === 'authorization_code') return fromCode(tiktok, c, sent);
  if (sent.get('grant_type') === 'refresh_token') return fromRefresh(tiktok, c, sent);
  return flatError(c, tiktok.world, 'unsupported_grant_type', 'grant_type is not supported.');
}

/** POST /v2/oauth/revoke/ : ends the consent the access token came from; success has no body. */
export async function revoke(tiktok: TikTok, c: Ask): Promise<Response> {
  const trouble = await clientTrouble(tiktok, c);
  if (trouble) return trouble;
  const token = tiktok.state.access[(await formOf(c)).get('token') ?? ''];
  const grant = token && tiktok.state.grants[token.grant];
  if (!token || !grant || grant.ended) {
    return flatError(c, tiktok.world, 'invalid_request', 'The token is invalid.');
  }
  const DEVELOPER_REVOKED = 5;
  endGrant(tiktok, token.grant, DEVELOPER_REVOKED);
  return c.body(null, 200);
}

function fromCode(tiktok: TikTok, c: Ask, sent: URLSearchParams): Response {
  const { world, state } = tiktok;
  const code = state.codes[sent.get('code') ?? ''];
  if (!code)
    return flatError(c, world, 'invalid_grant', 'Authorization code is invalid. It must be URL-decoded.');
  if (code.used || code.expiresAt <= world.now()) {
    return flatError(c, world, 'invalid_grant', 'Authorization code is expired.');
  }
  if (sent.get('redirect_uri') !== code.redirectUri) {
    return flatError(
      c,
      world,
      'invalid_request',
      'redirect_uri is not matched with the uri when requesting code.',
    );
  }
  if (!verifies(sent.get('code_verifier'), code.challenge)) {
    return flatError(c, world, 'invalid_request', 'Code verifier or code challenge is invalid.');
  }
  code.used = true;
  const id = world.id(16);
  state.grants[id] = { openId: code.openId, scopes: code.scopes, ended: false };
  return issue(tiktok, c, id);
}

function fromRefresh(tiktok: TikTok, c: Ask, sent: URLSearchParams): Response {
  const { world, state } = tiktok;
  const sentToken = sent.get('refresh_token') ?? '';
  const token = state.refresh[sentToken];
  const grant = token && state.grants[token.grant];
  if (!token || !grant || grant.ended || token.expiresAt <= world.now()) {
    // Clients have seen a refused refresh arrive as HTTP 200; deciding on the status alone must fail here.
    return flatError(c, world, 'invalid_grant', 'Refresh token is invalid or expired.', 200);
  }
  // Whether TikTok lets the old one live a while is unknown, so the strict reading: it dies with its first use.
  delete state.refresh[sentToken];
  return issue(tiktok, c, token.grant);
}

function issue(tiktok: TikTok, c: Ask, grantId: string): Response {
  const { world, state } = tiktok;
  const grant = state.grants[grantId];
  if (!grant) throw new Error('A token was asked for without a grant.');
  const access = `act.${world.id(56)}!${world.id(4, '0123456789')}.va`;
  const refresh = `rft.${world.id(56)}!${world.id(4, '0123456789')}.va`;
  state.access[access] = { grant: grantId, expiresAt: world.now() + DAY };
  state.refresh[refresh] = { grant: grantId, expiresAt: world.now() + REFRESH_SECONDS * 1000 };
  c.set('account', userOf(tiktok, grant.openId).username);
  c.header('cache-control', 'no-store');
  return c.json({
    access_token: access,
    expires_in: ACCESS_SECONDS,
    open_id: grant.openId,
    refresh_expires_in: REFRESH_SECONDS,
    refresh_token: refresh,
    scope: grant.scopes.join(','),
    token_type: 'Bearer',
  });
}

async function clientTrouble(tiktok: TikTok, c: Ask): Promise<Response | undefined> {
  const { world, options } = tiktok;
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(c.req.header('content-type') ?? '')) {
    return flatError(
      c,
      world,
      'invalid_request',
      'Only application/x-www-form-urlencoded is accepted as Content-Type.',
    );
  }
  const sent = await formOf(c);
  if (
    sent.get('client_key') !== options.app.clientKey ||
    sent.get('client_secret') !== options.app.clientSecret
  ) {
    return flatError(c, world, 'invalid_client', 'Client key or secret is incorrect.');
  }
  return undefined;
}

/** TikTok's own PKCE: the challenge is the lower-case hex SHA-256 of the verifier. */
function verifies(verifier: string | null, challenge: string | null): boolean {
  if (challenge === null) return verifier === null;
  return (
    verifier !== null && /^[A-Za-z0-9\-._~]{43,128}$/.test(verifier) && sha256Hex(verifier) === challenge
  );
}
