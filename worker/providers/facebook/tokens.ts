import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { ask, type Caller, graphUrl, Id, open, VERSION } from '../meta.ts';
import type { OAuthRecord, Provider, TokenSet } from '../provider.ts';
import { HOST } from './call.ts';
import { meanings } from './meanings.ts';
import { packRing } from './ring.ts';

/** From a code to the person's long token and one token for each of their Pages. */

export const TOKEN_URL = `https://${HOST}/${VERSION}/oauth/access_token`;
const PAGE_SIZE = 100;
/** More lists of Pages than anybody has. */
const MOST_LISTS = 20;

const Token = z.object({ access_token: z.string().min(1), expires_in: z.number().optional() });
const Permissions = z.object({ data: z.array(z.object({ permission: z.string(), status: z.string() })) });
const Pages = z.object({
  data: z.array(
    z.object({
      id: Id,
      name: z.string(),
      username: z.string().optional(),
      access_token: z.string().optional(),
      tasks: z.array(z.string()).default([]),
      picture: z.object({ data: z.object({ url: z.string() }) }).optional(),
    }),
  ),
  paging: z
    .object({ cursors: z.object({ after: z.string() }).optional(), next: z.string().optional() })
    .optional(),
});
export type Page = z.infer<typeof Pages>['data'][number];

/** Facebook's answers carry no refresh token and no scopes, so this is only the first step of `trade`. */
export function readUserToken(answer: { status: number; body: unknown }, now: number): TokenSet {
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

export const trade: NonNullable<OAuthRecord['trade']> = async (grant, { app, request, now }) => {
  if ('refreshToken' in grant)
    throw new Failure({ kind: 'reconnect', code: 'token-ended', message: 'Connect Facebook again.' });
  const exchange = async (query: Record<string, string>): Promise<string> => {
    const all = new URLSearchParams({ client_id: app.id, client_secret: app.secret, ...query });
    const answer = await request(`${TOKEN_URL}?${all}`);
    return (await open(answer, { data: Token, meanings, publishes: false, now })).access_token;
  };
  const short = await exchange({ redirect_uri: grant.redirectUri, code: grant.code });
  const user = await exchange({ grant_type: 'fb_exchange_token', fb_exchange_token: short });
  const use = { request, now: () => now };
  const get = <T extends z.ZodType>(path: string, query: Record<string, string>, data: T) =>
    ask(use, user, { method: 'GET', url: graphUrl(HOST, path, query), data, meanings });
  const me = await get('me', { fields: 'id,name' }, z.object({ id: Id }));
  const { data: permissions } = await get('me/permissions', {}, Permissions);
  const granted = permissions.filter((one) => one.status === 'granted').map((one) => one.permission);
  // Without this no Page can be seen: the consent stands, and opens nothing.
  const pages = granted.includes('pages_show_list') ? await pagesOf(use, user) : [];
  const tokens = pages.flatMap(({ id, access_token }) => (access_token ? [[id, access_token] as const] : []));
  return {
    accessToken: packRing({ user, pages: Object.fromEntries(tokens) }),
    // What publishes are the Pages' tokens, and they have no end of their own.
    accessExpiresAt: null,
    refreshToken: null,
    refreshExpiresAt: null,
    scopes: granted,
    remoteId: me.id,
  };
};

/** A code that cannot be one: what Facebook complains of first tells whether it knows the app. */
export const checkApp: NonNullable<Provider['checkApp']> = async ({ app, request, redirectUri }) => {
  const query = { client_id: app.id, client_secret: app.secret, redirect_uri: redirectUri, code: 'check' };
  const answer = await request(`${TOKEN_URL}?${new URLSearchParams(query)}`);
  const refusal = Refusal.safeParse(await answer.json().catch(() => null));
  if (!refusal.success) return null;
  const { code, message } = refusal.data.error;
  if (code === 101 || /client secret|client_id|application/i.test(message)) return false;
  return answer.status >= 500 || TROUBLE.includes(code) ? null : true;
};
/** Busy or broken: it has not looked. */
const TROUBLE = [1, 2, 4, 17];
const Refusal = z.object({ error: z.object({ code: z.number(), message: z.string() }) });

/** All Pages the person let the app have, list after list. */
export async function pagesOf(use: Caller, user: string): Promise<Page[]> {
  const pages: Page[] = [];
  const fields = 'id,name,username,access_token,tasks,picture{url}';
  let after: string | undefined;
  for (let list = 0; list < MOST_LISTS; list += 1) {
    // The ready-made address of the next list holds the token, so it is put together here.
    const query = { fields, limit: String(PAGE_SIZE), ...(after ? { after } : {}) };
    const url = graphUrl(HOST, 'me/accounts', query);
    const { data, paging } = await ask(use, user, { method: 'GET', url, data: Pages, meanings });
    pages.push(...data);
    after = paging?.next ? paging.cursors?.after : undefined;
    if (!after) break;
  }
  return pages;
}
