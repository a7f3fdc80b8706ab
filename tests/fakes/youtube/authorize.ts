import { html, raw } from 'hono/html';
import type { Ask } from '../attend.ts';
import { formOf } from '../form.ts';
import { faceSvg } from '../meta/faces.ts';
import { page } from '../page.ts';
import { LOGIN, type YouTube } from './state.ts';

export const AUTHORIZE = `https://${LOGIN}/o/oauth2/v2/auth`;
const CODE_LIFE = 10 * 60_000;

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
/** All that the project's consent screen may ask for. */
export const SCOPES: Record<string, string> = {
  [scope('youtube')]: 'Manage your YouTube account',
  [scope('youtube.force-ssl')]:
    'See, edit and permanently delete your YouTube videos, ratings, comments and captions',
  [scope('youtube.readonly')]: 'View your YouTube account',
  [scope('youtube.upload')]: 'Manage your YouTube videos',
  [scope('yt-analytics.readonly')]: 'View YouTube Analytics reports for your YouTube content',
  openid: 'Know who you are',
};

interface Asked {
  redirectUri: string;
  state: string;
  scopes: string[];
  challenge: string | null;
  offline: boolean;
  prompts: string[];
}

/** GET: which channel, and what may the app do? Each scope of several has its own box. */
export function authorizePage(youtube: YouTube, c: Ask): Response | Promise<Response> {
  const asked = read(youtube, c);
  if (typeof asked === 'string') return refusePage(c, asked);
  const users = youtube.options.users.map(
    (
      user,
      i,
    ) => html`<label class="row"><input type="radio" name="user" value="${user.username}" ${i === 0 ? 'checked' : ''} required>
      <span class="face">${raw(faceSvg(user))}</span><span><b>${user.name}</b> ${user.google}<small>${user.about}</small></span></label>`,
  );
  const scopes = asked.scopes.map(
    (name) =>
      html`<label class="row"><input type="checkbox" name="scope" value="${name}" checked> ${SCOPES[name]}</label>`,
  );
  return c.html(
    page(
      'Sign in with Google (sandbox)',
      html`<h1>Choose a channel</h1><p class="note">A sandbox: nothing here reaches the real YouTube.</p>
      <form method="post"><fieldset><legend>Go on as</legend>${users}</fieldset>
      <fieldset><legend>The app wants to</legend>${scopes}</fieldset>
      <p class="buttons"><button name="decision" value="allow" class="main">Continue</button>
      <button name="decision" value="refuse">Cancel</button></p></form>`,
    ),
  );
}

/** POST of that form: back to the app with a code, or with a refusal. */
export async function authorizeAnswer(youtube: YouTube, c: Ask): Promise<Response> {
  const asked = read(youtube, c);
  if (typeof asked === 'string') return refusePage(c, asked);
  const sent = await formOf(c);
  const back = (query: Record<string, string>) =>
    c.redirect(`${asked.redirectUri}?${new URLSearchParams({ ...query, state: asked.state })}`, 302);
  if (sent.get('decision') !== 'allow') {
    c.set('outcome', 'access_denied');
    return back({ error: 'access_denied' });
  }
  const user = youtube.options.users.find((one) => one.username === sent.get('user'));
  if (!user) return refusePage(c, 'There is no such sandbox channel.');
  c.set('account', user.username);
  const { state, world } = youtube;
  const scopes = asked.scopes.filter((name) => sent.getAll('scope').includes(name));
  const isFirst = !Object.values(state.grants).some((one) => one.user === user.username && !one.ended);
  const code = `4/0A${world.id(70)}`;
  state.codes[code] = {
    user: user.username,
    scopes,
    redirectUri: asked.redirectUri,
    challenge: asked.challenge,
    refreshes: asked.offline && (isFirst || asked.prompts.includes('consent')),
    expiresAt: world.now() + CODE_LIFE,
    used: false,
  };
  return back({ code, scope: scopes.join(' ') });
}

function read(youtube: YouTube, c: Ask): Asked | string {
  const query = new URL(c.req.url).searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  const scopes = (query.get('scope') ?? '').split(' ').filter(Boolean);
  const challenge = query.get('code_challenge');
  if (query.get('client_id') !== youtube.options.app.clientId) return 'Error 401: invalid_client';
  if (!isRegistered(youtube, redirectUri)) return 'Error 400: redirect_uri_mismatch';
  if (query.get('response_type') !== 'code') return 'Error 400: invalid_request (response_type)';
  const unknown = scopes.find((name) => !(name in SCOPES));
  if (scopes.length === 0 || unknown !== undefined) return `Error 400: invalid_scope ${unknown ?? ''}`;
  if (challenge !== null && query.get('code_challenge_method') !== 'S256')
    return 'Error 400: invalid_request (code_challenge_method)';
  return {
    redirectUri,
    state: query.get('state') ?? '',
    scopes,
    challenge,
    offline: query.get('access_type') === 'offline',
    prompts: (query.get('prompt') ?? '').split(' '),
  };
}

function isRegistered({ options }: YouTube, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isHere = protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname);
  return options.app.redirectUris.includes(address) || (options.loopback && isHere);
}

function refusePage(c: Ask, why: string): Response | Promise<Response> {
  c.set('outcome', 'authorize refused');
  return c.html(page('Access blocked', html`<h1>Access blocked</h1><p>${why}</p>`), 400);
}
