import { byHand, CALLBACK } from '../by-hand.ts';
import { type InstagramGiven, instagramFake } from '../instagram.ts';
import { signIn } from '../tiktok/sign-in.ts';

export const ALL_SCOPES =
  'instagram_business_basic,instagram_business_content_publish,instagram_business_manage_comments,instagram_business_manage_insights';
const APP = { client_id: '990000000000001', client_secret: 'sandbox-instagram-secret' };

/** An Instagram sandbox with a clock turned by hand, and the calls a client makes of it. */
export function desk(given: InstagramGiven = {}) {
  const { fake, fetch, clock, ask, serve } = byHand(instagramFake, given);

  function authorizeUrl(changes: Record<string, string> = {}): string {
    const query = { client_id: APP.client_id, redirect_uri: CALLBACK, response_type: 'code', state: 's1' };
    return `https://www.instagram.com/oauth/authorize?${new URLSearchParams({ ...query, scope: ALL_SCOPES, ...changes })}`;
  }

  const exchange = (code: string, changes: Record<string, string> = {}) =>
    ask('https://api.instagram.com/oauth/access_token', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        ...APP,
        grant_type: 'authorization_code',
        redirect_uri: CALLBACK,
        code,
        ...changes,
      }).toString(),
    });
  const toLong = (token: string) =>
    ask(
      `https://graph.instagram.com/access_token?${new URLSearchParams({ grant_type: 'ig_exchange_token', client_secret: APP.client_secret, access_token: token })}`,
    );
  const refresh = (token: string) =>
    ask(
      `https://graph.instagram.com/refresh_access_token?${new URLSearchParams({ grant_type: 'ig_refresh_token', access_token: token })}`,
    );

  /** A code, as the ordinary person gives it. */
  const consent = async (): Promise<string> =>
    (await signIn(fetch, authorizeUrl(), { user: 'maralind.homes' })).searchParams.get('code') ?? '';

  async function connect(user = 'maralind.homes', without: string[] = []) {
    const back = await signIn(fetch, authorizeUrl(), { user, without });
    const short = await exchange(back.searchParams.get('code') ?? '');
    const token: string = (await toLong(short.body.data[0].access_token)).body.access_token;
    const headers = { authorization: `Bearer ${token}` };
    const get = (path: string) => ask(`https://graph.instagram.com/v25.0/${path}`, { headers });
    const post = (path: string, body: Record<string, unknown>) =>
      ask(`https://graph.instagram.com/v25.0/${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    return { token, get, post, back, short };
  }

  return { fake, fetch, clock, ask, authorizeUrl, exchange, toLong, refresh, consent, connect, serve };
}
