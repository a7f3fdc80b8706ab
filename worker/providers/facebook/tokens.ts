import * as z from 'zod';
import { listPages, loginOf, TOKEN_URL, tradeFor } from '../meta/login.ts';
import { type Caller, Id } from '../meta.ts';
import type { Provider } from '../provider.ts';
import { meanings } from './meanings.ts';

/** One token for each Page of the person who consents. */

const Page = z.object({
  id: Id,
  name: z.string(),
  username: z.string().optional(),
  access_token: z.string().optional(),
  tasks: z.array(z.string()).default([]),
  picture: z.object({ data: z.object({ url: z.string() }) }).optional(),
});
export type Page = z.infer<typeof Page>;

/** All Pages the person let the app have. */
export const pagesOf = (use: Caller, user: string): Promise<Page[]> =>
  listPages(use, user, 'id,name,username,access_token,tasks,picture{url}', Page, meanings);

export const oauth = loginOf((grant, talk) =>
  tradeFor(grant, talk, meanings, async (use, user) => {
    const pages = await pagesOf(use, user);
    return Object.fromEntries(
      pages.flatMap(({ id, access_token }) => (access_token ? [[id, access_token]] : [])),
    );
  }),
);

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
