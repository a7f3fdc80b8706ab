import { html, raw } from 'hono/html';
import type { Ask } from '../attend.ts';
import { formOf } from '../form.ts';
import { page } from '../page.ts';
import { SITE, type TikTok } from './state.ts';
import { avatarSvg } from './users.ts';

const CODE_LIFE = 10 * 60_000;

const SCOPES: Record<string, string> = {
  'user.info.basic': 'Read your name and picture',
  'user.info.profile': 'Read your username and profile link',
  'user.info.stats': 'Read your follower and like counts',
  'video.publish': 'Post to your TikTok account',
  'video.upload': 'Share drafts to your TikTok inbox',
  'video.list': 'See your public videos',
};

interface Request {
  redirectUri: string;
  state: string;
  scopes: string[];
  challenge: string | null;
}

/** GET www.tiktok.com/v2/auth/authorize/ : who are you, and what may the app do? */
export function authorizePage(tiktok: TikTok, c: Ask): Response | Promise<Response> {
  const asked = read(tiktok, c);
  if (typeof asked === 'string') return refusePage(c, asked);
  const users = tiktok.options.users.map(
    (
      user,
      i,
    ) => html`<label class="row"><input type="radio" name="user" value="${user.username}" ${i === 0 ? 'checked' : ''} required>
      <span class="face">${raw(avatarSvg(user))}</span><span><b>${user.displayName}</b> @${user.username}<small>${user.bio}</small></span></label>`,
  );
  const scopes = asked.scopes.map((scope) =>
    scope === 'user.info.basic'
      ? html`<input type="hidden" name="scope" value="${scope}"><p class="row">✓ ${SCOPES[scope]}</p>`
      : html`<label class="row"><input type="checkbox" name="scope" value="${scope}" checked> ${SCOPES[scope] ?? scope}</label>`,
  );
  return c.html(
    page(
      'Continue with TikTok (sandbox)',
      html`<h1>Continue with TikTok</h1><p class="note">A sandbox: nothing here reaches the real TikTok.</p>
      <form method="post"><fieldset><legend>Sign in as</legend>${users}</fieldset>
      <fieldset><legend>The app would like to</legend>${scopes}</fieldset>
      <p class="buttons"><button name="decision" value="allow" class="main">Continue</button>
      <button name="decision" value="refuse">Cancel</button></p></form>`,
    ),
  );
}

/** POST of that page's form: back to the app with a code, or with a refusal. */
export async function authorizeAnswer(tiktok: TikTok, c: Ask): Promise<Response> {
  const asked = read(tiktok, c);
  if (typeof asked === 'string') return refusePage(c, asked);
  const sent = await formOf(c);
  const back = (query: Record<string, string>) =>
    c.redirect(`${asked.redirectUri}?${percentEncoded({ ...query, state: asked.state })}`, 302);
  if (sent.get('decision') !== 'allow') {
    c.set('outcome', 'access_denied');
    // Names not found in TikTok's documents; these are OAuth's own (RFC 6749, 4.1.2.1).
    return back({ error: 'access_denied', error_description: 'User refused the authorization' });
  }
  const user = tiktok.options.users.find((one) => one.username === sent.get('user'));
  if (!user) return refusePage(c, 'There is no such sandbox user.');
  c.set('account', user.username);
  const scopes = asked.scopes.filter((scope) => sent.getAll('scope').includes(scope));
  const code = `${tiktok.world.id(60)}*${tiktok.world.id(1, '0123')}!${tiktok.world.id(4, '0123456789')}.va`;
  tiktok.state.codes[code] = {
    openId: user.openId,
    scopes,
    redirectUri: asked.redirectUri,
    challenge: asked.challenge,
    expiresAt: tiktok.world.now() + CODE_LIFE,
    used: false,
  };
  return back({ code, scopes: scopes.join(',') });
}

/** The address of the authorize page, as the guide prints it. */
export const AUTHORIZE = `https://${SITE}/v2/auth/authorize/`;

function read(tiktok: TikTok, c: Ask): Request | string {
  const { app } = tiktok.options;
  const query = new URL(c.req.url).searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  const scopes = (query.get('scope') ?? '').split(',').filter(Boolean);
  const challenge = query.get('code_challenge');
  if (query.get('client_key') !== app.clientKey) return 'client_key: no such app.';
  if (query.get('response_type') !== 'code') return 'response_type must be "code".';
  if (!registered(tiktok, redirectUri))
    return 'redirect_uri is not one of the registered addresses, letter by letter.';
  if (!query.get('state')) return 'state is missing.';
  if (scopes.length === 0) return 'scope is missing.';
  const unknown = scopes.find((scope) => !app.scopes.includes(scope));
  if (unknown) return `scope: the app is not approved for ${unknown}.`;
  const hex = challenge === null || /^[0-9a-f]{64}$/.test(challenge);
  if (!hex) return 'code_challenge must be the lower-case hex SHA-256 of the verifier.';
  if (challenge !== null && query.get('code_challenge_method') !== 'S256')
    return 'code_challenge_method must be S256.';
  return { redirectUri, state: query.get('state') ?? '', scopes, challenge };
}

function registered(tiktok: TikTok, redirectUri: string): boolean {
  if (redirectUri.length >= 512 || !URL.canParse(redirectUri)) return false;
  const url = new URL(redirectUri);
  if (url.search !== '' || redirectUri.includes('#') || redirectUri.includes('?')) return false;
  if (tiktok.options.loopback && isLoopback(url)) return true;
  return url.protocol === 'https:' && tiktok.options.app.redirectUris.includes(redirectUri);
}

/** Plain http to this very machine. */
export function isLoopback(url: URL): boolean {
  return url.protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
}

/** Every sign that is not a letter or digit is escaped, as TikTok does with its codes ("%2A", "%21"). */
function percentEncoded(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/[!*'()]/g, escapeSign)}`)
    .join('&');
}

function escapeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function refusePage(c: Ask, why: string): Response | Promise<Response> {
  c.set('outcome', 'authorize refused');
  return c.html(page('Something went wrong', html`<h1>Something went wrong</h1><p>${why}</p>`), 400);
}
