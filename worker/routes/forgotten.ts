import type { Context } from '../context.ts';
import type { App } from '../http/call.ts';
import { askPage, choosePasswordPage, donePage, noMailPage, overPage, sentPage } from '../pages/forgotten.ts';
import { askReset, canWrite, isAlive, resetPassword } from '../people/forgotten.ts';
import { policyHolder } from '../people/policy-holder.ts';
import { FORGOTTEN } from '../words/forgotten.ts';
import type { PageLanguage } from '../words/language.ts';
import { addressOf, field, readForm } from './guest-visit.ts';
import { toReader } from './to-reader.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const SHORTEST = 10;
const LONGEST = 200;

/** Whom to ask instead: as whoever runs the server says it on their page, else in the settings. */
const noMail = async (context: Context, lang: PageLanguage): Promise<Response> =>
  noMailPage(lang, (await policyHolder(context)).CONTACT);

/** The way to a new password, for people who are signed out. */
export function serveForgotten(app: App): void {
  app.get('/forgot', (c) =>
    toReader(c, (lang) => {
      const context = c.get('context');
      return canWrite(context) ? askPage(lang) : noMail(context, lang);
    }),
  );
  app.post('/forgot', (c) =>
    toReader(c, async (lang) => {
      const context = c.get('context');
      if (!canWrite(context)) return noMail(context, lang);
      const email = field(await readForm(c), 'email', 254);
      if (!EMAIL.test(email)) return askPage(lang, FORGOTTEN[lang].badEmail);
      await askReset(context, { email, lang }, addressOf(c));
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
      const input = { token, password, lang };
      return (await resetPassword(c.get('context'), input, addressOf(c))) ? donePage(lang) : overPage(lang);
    }),
  );
}
