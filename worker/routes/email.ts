import type { App } from '../http/call.ts';
import { proofOver, provenPage, provePage, takenPage } from '../pages/email.ts';
import { emailToProve, proveEmail } from '../people/email.ts';
import { addressOf, readForm } from './guest-visit.ts';
import { toReader } from './to-reader.ts';

/** `/email/<token>`: whose an e-mail is, for people who may be signed out. */
export function serveEmails(app: App): void {
  app.get('/email/:token', (c) =>
    toReader(c, async (lang) => {
      const token = c.req.param('token') ?? '';
      const email = await emailToProve(c.get('context'), token);
      return email === null ? proofOver(lang) : provePage(lang, token, email);
    }),
  );
  app.post('/email/:token', (c) =>
    toReader(c, async (lang) => {
      await readForm(c);
      const token = c.req.param('token') ?? '';
      const proven = await proveEmail(c.get('context'), token, { address: addressOf(c), lang });
      if (proven.end === 'over') return proofOver(lang);
      return proven.end === 'taken' ? takenPage(lang) : provenPage(lang, proven.joined);
    }),
  );
}
