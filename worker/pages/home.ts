import { DOORS } from '../words/doors.ts';
import type { PageLanguage } from '../words/language.ts';
import { page } from './page.ts';

/** What somebody sees who opens the Worker's address. */
export function home(lang: PageLanguage): Promise<Response> {
  const t = DOORS[lang];
  return page({
    title: t.homeTitle,
    lang,
    body: `<p>${t.homeIs}</p>
<p>${t.homeHow}</p>
<p class="quiet"><a href="/privacy">${t.policy}</a> · <a href="/terms">${t.terms}</a></p>`,
  });
}
