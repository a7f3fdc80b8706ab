import { createWorld } from '../fake.ts';
import { type LinkedInFake, type LinkedInGiven, linkedinFake } from '../linkedin.ts';
import { sandboxFetch } from '../sandbox.ts';
import { signIn } from '../tiktok/sign-in.ts';

export const CALLBACK = 'https://clipcast.test/callback';
export const MEMBER_SCOPES = 'openid profile w_member_social';
export const ALL_SCOPES = `${MEMBER_SCOPES} rw_organization_admin w_organization_social r_organization_social`;
export const MARA = 'urn:li:person:mL7x9Qa2Zd';
export const PAGE = 'urn:li:organization:2414183';
const APP = { client_id: '86sandboxlinkedin', client_secret: 'sandbox-linkedin-secret' };

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects.
  body: any;
  headers: Headers;
}

/** A LinkedIn sandbox with a clock turned by hand, and the calls a client makes of it. */
export function desk(given: LinkedInGiven = {}) {
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  const fake: LinkedInFake = linkedinFake(
    createWorld({ now: () => clock.now, fetch: async () => new Response(null, { status: 404 }) }),
    { pace: { by: 'once' }, ...given, app: { redirectUris: [CALLBACK], ...given.app } },
  );
  const fetch = sandboxFetch([fake]);

  async function ask(url: string, init: RequestInit = {}): Promise<Reply> {
    const reply = await fetch(url, init);
    const text = await reply.text();
    return { status: reply.status, body: text ? JSON.parse(text) : null, headers: reply.headers };
  }

  function authorizeUrl(changes: Record<string, string> = {}): string {
    const query = { response_type: 'code', client_id: APP.client_id, redirect_uri: CALLBACK, state: 's1' };
    return `https://www.linkedin.com/oauth/v2/authorization?${new URLSearchParams({ ...query, scope: MEMBER_SCOPES, ...changes })}`;
  }

  const form = (path: string, fields: Record<string, string>) =>
    ask(`https://www.linkedin.com/oauth/v2/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...APP, ...fields }).toString(),
    });
  const exchange = (code: string, changes: Record<string, string> = {}) =>
    form('accessToken', { grant_type: 'authorization_code', redirect_uri: CALLBACK, code, ...changes });

  async function connect(user = 'mara.lind', scope = MEMBER_SCOPES) {
    const back = await signIn(fetch, authorizeUrl({ scope }), { user });
    const granted = await exchange(back.searchParams.get('code') ?? '');
    const token: string = granted.body.access_token;
    const headers = {
      authorization: `Bearer ${token}`,
      'linkedin-version': '202609',
      'x-restli-protocol-version': '2.0.0',
    };
    const get = (path: string, more: Record<string, string> = {}) =>
      ask(`https://api.linkedin.com${path}`, { headers: { ...headers, ...more } });
    const post = (path: string, body: unknown, more: Record<string, string> = {}) =>
      ask(`https://api.linkedin.com${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', ...more },
        body: JSON.stringify(body),
      });
    const remove = (path: string) => ask(`https://api.linkedin.com${path}`, { method: 'DELETE', headers });
    const put = (url: string, bytes: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) =>
      ask(url, { method: 'PUT', headers: { authorization: headers.authorization, ...more }, body: bytes });
    /** An image that is uploaded and worked on. */
    const image = async (bytes: Uint8Array<ArrayBuffer>, owner = MARA): Promise<string> => {
      const { value } = (
        await post('/rest/images?action=initializeUpload', { initializeUploadRequest: { owner } })
      ).body;
      await put(value.uploadUrl, bytes);
      return value.image;
    };
    return { token, headers, back, granted, get, post, put, remove, image };
  }

  return { fake, fetch, clock, ask, authorizeUrl, form, exchange, connect };
}

export const inPath = (urn: string): string => encodeURIComponent(urn);
