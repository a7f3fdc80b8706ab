import { html, raw } from 'hono/html';
import type { Ask } from '../attend.ts';
import { formOf } from '../form.ts';
import { isLoopback } from '../meta/consent-page.ts';
import { faceSvg } from '../meta/faces.ts';
import { page } from '../page.ts';
import { SITE, type X } from './state.ts';

/** Codes must be exchanged at once. */
const CODE_LIFE = 30_000;

const SCOPES: Record<string, string> = {
  'tweet.read': 'All the posts you can view, protected ones included',
  'tweet.write': 'Post and repost for you',
  'users.read': 'Any account you can view, protected ones included',
  'media.write': 'Upload media for you',
  'offline.access': 'Stay connected to your account until you revoke access',
};

export const AUTHORIZE = `https://${SITE}/i/oauth2/authorize`;

interface Asked {
  redirectUri: string;
  state: string;
  scopes: string[];
  challenge: string;
  method: string;
}

/** GET x.com/i/oauth2/authorize : all that is asked for, or nothing; there is nothing to untick. */
export function authorizePage(x: X, c: Ask): Response | Promise<Response> {
  const asked = read(x, c);
  if (typeof asked === 'string') return refusePage(c, asked);
  const people = x.options.users.map(
    (
      one,
      i,
    ) => html`<label class="row"><input type="radio" name="user" value="${one.username}" ${i === 0 ? 'checked' : ''} required>
      <span class="face">${raw(faceSvg(one))}</span><span><b>${one.name}</b> @${one.username}<small>${one.about}</small></span></label>`,
  );
  return c.html(
    page(
      'Authorize with X (sandbox)',
      html`<h1>An app wants to access your X account</h1><p class="note">A sandbox: nothing here reaches the real X.</p>
      <form method="post"><fieldset><legend>Sign in as</legend>${people}</fieldset>
      <fieldset><legend>The app will be able to</legend>${asked.scopes.map((scope) => html`<p class="row">✓ ${SCOPES[scope]}</p>`)}</fieldset>
      <p class="buttons"><button name="decision" value="allow" class="main">Authorize app</button>
      <button name="decision" value="refuse">Cancel</button></p></form>`,
    ),
  );
}

/** POST of that form: back to the app with a code, or with a refusal. */
export async function authorizeAnswer(x: X, c: Ask): Promise<Response> {
  const asked = read(x, c);
  if (typeof asked === 'string') return refusePage(c, asked);
  const sent = await formOf(c);
  const back = (query: Record<string, string>) =>
    c.redirect(`${asked.redirectUri}?${new URLSearchParams({ state: asked.state, ...query })}`, 302);
  if (sent.get('decision') !== 'allow') {
    c.set('outcome', 'access_denied');
    return back({ error: 'access_denied' });
  }
  const user = x.options.users.find((one) => one.username === sent.get('user'));
  if (!user) return refusePage(c, 'There is no such sandbox person.');
  c.set('account', user.username);
  const code = x.world.id(90);
  const { state: _, ...rest } = asked;
  const expiresAt = x.world.now() + CODE_LIFE;
  x.state.codes[code] = { ...rest, user: user.username, expiresAt, used: false };
  return back({ code });
}

/** The person takes all consents back. */
export function endConsents(x: X, username: string): void {
  for (const grant of Object.values(x.state.grants)) if (grant.user === username) grant.ended = true;
}

function read(x: X, c: Ask): Asked | string {
  const { app } = x.options;
  const query = new URL(c.req.url).searchParams;
  const text = (name: string): string => query.get(name) ?? '';
  const scopes = text('scope').split(' ').filter(Boolean);
  if (text('client_id') !== app.clientId) return 'client_id: no such app.';
  if (text('response_type') !== 'code') return 'response_type must be "code".';
  if (!isRegistered(x, text('redirect_uri')))
    return 'redirect_uri is not one of the registered addresses, letter by letter.';
  if (text('state') === '' || text('state').length > 500) return 'state must have 1 to 500 characters.';
  if (scopes.length === 0) return 'scope is missing.';
  const unknown = scopes.find((scope) => !(scope in SCOPES));
  if (unknown) return `scope: there is no ${unknown}.`;
  if (text('code_challenge') === '') return 'code_challenge is missing: every app must use PKCE.';
  // X reads it in either case: twitter-api-v2, which many use, sends `s256`.
  const method = (text('code_challenge_method') || 'plain').toUpperCase().replace('PLAIN', 'plain');
  if (method !== 'S256' && method !== 'plain') return 'code_challenge_method must be S256 or plain.';
  const challenge = text('code_challenge');
  return { redirectUri: text('redirect_uri'), state: text('state'), scopes, challenge, method };
}

function isRegistered({ options }: X, address: string): boolean {
  if (options.app.redirectUris.includes(address)) return true;
  return options.loopback && URL.canParse(address) && isLoopback(new URL(address));
}

function refusePage(c: Ask, why: string): Response | Promise<Response> {
  c.set('outcome', 'consent refused');
  return c.html(page('Something went wrong', html`<h1>Something went wrong</h1><p>${why}</p>`), 400);
}
