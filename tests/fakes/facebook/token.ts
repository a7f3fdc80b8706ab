import type { Ask } from '../attend.ts';
import {
  fieldsOf,
  innerFieldsOf,
  type Params,
  paramsOf,
  pick,
  Refused,
  textOf,
  wrong,
} from '../meta/answers.ts';
import type { ConsentPage } from '../meta/consent-page.ts';
import { type Caller, endConsents, issue } from '../meta/grants.ts';
import { type Facebook, type FacebookPage, HOUR, PICTURES, userOf } from './state.ts';

/** What Facebook says of a long token's life, seconds; the first one lives an hour or two. */
const LONG_SECONDS = 5_183_944;
const SHORT_SECONDS = 5400;

const SCOPES: Record<string, string> = {
  pages_show_list: 'See your Pages',
  pages_read_engagement: 'Read what is on your Pages',
  pages_manage_posts: 'Publish on your Pages',
  pages_manage_engagement: 'Write comments as your Pages',
  read_insights: 'See how your Pages do',
  business_management: 'See Pages that a business owns',
  instagram_basic: 'See the Instagram accounts of your Pages',
  instagram_content_publish: 'Publish on those Instagram accounts',
  instagram_manage_comments: 'Write comments there',
  instagram_manage_insights: 'See how those accounts do',
  instagram_manage_contents: 'Delete posts there',
};

export function consentPage({ options }: Facebook): ConsentPage {
  const { app, users, loopback } = options;
  return {
    title: 'Continue with Facebook',
    clientId: app.clientId,
    redirectUris: app.redirectUris,
    loopback,
    scopes: SCOPES,
    people: users,
    tail: '',
    codeLife: HOUR,
  };
}

/** GET /oauth/access_token : a code for a short token, or a short one for one of 60 days. */
export async function token(facebook: Facebook, c: Ask): Promise<unknown> {
  const params = await paramsOf(c);
  const { app } = facebook.options;
  if (params.client_id !== app.clientId) throw new Refused(101, 'Error validating application.');
  if (params.client_secret !== app.clientSecret) throw new Refused(1, 'Error validating client secret.');
  return params.grant_type === 'fb_exchange_token' ? toLong(facebook, params) : fromCode(facebook, c, params);
}

/** `token.long` where a token is exchanged, else `token.code`. */
export const tokenOperation = (c: Ask): string =>
  new URL(c.req.url).searchParams.get('grant_type') === 'fb_exchange_token' ? 'token.long' : 'token.code';

function fromCode(facebook: Facebook, c: Ask, params: Params): unknown {
  const code = facebook.state.codes[textOf(params, 'code') ?? ''];
  if (!code || code.expiresAt <= facebook.world.now()) throw wrong('Invalid verification code format.');
  if (code.used) throw new Refused(100, 'This authorization code has been used.', { subcode: 36009 });
  if (params.redirect_uri !== code.redirectUri)
    throw wrong('Error validating verification code. Please make sure your redirect_uri is identical.');
  code.used = true;
  const grant = facebook.world.id(16);
  const { person, scopes, pages } = code;
  facebook.state.grants[grant] = { person, scopes, pages, ended: false };
  c.set('account', userOf(facebook, person).username);
  const access_token = issue(facebook, 'EAAG', { grant, kind: 'short', life: SHORT_SECONDS * 1000 });
  return { access_token, token_type: 'bearer', expires_in: SHORT_SECONDS };
}

function toLong(facebook: Facebook, params: Params): unknown {
  const old = facebook.state.tokens[textOf(params, 'fb_exchange_token') ?? ''];
  const isOver = !old || (old.expiresAt ?? 0) <= facebook.world.now();
  if (isOver || facebook.state.grants[old.grant]?.ended)
    throw new Refused(190, 'Error validating access token: Session has expired.', { subcode: 463 });
  const grant = old.grant;
  const access_token = issue(facebook, 'EAAG', { grant, kind: 'long', life: LONG_SECONDS * 1000 });
  return { access_token, token_type: 'bearer', expires_in: LONG_SECONDS };
}

/** GET /me/permissions */
export const permissions = ({ grant }: Caller): unknown => ({
  data: Object.keys(SCOPES).map((permission) => ({
    permission,
    status: grant.scopes.includes(permission) ? 'granted' : 'declined',
  })),
});

/** DELETE /me/permissions : the whole consent, with the Pages' tokens. */
export function takeBack(facebook: Facebook, caller: Caller): unknown {
  endConsents(facebook, caller.person);
  return { success: true };
}

/** What a Page tells of itself where nothing is asked for by name. */
const ACCOUNT_FIELDS = ['access_token', 'category', 'category_list', 'name', 'id', 'tasks'];

/** GET /me/accounts : the Pages the person let the app have, list after list. */
export async function accounts(facebook: Facebook, c: Ask, caller: Caller): Promise<unknown> {
  const params = await paramsOf(c);
  const fields = fieldsOf(params);
  const asked = fields.length > 0 ? fields : ACCOUNT_FIELDS;
  const limit = Number(textOf(params, 'limit') ?? 25);
  const from = Number(textOf(params, 'after') ?? 0);
  const all = userOf(facebook, caller.person).pages.filter((page) => caller.grant.pages.includes(page.id));
  const shown = all.slice(from, from + limit);
  const to = from + shown.length;
  const next = new URL(c.req.url);
  next.searchParams.set('after', String(to));
  return {
    data: shown.map((page) =>
      pick(
        {
          ...describePage(facebook, page),
          access_token: pageToken(facebook, caller, page),
          tasks: page.tasks,
          instagram_business_account: ownInstagram(facebook, caller, page, params),
        },
        asked,
      ),
    ),
    paging: {
      cursors: { before: String(from), after: String(to) },
      ...(to < all.length ? { next: next.href } : {}),
    },
  };
}

/** Only where the person lets the app see it; of its fields those that are asked for. */
function ownInstagram(facebook: Facebook, { grant }: Caller, page: FacebookPage, params: Params): unknown {
  const account = grant.scopes.includes('instagram_basic') && facebook.behind?.describe(page.instagram);
  return account ? pick(account, innerFieldsOf(params, 'instagram_business_account')) : undefined;
}

/** From a long token a Page's token has no end of its own; from a short one it ends with it. */
function pageToken(facebook: Facebook, caller: Caller, page: FacebookPage): string {
  const { token, grantId } = caller;
  const known = Object.entries(facebook.state.tokens).find(
    ([, one]) =>
      one.grant === grantId && one.page === page.id && token.kind === 'long' && one.expiresAt === null,
  );
  if (known) return known[0];
  const life = token.kind === 'long' ? null : (token.expiresAt ?? 0) - facebook.world.now();
  return issue(facebook, 'EAAP', { grant: grantId, kind: 'page', page: page.id, life });
}

export const describePage = ({ world }: Facebook, page: FacebookPage) => ({
  id: page.id,
  name: page.name,
  username: page.username,
  category: page.category,
  category_list: [{ id: '2600', name: page.category }],
  followers_count: page.followers,
  fan_count: page.followers - 12,
  picture: { data: { url: world.browse(`https://${PICTURES}/face/${page.id}.svg`) } },
});
