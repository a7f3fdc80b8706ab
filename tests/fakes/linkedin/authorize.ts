import { html, raw } from 'hono/html';
import type { Ask } from '../attend.ts';
import { formOf } from '../form.ts';
import { faceSvg } from '../meta/faces.ts';
import { page } from '../page.ts';
import { type LinkedIn, MINUTE, SITE } from './state.ts';

/** The page on which a member says yes or no, to all of it or to nothing. */

export const AUTHORIZE = `https://${SITE}/oauth/v2/authorization`;
const CODE_LIFE = 30 * MINUTE;

const SCOPES: Readonly<Record<string, string>> = {
  openid: 'Know who you are',
  profile: 'See your name and picture',
  email: 'See your e-mail address',
  w_member_social: 'Post, comment and react as you',
  w_organization_social: 'Post, comment and react as your Pages',
  r_organization_social: 'See posts of your Pages',
  rw_organization_admin: 'Manage your Pages and see their figures',
  r_organization_admin: 'See your Pages and their figures',
  r_member_postAnalytics: 'See how your posts do',
};

interface Asked {
  redirectUri: string;
  state: string;
  scopes: string[];
  challenge: string | null;
}

type Read = { asked: Asked } | { wrong: string } | { back: Record<string, string>; redirectUri: string };

export function authorizePage(linkedin: LinkedIn, c: Ask): Response | Promise<Response> {
  const read = readQuery(linkedin, c);
  if ('wrong' in read) return refusePage(c, read.wrong);
  if ('back' in read) return goBack(c, read.redirectUri, read.back);
  const people = linkedin.options.members.map(
    (
      one,
      at,
    ) => html`<label class="row"><input type="radio" name="user" value="${one.username}" ${at === 0 ? 'checked' : ''} required>
      <span class="face">${raw(faceSvg(one))}</span><span><b>${one.name}</b> ${one.username}<small>${one.about}</small></span></label>`,
  );
  const scopes = read.asked.scopes.map((scope) => html`<li>${SCOPES[scope]}</li>`);
  return c.html(
    page(
      'Sign in to LinkedIn (sandbox)',
      html`<h1>Sign in to LinkedIn</h1><p class="note">A sandbox: nothing here reaches the real platform.</p>
      <form method="post"><fieldset><legend>Sign in as</legend>${people}</fieldset>
      <fieldset><legend>The app would like to</legend><ul>${scopes}</ul></fieldset>
      <p class="buttons"><button name="decision" value="allow" class="main">Allow</button>
      <button name="decision" value="refuse">Cancel</button></p></form>`,
    ),
  );
}

export async function authorizeAnswer(linkedin: LinkedIn, c: Ask): Promise<Response> {
  const read = readQuery(linkedin, c);
  if ('wrong' in read) return refusePage(c, read.wrong);
  if ('back' in read) return goBack(c, read.redirectUri, read.back);
  const { redirectUri, state, scopes, challenge } = read.asked;
  const sent = await formOf(c);
  if (sent.get('decision') !== 'allow')
    return goBack(c, redirectUri, {
      error: 'user_cancelled_authorize',
      error_description: 'The user cancelled the authorization',
      state,
    });
  const member = linkedin.options.members.find((one) => one.username === sent.get('user'));
  if (!member) return refusePage(c, 'There is no such sandbox member.');
  c.set('account', member.username);
  const code = `AQ${linkedin.world.id(110)}`;
  linkedin.state.codes[code] = {
    sub: member.sub,
    scopes,
    redirectUri,
    challenge,
    expiresAt: linkedin.world.now() + CODE_LIFE,
    used: false,
  };
  return goBack(c, redirectUri, { code, state });
}

function readQuery({ options }: LinkedIn, c: Ask): Read {
  const query = new URL(c.req.url).searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  // By spaces, as documented, or by commas, as LinkedIn's own client parts them.
  const scopes = (query.get('scope') ?? '').split(/[\s,]+/).filter(Boolean);
  const state = query.get('state') ?? '';
  if (query.get('client_id') !== options.app.clientId) return { wrong: "Client_id doesn't match" };
  if (query.get('response_type') !== 'code') return { wrong: 'response_type must be "code"' };
  if (!isRegistered(options, redirectUri)) return { wrong: "Redirect_uri doesn't match" };
  const unknown = scopes.find((scope) => !(scope in SCOPES));
  if (unknown !== undefined || scopes.length === 0) return { wrong: `Invalid Scope: ${unknown ?? ''}` };
  const notGiven = scopes.find((scope) => !options.app.scopes.includes(scope));
  if (notGiven) {
    const error_description = `Scope "${notGiven}" is not authorized for your application`;
    return { redirectUri, back: { error: 'unauthorized_scope_error', error_description, state } };
  }
  return { asked: { redirectUri, state, scopes, challenge: query.get('code_challenge') } };
}

function isRegistered({ app, loopback }: LinkedIn['options'], address: string): boolean {
  if (app.redirectUris.includes(address)) return true;
  return loopback && /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/[^?#]*$/.test(address);
}

function goBack(c: Ask, redirectUri: string, query: Record<string, string>): Response {
  if (query.error) c.set('outcome', query.error);
  return c.redirect(`${redirectUri}?${new URLSearchParams(query)}`, 302);
}

function refusePage(c: Ask, why: string): Response | Promise<Response> {
  c.set('outcome', 'consent refused');
  return c.html(page('Something went wrong', html`<h1>Bummer, something went wrong.</h1><p>${why}</p>`), 401);
}
