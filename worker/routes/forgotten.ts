import type { App, AppContext } from '../http/call.ts';
import { ApiFailure } from '../http/errors.ts';
import {
  askPage,
  choosePasswordPage,
  donePage,
  forgottenTrouble,
  noMailPage,
  overPage,
  sentPage,
} from '../pages/forgotten.ts';
import { FORGOTTEN, languageFor, type PageLanguage } from '../pages/forgotten-words.ts';
import { askReset, canWrite, isAlive, type Letters, resetPassword } from '../people/forgotten.ts';
import { addressOf, field, readForm } from './guest-visit.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const SHORTEST = 10;
const LONGEST = 200;

function lettersIn(lang: PageLanguage): Letters {
  const t = FORGOTTEN[lang];
  return {
    reset: (url) => ({ subject: t.resetSubject, text: t.resetText(url) }),
    changed: { subject: t.changedSubject, text: t.changedText },
  };
}

/** Pages in the reader's language, for one reader and no index; troubles are told on a page. */
async function toReader(c: AppContext, work: (lang: PageLanguage) => Promise<Response>): Promise<Response> {
  const lang = languageFor(c.req.header('accept-language'));
  const answer = await work(lang).catch(async (error) => {
    if (!(error instanceof ApiFailure)) throw error;
    const told = await forgottenTrouble(lang, error.status);
    if (error.retryAfter) told.headers.set('Retry-After', String(Math.ceil(error.retryAfter)));
    return told;
  });
  answer.headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
  answer.headers.set('Cache-Control', 'no-store');
  return answer;
}

/** The way to a new password, for people who are signed out. */
export function serveForgotten(app: App): void {
  app.get('/forgot', (c) =>
    toReader(c, (lang) => {
      const context = c.get('context');
      return canWrite(context) ? askPage(lang) : noMailPage(lang, context.env.CONTACT);
    }),
  );
  app.post('/forgot', (c) =>
    toReader(c, async (lang) => {
      const context = c.get('context');
      if (!canWrite(context)) return noMailPage(lang, context.env.CONTACT);
      const email = field(await readForm(c), 'email', 254);
      if (!EMAIL.test(email)) return askPage(lang, FORGOTTEN[lang].badEmail);
      await askReset(context, { email, letters: lettersIn(lang) }, addressOf(c));
      return sentPage(lang);
    }),
  );
  app.get('/reset/:token', (c) =>
    toReader(c, async (lang) => {
      const token = c.req.param('token') ?? '';
      return (await isAlive(c.get('context'), token)) ? choosePasswordPage(lang, token) : overPage(lang);
    }),
  );
  app.post('/reset/:token', (c) =>
    toReader(c, async (lang) => {
      const token = c.req.param('token') ?? '';
      const form = await readForm(c);
      const password = form.get('password') ?? '';
      const t = FORGOTTEN[lang];
      if (password.length < SHORTEST || password.length > LONGEST)
        return choosePasswordPage(lang, token, t.tooShort);
      if (password !== form.get('again')) return choosePasswordPage(lang, token, t.differ);
      const input = { token, password, letters: lettersIn(lang) };
      return (await resetPassword(c.get('context'), input, addressOf(c))) ? donePage(lang) : overPage(lang);
    }),
  );
}
