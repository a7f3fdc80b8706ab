import { byHand, CALLBACK } from '../by-hand.ts';
import { type LinkedInGiven, linkedinFake } from '../linkedin.ts';
import { signIn } from '../tiktok/sign-in.ts';

export const MEMBER_SCOPES = 'openid profile w_member_social';
export const ALL_SCOPES = `${MEMBER_SCOPES} rw_organization_admin w_organization_social r_organization_social`;
export const MARA = 'urn:li:person:mL7x9Qa2Zd';
export const PAGE = 'urn:li:organization:2414183';
const APP = { client_id: '86sandboxlinkedin', client_secret: 'sandbox-linkedin-secret' };

/** A LinkedIn sandbox with a clock turned by hand, and the calls a client makes of it. */
export function desk(given: LinkedInGiven = {}) {
  const { fake, fetch, clock, ask } = byHand(linkedinFake, given);

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
