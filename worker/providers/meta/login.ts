import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { ask, type Caller, graphUrl, Id, open, VERSION } from '../meta.ts';
import type { AppCredentials, OAuthRecord, Request, TokenGrant, TokenSet } from '../provider.ts';
import type { Meanings } from './meanings.ts';
import { packRing } from './ring.ts';

/** Facebook Login: from a code to the person's long token, and to one token for each of their Pages. */

export const FACEBOOK = 'graph.facebook.com';
export const TOKEN_URL = `https://${FACEBOOK}/${VERSION}/oauth/access_token`;
const PAGE_SIZE = 100;
/** More lists of Pages than anybody has. */
const MOST_LISTS = 20;

const Token = z.object({ access_token: z.string().min(1), expires_in: z.number().optional() });
const Permissions = z.object({ data: z.array(z.object({ permission: z.string(), status: z.string() })) });

/** Facebook's answers carry no refresh token and no scopes, so this is only the first step of a trade. */
function readToken(answer: { status: number; body: unknown }, now: number): TokenSet {
  const token = Token.safeParse(answer.body);
  if (!token.success)
    throw new Failure({
      kind: 'unavailable',
      code: `http-${answer.status}`,
      message: 'Facebook gave no token.',
    });
  return {
    accessToken: token.data.access_token,
    accessExpiresAt: now + (token.data.expires_in ?? 3600) * 1000,
    refreshToken: null,
    refreshExpiresAt: null,
    scopes: [],
  };
}

/** All that Facebook Login is but for what it opens: https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow */
export const loginOf = (trade: NonNullable<OAuthRecord['trade']>): OAuthRecord => ({
  authorizeUrl: `https://www.facebook.com/${VERSION}/dialog/oauth`,
  tokenUrl: TOKEN_URL,
  revokeUrl: null,
  clientIdName: 'client_id',
  scopeSeparator: ',',
  pkce: 'none',
  clientAuth: 'body',
  // Asks again for what was declined before; without it a second consent would not.
  extraAuthorize: { auth_type: 'rerequest' },
  readToken,
  trade,
});

interface Talk {
  app: AppCredentials;
  request: Request;
  now: number;
}

/**
 * The tokens of a consent. `open` answers, by id, the tokens of what is published as; it is asked only where the
 * person lets the app see their Pages. Without that the consent stands, and opens nothing.
 */
export async function tradeFor(
  grant: TokenGrant,
  { app, request, now }: Talk,
  meanings: Meanings,
  open: (use: Caller, user: string) => Promise<Record<string, string>>,
): Promise<TokenSet> {
  if ('refreshToken' in grant)
    throw new Failure({
      kind: 'reconnect',
      code: 'token-ended',
      message: `Connect ${meanings.name} again.`,
    });
  const exchange = (query: Record<string, string>): Promise<string> =>
    tokenFor({ app, request, now }, meanings, query);
  const short = await exchange({ redirect_uri: grant.redirectUri, code: grant.code });
  const user = await exchange({ grant_type: 'fb_exchange_token', fb_exchange_token: short });
  const use = { request, now: () => now };
  const get = <T extends z.ZodType>(path: string, query: Record<string, string>, data: T) =>
    ask(use, user, { method: 'GET', url: graphUrl(FACEBOOK, path, query), data, meanings });
  const me = await get('me', { fields: 'id,name' }, z.object({ id: Id }));
  const { data: permissions } = await get('me/permissions', {}, Permissions);
  const granted = permissions.filter((one) => one.status === 'granted').map((one) => one.permission);
  const pages = granted.includes('pages_show_list') ? await open(use, user) : {};
  return {
    accessToken: packRing({ user, pages }),
    // What publishes are the Pages' tokens, and they have no end of their own.
    accessExpiresAt: null,
    refreshToken: null,
    refreshExpiresAt: null,
    scopes: granted,
    remoteId: me.id,
  };
}

async function tokenFor(
  { app, request, now }: Talk,
  meanings: Meanings,
  query: Record<string, string>,
): Promise<string> {
  const all = new URLSearchParams({ client_id: app.id, client_secret: app.secret, ...query });
  const answer = await request(`${TOKEN_URL}?${all}`);
  return (await open(answer, { data: Token, meanings, publishes: false, now })).access_token;
}

const Paging = z
  .object({ cursors: z.object({ after: z.string() }).optional(), next: z.string().optional() })
  .optional();

/** All Pages the person let the app have, list after list, each with these fields. */
export async function listPages<T extends z.ZodType>(
  use: Caller,
  user: string,
  fields: string,
  page: T,
  meanings: Meanings,
): Promise<z.output<T>[]> {
  const pages: z.output<T>[] = [];
  const data = z.object({ data: z.array(page), paging: Paging });
  let after: string | undefined;
  for (let list = 0; list < MOST_LISTS; list += 1) {
    // The ready-made address of the next list holds the token, so it is put together here.
    const query = { fields, limit: String(PAGE_SIZE), ...(after ? { after } : {}) };
    const url = graphUrl(FACEBOOK, 'me/accounts', query);
    const answer = await ask(use, user, { method: 'GET', url, data, meanings });
    pages.push(...answer.data);
    after = answer.paging?.next ? answer.paging.cursors?.after : undefined;
    if (!after) break;
  }
  return pages;
}

/** Either lets a person publish as the Page. */
const TASKS = ['CREATE_CONTENT', 'MANAGE'];
export const mayPublish = (tasks: readonly string[]): boolean =>
  tasks.length === 0 || tasks.some((task) => TASKS.includes(task));
