import { html, raw } from 'hono/html';
import type { Ask } from '../attend.ts';
import { formOf } from '../form.ts';
import { page } from '../page.ts';
import type { Face } from './faces.ts';
import { faceSvg } from './faces.ts';
import type { WithConsents } from './grants.ts';

/** The page on which a person says yes or no, as both of Meta's platforms have it. */
export interface ConsentPage {
  title: string;
  clientId: string;
  redirectUris: readonly string[];
  loopback: boolean;
  /** What each scope means, for all that the app may ask for. */
  scopes: Readonly<Record<string, string>>;
  people: readonly (Face & { about: string; pages?: readonly { id: string; name: string }[] })[];
  /** Stands behind the code in the address the person is sent back to. */
  tail: string;
  codeLife: number;
}

interface Asked {
  redirectUri: string;
  state: string;
  scopes: string[];
}

/** GET: who are you, and what may the app do? */
export function showConsent(c: Ask, given: ConsentPage): Response | Promise<Response> {
  const asked = read(c, given);
  if (typeof asked === 'string') return refusePage(c, asked);
  const people = given.people.map(
    (
      one,
      i,
    ) => html`<label class="row"><input type="radio" name="user" value="${one.username}" ${i === 0 ? 'checked' : ''} required>
      <span class="face">${raw(faceSvg(one))}</span><span><b>${one.name}</b> ${one.username}<small>${one.about}</small></span></label>`,
  );
  const pages = given.people.flatMap((one) => one.pages ?? []);
  const scopes = asked.scopes.map(
    (scope) =>
      html`<label class="row"><input type="checkbox" name="scope" value="${scope}" checked> ${given.scopes[scope]}</label>`,
  );
  return c.html(
    page(
      `${given.title} (sandbox)`,
      html`<h1>${given.title}</h1><p class="note">A sandbox: nothing here reaches the real platform.</p>
      <form method="post"><fieldset><legend>Sign in as</legend>${people}</fieldset>
      ${pages.length === 0 ? '' : html`<fieldset><legend>For these Pages, if they are yours</legend>${pages.map((one) => html`<label class="row"><input type="checkbox" name="page" value="${one.id}" checked> ${one.name}</label>`)}</fieldset>`}
      <fieldset><legend>The app would like to</legend>${scopes}</fieldset>
      <p class="buttons"><button name="decision" value="allow" class="main">Continue</button>
      <button name="decision" value="refuse">Cancel</button></p></form>`,
    ),
  );
}

/** POST of that form: back to the app with a code, or with a refusal. */
export async function answerConsent(meta: WithConsents, c: Ask, given: ConsentPage): Promise<Response> {
  const asked = read(c, given);
  if (typeof asked === 'string') return refusePage(c, asked);
  const sent = await formOf(c);
  const back = (query: Record<string, string>, tail = '') =>
    c.redirect(`${asked.redirectUri}?${new URLSearchParams({ ...query, state: asked.state })}${tail}`, 302);
  if (sent.get('decision') !== 'allow') {
    c.set('outcome', 'access_denied');
    return back({
      error: 'access_denied',
      error_reason: 'user_denied',
      error_description: 'The user denied your request.',
    });
  }
  const person = given.people.find((one) => one.username === sent.get('user'));
  if (!person) return refusePage(c, 'There is no such sandbox person.');
  c.set('account', person.username);
  const own = (person.pages ?? []).map((one) => one.id);
  // Without a word on Pages all of them are meant: a form filled in by a test may leave it out.
  const ticked = sent.has('page') ? sent.getAll('page') : own;
  const { world, state } = meta;
  const code = `AQ${world.id(160)}`;
  state.codes[code] = {
    person: person.username,
    scopes: asked.scopes.filter((scope) => sent.getAll('scope').includes(scope)),
    pages: own.filter((id) => ticked.includes(id)),
    redirectUri: asked.redirectUri,
    expiresAt: world.now() + given.codeLife,
    used: false,
  };
  return back({ code }, given.tail);
}

function read(c: Ask, given: ConsentPage): Asked | string {
  const query = new URL(c.req.url).searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  const scopes = (query.get('scope') ?? '').split(/[,\s]+/).filter(Boolean);
  if (query.get('client_id') !== given.clientId) return 'client_id: no such app.';
  if ((query.get('response_type') ?? 'code') !== 'code') return 'response_type must be "code".';
  if (!isRegistered(given, redirectUri))
    return 'redirect_uri is not one of the registered addresses, letter by letter.';
  if (scopes.length === 0) return 'scope is missing.';
  const unknown = scopes.find((scope) => !(scope in given.scopes));
  if (unknown) return `Invalid Scopes: ${unknown}.`;
  return { redirectUri, state: query.get('state') ?? '', scopes };
}

function isRegistered({ redirectUris, loopback }: ConsentPage, address: string): boolean {
  if (redirectUris.includes(address)) return true;
  return loopback && URL.canParse(address) && isLoopback(new URL(address));
}

/** Plain http to this very machine. */
export const isLoopback = (url: URL): boolean =>
  url.protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);

function refusePage(c: Ask, why: string): Response | Promise<Response> {
  c.set('outcome', 'consent refused');
  return c.html(page('Something went wrong', html`<h1>Something went wrong</h1><p>${why}</p>`), 400);
}
