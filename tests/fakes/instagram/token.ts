import type { Ask } from '../attend.ts';
import { formOf } from '../form.ts';
import { paramsOf, Refused, textOf, wrong } from '../meta/answers.ts';
import type { ConsentPage } from '../meta/consent-page.ts';
import { callerOf, issue } from '../meta/grants.ts';
import { DAY, HOUR, type Instagram, userOf } from './state.ts';

/** What Instagram says of a long token's life, seconds. */
const LONG_SECONDS = 5_183_944;

const SCOPES: Record<string, string> = {
  instagram_business_basic: 'See your name and picture',
  instagram_business_content_publish: 'Publish photos and videos',
  instagram_business_manage_comments: 'Write and read comments on your posts',
  instagram_business_manage_insights: 'See how your posts do',
};

export function consentPage({ options }: Instagram): ConsentPage {
  const { app, users, loopback } = options;
  return {
    title: 'Continue with Instagram',
    clientId: app.clientId,
    redirectUris: app.redirectUris,
    loopback,
    scopes: SCOPES,
    people: users,
    tail: '#_',
    codeLife: HOUR,
  };
}

/** POST api.instagram.com/oauth/access_token : a code for a token of one hour. Its refusals have a shape of their own. */
export async function fromCode(instagram: Instagram, c: Ask): Promise<Response> {
  const sent = await formOf(c);
  const { app } = instagram.options;
  const refuse = (error_message: string) => {
    c.set('outcome', 'OAuthException');
    return c.json({ error_type: 'OAuthException', code: 400, error_message }, 400);
  };
  if (sent.get('client_id') !== app.clientId) return refuse('Invalid platform app');
  if (sent.get('client_secret') !== app.clientSecret) return refuse('Error validating client secret.');
  if (sent.get('grant_type') !== 'authorization_code') return refuse('Invalid grant type');
  const code = instagram.state.codes[sent.get('code') ?? ''];
  if (!code || code.used || code.expiresAt <= instagram.world.now())
    return refuse('Matching code was not found or was already used');
  if (sent.get('redirect_uri') !== code.redirectUri)
    return refuse('Error validating verification code. Please make sure your redirect_uri is identical.');
  code.used = true;
  const grant = instagram.world.id(16);
  const { person, scopes, pages } = code;
  instagram.state.grants[grant] = { person, scopes, pages, ended: false };
  const user = userOf(instagram, person);
  c.set('account', user.username);
  const access_token = issue(instagram, 'IGAA', { grant, kind: 'short', life: HOUR });
  return c.json({ data: [{ access_token, user_id: user.appScopedId, permissions: scopes.join(',') }] });
}

/** GET graph.instagram.com/access_token : a token of an hour for one of 60 days. */
export async function toLong(instagram: Instagram, c: Ask): Promise<unknown> {
  const params = await paramsOf(c);
  if (params.grant_type !== 'ig_exchange_token') throw wrong('grant_type is not supported');
  if (params.client_secret !== instagram.options.app.clientSecret)
    throw new Refused(1, 'Error validating client secret.', { status: 400 });
  const caller = await callerOf(instagram, c);
  if (caller.token.kind !== 'short') throw wrong('The token is not a short-lived one');
  return long(instagram, caller.grantId);
}

/** GET graph.instagram.com/refresh_access_token : the token renews itself, from its second day on. */
export async function refreshed(instagram: Instagram, c: Ask): Promise<unknown> {
  const params = await paramsOf(c);
  if (textOf(params, 'grant_type') !== 'ig_refresh_token') throw wrong('grant_type is not supported');
  const { token, grant, grantId } = await callerOf(instagram, c);
  if (token.kind !== 'long' || instagram.world.now() - token.issuedAt < DAY)
    throw wrong('Only long-lived tokens that are at least 24 hours old are refreshed');
  if (!grant.scopes.includes('instagram_business_basic'))
    throw new Refused(10, 'instagram_business_basic is missing.', { status: 403 });
  return long(instagram, grantId);
}

function long(instagram: Instagram, grant: string): unknown {
  const access_token = issue(instagram, 'IGAA', { grant, kind: 'long', life: LONG_SECONDS * 1000 });
  return { access_token, token_type: 'bearer', expires_in: LONG_SECONDS };
}
