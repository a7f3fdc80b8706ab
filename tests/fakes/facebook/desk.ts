import { byHand, CALLBACK, type Reply } from '../by-hand.ts';
import { type FacebookGiven, facebookFake } from '../facebook.ts';
import { signIn } from '../tiktok/sign-in.ts';

export const ALL_SCOPES =
  'pages_show_list,pages_read_engagement,pages_manage_posts,pages_manage_engagement,read_insights,business_management';
const APP = { client_id: '990000000000002', client_secret: 'sandbox-facebook-secret' };
const API = 'https://graph.facebook.com/v25.0';
export const PAGE = '100000000000101';

/** A Facebook sandbox with a clock turned by hand, and the calls a client makes of it. */
export function desk(given: FacebookGiven = {}) {
  const { fake, fetch, clock, ask, serve } = byHand(facebookFake, given);

  function dialogUrl(changes: Record<string, string> = {}): string {
    const query = { client_id: APP.client_id, redirect_uri: CALLBACK, state: 's1', scope: ALL_SCOPES };
    return `https://www.facebook.com/v25.0/dialog/oauth?${new URLSearchParams({ ...query, ...changes })}`;
  }

  const exchange = (query: Record<string, string>) =>
    ask(`${API}/oauth/access_token?${new URLSearchParams({ ...APP, ...query })}`);

  /** Calls that carry `token`. */
  function as(token: string) {
    const headers = { authorization: `Bearer ${token}` };
    return {
      get: (path: string) => ask(`${API}/${path}`, { headers }),
      erase: (path: string) => ask(`${API}/${path}`, { method: 'DELETE', headers }),
      post: (path: string, body: Record<string, unknown>) =>
        ask(`${API}/${path}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
    };
  }

  async function connect(user = 'mara.lind', without: string[] = []) {
    const back = await signIn(fetch, dialogUrl(), { user, without });
    const code = back.searchParams.get('code') ?? '';
    const short = await exchange({ code, redirect_uri: CALLBACK });
    const long = await exchange({
      grant_type: 'fb_exchange_token',
      fb_exchange_token: short.body.access_token,
    });
    const person = as(long.body.access_token);
    const list = await person.get('me/accounts?fields=id,access_token,tasks');
    const tokens: string[] = (list.body.data ?? []).map((one: { access_token: string }) => one.access_token);
    return { back, short, long, person, list, tokens, page: as(tokens[0] ?? 'none') };
  }

  function upload(
    url: string,
    token: string,
    headers: Record<string, string>,
    body?: Uint8Array<ArrayBuffer>,
  ) {
    return ask(url, { method: 'POST', headers: { authorization: `OAuth ${token}`, ...headers }, body });
  }

  return { fake, fetch, clock, ask, dialogUrl, exchange, as, connect, upload, serve };
}

export const number = (reply: Reply): string =>
  `${reply.body.error.code}${reply.body.error.error_subcode ? `/${reply.body.error.error_subcode}` : ''}`;
