import { byHand, CALLBACK } from '../by-hand.ts';
import { signIn } from '../tiktok/sign-in.ts';
import { type XGiven, xFake } from '../x.ts';

export const ALL_SCOPES = 'tweet.read tweet.write users.read media.write offline.access';
const APP = 'c2FuZGJveC14LWFwcA';
const BASIC = `Basic ${btoa(`${APP}:sandbox-x-secret`)}`;
const VERIFIER = 'v'.repeat(64);

/** An X sandbox with a clock turned by hand, and the calls a client makes of it. */
export function desk(given: XGiven = {}) {
  const { fake, fetch, clock, ask } = byHand(xFake, given);

  function authorizeUrl(changes: Record<string, string> = {}): string {
    const query = {
      response_type: 'code',
      client_id: APP,
      redirect_uri: CALLBACK,
      scope: ALL_SCOPES,
      state: 's1',
      code_challenge: VERIFIER,
      code_challenge_method: 'plain',
      ...changes,
    };
    return `https://x.com/i/oauth2/authorize?${new URLSearchParams(query)}`;
  }

  const oauth = (path: string, form: Record<string, string>, authorization = BASIC) =>
    ask(`https://api.x.com/2/oauth2/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization },
      body: new URLSearchParams(form).toString(),
    });
  const exchange = (code: string, changes: Record<string, string> = {}, authorization = BASIC) => {
    const form = { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, code_verifier: VERIFIER };
    return oauth('token', { ...form, ...changes }, authorization);
  };
  const refresh = (refresh_token: string) => oauth('token', { grant_type: 'refresh_token', refresh_token });

  const consent = async (user = 'maralind_homes', changes: Record<string, string> = {}) =>
    (await signIn(fetch, authorizeUrl(changes), { user })).searchParams.get('code') ?? '';

  async function connect(user?: string, changes: Record<string, string> = {}) {
    const tokens = (await exchange(await consent(user, changes))).body;
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    const call = (method: string, path: string, body?: unknown) =>
      ask(`https://api.x.com/2/${path}`, {
        method,
        headers: {
          ...headers,
          ...(body && !(body instanceof FormData) ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
      });
    const post = (text: string, more: Record<string, unknown> = {}) =>
      call('POST', 'tweets', { text, ...more });
    const append = (id: string, index: number, bytes: Uint8Array<ArrayBuffer>) => {
      const form = new FormData();
      form.set('segment_index', String(index));
      form.set('media', new Blob([bytes]), 'part');
      return call('POST', `media/upload/${id}/append`, form);
    };
    /** Uploads it in parts of so many bytes; answers what finalize said. */
    async function upload(bytes: Uint8Array<ArrayBuffer>, type: string, category: string, part = 4_000_000) {
      const init = { media_type: type, total_bytes: bytes.length, media_category: category };
      const { id } = (await call('POST', 'media/upload/initialize', init)).body.data;
      for (let index = 0; index * part < bytes.length; index += 1)
        await append(id, index, bytes.slice(index * part, (index + 1) * part));
      return call('POST', `media/upload/${id}/finalize`);
    }
    return { tokens, call, post, append, upload };
  }

  return { fake, fetch, clock, ask, authorizeUrl, oauth, exchange, refresh, consent, connect };
}
