import { getCookie, setCookie } from 'hono/cookie';
import type { App, AppContext } from '../http/call.ts';
import { ApiFailure } from '../http/errors.ts';
import { readText } from '../http/read.ts';
import { guestOver, guestTrouble, passcodePage } from '../pages/guest.ts';
import { givePasscode, type LinkKind, type Opened, openGuestLink, PASS_LIFE } from '../review/links.ts';
import { langOf } from './to-reader.ts';

/** What all visits by a link have in common: who may come in, pages for what goes wrong, the passcode. */

const COOKIE = 'clipcast_guest';
const FORM_BYTES = 65_536;
export const PATHS = { review: 'r', connect: 'c' } as const;

export const pathOf = (c: AppContext, what: LinkKind): string =>
  `/${PATHS[what]}/${encodeURIComponent(c.req.param('token') ?? '')}`;
export const addressOf = (c: AppContext): string | undefined => c.req.header('cf-connecting-ip');

export const open = (c: AppContext, what: LinkKind): Promise<Opened> =>
  openGuestLink(c.get('context'), what, c.req.param('token') ?? '', {
    address: addressOf(c),
    pass: getCookie(c, COOKIE) ?? '',
  });

/** Throws 403 while the passcode was not given. */
export async function openUnlocked(c: AppContext, what: LinkKind): Promise<Opened> {
  const opened = await open(c, what);
  if (opened.isLocked) throw new ApiFailure(403, 'passcode', 'Give the passcode first.');
  return opened;
}

/** Troubles are told on a page; answers are for one reader and no index. */
export async function toGuest(
  c: AppContext,
  what: LinkKind,
  work: () => Promise<Response>,
): Promise<Response> {
  const answer = await work().catch((error) => {
    if (!(error instanceof ApiFailure)) throw error;
    if (error.code === 'passcode') return c.redirect(pathOf(c, what), 303);
    if (error.status === 404) return guestOver(langOf(c));
    return guestTrouble(langOf(c), error, pathOf(c, what)).then((page) => {
      if (error.retryAfter) page.headers.set('Retry-After', String(Math.ceil(error.retryAfter)));
      return page;
    });
  });
  answer.headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
  if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', 'no-store');
  return answer;
}

/** What a form of ours brings. Throws 403 where another site sent it. */
export async function readForm(c: AppContext): Promise<URLSearchParams> {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new ApiFailure(403, 'forbidden', 'This form was sent by another site.');
  return new URLSearchParams(await readText(c.req.raw, FORM_BYTES));
}

export const field = (form: URLSearchParams, name: string, most: number): string =>
  (form.get(name) ?? '').trim().slice(0, most);

/** What both kinds of links have: the passcode. */
export function servePasscode(app: App, what: LinkKind): void {
  app.post(`/${PATHS[what]}/:token/open`, (c) =>
    toGuest(c, what, async () => {
      const opened = await open(c, what);
      const context = c.get('context');
      const path = pathOf(c, what);
      const pass = await givePasscode(context, opened, field(await readForm(c), 'passcode', 100));
      if (pass === null) return passcodePage(langOf(c), `${path}/open`, true);
      setCookie(c, COOKIE, pass, {
        httpOnly: true,
        // Lax: whoever comes back from their mail is let in still.
        sameSite: 'Lax',
        secure: context.env.PUBLIC_URL.startsWith('https:'),
        path,
        maxAge: PASS_LIFE / 1000,
      });
      return c.redirect(path, 303);
    }),
  );
}
