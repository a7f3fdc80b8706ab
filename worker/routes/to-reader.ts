import type { AppContext } from '../http/call.ts';
import { ApiFailure } from '../http/errors.ts';
import { forgottenTrouble } from '../pages/forgotten.ts';
import { languageFor, type PageLanguage } from '../words/language.ts';

/** The language that a reader's browser asks for. */
export const langOf = (c: AppContext): PageLanguage => languageFor(c.req.header('accept-language'));

/** Pages in the reader's language, for one reader and no index; troubles are told on a page. */
export async function toReader(
  c: AppContext,
  work: (lang: PageLanguage) => Promise<Response>,
): Promise<Response> {
  const lang = langOf(c);
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
