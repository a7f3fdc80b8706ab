import { Failure } from '../../shared/failure.ts';
import type { AppCredentials, OAuthRecord, Provider, Request, TokenSet } from '../providers/provider.ts';
import { parseBigJson } from '../providers/request.ts';
import { sha256Hex } from './seal.ts';

/** OAuth 2.0 for all platforms, from the data in each Provider's record. */

/** Where a person gives consent. `verifier` is the PKCE secret, used only where the platform has PKCE. */
export async function authorizeAddress(
  oauth: OAuthRecord,
  app: AppCredentials,
  ask: { scopes: readonly string[]; redirectUri: string; state: string; verifier: string },
): Promise<string> {
  const url = new URL(oauth.authorizeUrl);
  const query = url.searchParams;
  query.set(oauth.clientIdName, app.id);
  query.set('response_type', 'code');
  query.set('scope', ask.scopes.join(oauth.scopeSeparator));
  query.set('redirect_uri', ask.redirectUri);
  query.set('state', ask.state);
  for (const [name, value] of Object.entries(oauth.extraAuthorize)) query.set(name, value);
  if (oauth.pkce !== 'none') {
    query.set('code_challenge', await challengeOf(oauth.pkce, ask.verifier));
    query.set('code_challenge_method', 'S256');
  }
  return url.href;
}

/** RFC 7636 wants base64url; TikTok wants lower-case hex: https://developers.tiktok.com/doc/login-kit-desktop */
async function challengeOf(kind: 's256' | 's256-hex', verifier: string): Promise<string> {
  const hex = await sha256Hex(verifier);
  if (kind === 's256-hex') return hex;
  const bytes = hex.match(/../g) ?? [];
  return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The login a consent is asked by; null: the platform's own. Undefined where there is none of that name. */
export const oauthOf = (provider: Provider, way: string | null): OAuthRecord | undefined =>
  way === null ? provider.oauth : provider.ways?.[way];

export interface TokenTalk {
  oauth: OAuthRecord;
  app: AppCredentials;
  request: Request;
  now: number;
}

/** Exchanges a code. Throws Failure. */
export function exchangeCode(
  talk: TokenTalk,
  grant: { code: string; redirectUri: string; verifier: string },
): Promise<TokenSet> {
  if (talk.oauth.trade) return talk.oauth.trade(grant, talk);
  return askForToken(talk, {
    grant_type: 'authorization_code',
    code: grant.code,
    redirect_uri: grant.redirectUri,
    ...(talk.oauth.pkce === 'none' ? {} : { code_verifier: grant.verifier }),
  });
}

/** Renews a token. Throws Failure: `reconnect` where the consent is over, `unavailable` where nobody can tell. */
export function refresh(talk: TokenTalk, refreshToken: string): Promise<TokenSet> {
  if (talk.oauth.trade) return talk.oauth.trade({ refreshToken }, talk);
  return askForToken(talk, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

async function askForToken(talk: TokenTalk, grant: Record<string, string>): Promise<TokenSet> {
  const { oauth } = talk;
  const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(grant);
  if (oauth.clientAuth === 'body') {
    body.set(oauth.clientIdName, talk.app.id);
    body.set('client_secret', talk.app.secret);
  } else headers.authorization = `Basic ${btoa(`${talk.app.id}:${talk.app.secret}`)}`;
  const answer = await talk.request(oauth.tokenUrl, { method: 'POST', headers, body: body.toString() });
  return oauth.readToken({ status: answer.status, body: await readBody(answer) }, talk.now);
}

async function readBody(answer: Response): Promise<unknown> {
  try {
    return parseBigJson(await answer.text());
  } catch {
    if (answer.status < 500)
      throw new Failure({
        kind: 'unavailable',
        code: 'unreadable',
        message: 'The platform gave no readable answer.',
      });
    return null;
  }
}
